import type { Cell, Footnote, ReadTable, Table } from '../../../model/block.ts';
import type { Indicator } from '../../../model/statement.ts';
import type { Choice } from '../choose/choose.ts';
import type { Interpretation, Part } from '../interpret/interpretation.ts';
import { indexOfKind } from './section.ts';
import type { StatedTable } from './state-choice.ts';

/** The table as the document has it, with how it was read and the footnotes that its statements point at. */
export function readTableOf(
  table: Table,
  { best }: Choice,
  { indicators, groups, certainty }: StatedTable,
  footnotes: readonly Footnote[],
): ReadTable {
  const used = new Set(footnotesIn(indicators));
  const isBody = bodyOf(best);
  return {
    ...table,
    kind: 'read-table',
    rows: table.rows.map((row, at) => markHeads(row, (column) => isBody(at + 1, column + 1))),
    footnotes: footnotes.filter((note, index) => used.has(note.text) && footnotes.indexOf(note) === index),
    certainty,
    read: {
      indicators: indicators.length,
      figures: indicators.reduce((sum, { figures }) => sum + figures.length, 0),
      amounts: groups.reduce((sum, { amounts }) => sum + amounts.length, 0),
    },
  };
}

/** The texts of the footnotes that indicators and their figures have. */
export function footnotesIn(indicators: readonly Indicator[]): (string | null)[] {
  return indicators.flatMap(({ footnote, figures }) => [footnote, ...figures.map((figure) => figure.footnote)]);
}

/** Heads are what the reading takes for heads, and what the file marks; a file that marks whole rows of values says nothing by it. */
function markHeads(row: readonly Cell[], isBody: (column: number) => boolean): readonly Cell[] {
  const tells = !row.every(({ header }) => header);
  return row.map((cell, column) => {
    const header = cell.text.trim() !== '' && (!isBody(column) || (tells && cell.header));
    return header === cell.header ? cell : { ...cell, header };
  });
}

/** Whether a cell stands in a row of values and names none of them; any other heads some. Its place counts from 1. */
function bodyOf({ parts }: Interpretation): (row: number, column: number) => boolean {
  const body = new Set<string>();
  for (const part of parts) for (const { at } of valuesOf(part)) if (at.cell !== undefined) body.add(at.cell.join());
  return (row, column) => body.has(`${row},${column}`);
}

function valuesOf({ columns, rows }: Part): readonly Cell[] {
  const name = indexOfKind(columns, 'name');
  return rows.flatMap(({ cells, loose }) => [
    ...cells.filter((cell, column): cell is Cell => cell !== null && column !== name),
    ...loose,
  ]);
}
