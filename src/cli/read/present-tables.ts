import type { Block, ReadTable } from '../../model/block.ts';
import { layCells } from '../../model/lay-cells.ts';
import type { Position } from '../../model/source.ts';
import { nl } from '../../words/nl.data.ts';
import { sayPlace } from '../../words/say-place.ts';

/** The cell of a table that a statement was read from, all counted from 1. */
export type PublishedCell = { readonly table: number; readonly row: number; readonly column: number };

/** A table that was read, in its place in the text of a passage. */
export type PublishedTable = {
  /** Which table of the file it is; null where that was not kept. */
  readonly table: number | null;
  /** So many characters of the text of the passage stand before it. */
  readonly after: number;
  readonly caption: string | null;
  /** The cells that begin in each row. */
  readonly rows: readonly (readonly {
    readonly text: string;
    readonly header: boolean;
    readonly marks: readonly string[];
    readonly columns: number;
    readonly rows: number;
  }[])[];
  readonly lines: string | null;
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
  readonly certainty: number;
  readonly read: ReadTable['read'];
  readonly position: string;
};

/** The place of a statement in the table that it was read from; null where it was read from none. */
export function presentCell({ table, cell }: Position): PublishedCell | null {
  return table === undefined || cell === undefined ? null : { table, row: cell[0], column: cell[1] };
}

/** The tables of a passage that were read. @param textOf the text that blocks make */
export function presentTables(
  blocks: readonly (Block | ReadTable)[],
  textOf: (blocks: readonly Block[]) => string,
): readonly PublishedTable[] {
  const before: Block[] = [];
  const tables: PublishedTable[] = [];
  for (const block of blocks) {
    if (block.kind === 'read-table') tables.push(presentTable(block, textOf(before).length));
    else before.push(block);
  }
  return tables;
}

function presentTable(block: ReadTable, after: number): PublishedTable {
  const { caption, lines, footnotes, certainty, read, at } = block;
  return {
    table: at.table ?? null,
    after,
    caption,
    rows: layCells(block).map((row) =>
      row.map(({ cell: { text, header, marks }, columns, rows }) => ({ text, header, marks, columns, rows })),
    ),
    lines: lines ?? null,
    footnotes: footnotes.map(({ mark, text }) => ({ mark, text })),
    certainty,
    read: { indicators: read.indicators, figures: read.figures, amounts: read.amounts },
    position: sayPlace(nl, at),
  };
}
