import type { Block, Cell, Footnote, Table } from '../../model/block.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import type { Decided } from '../decided/decided.ts';
import { agree } from './choose/agree.ts';
import { type Choice, choose } from './choose/choose.ts';
import { tieFootnotes } from './footnotes/tie-footnotes.ts';
import type { Grid, Place } from './grids/grid.ts';
import { joinSplitTables } from './grids/marked/join-split-tables.ts';
import { proposeGrids } from './grids/propose-grids.ts';
import { interpret } from './interpret/interpret.ts';
import type { Setting } from './interpret/setting.ts';
import { placeCells } from './place-cells.ts';
import { textsAbove } from './texts-above.ts';

/** What the whole document tells about its tables. */
export type TablesSetting = {
  readonly publication: PublicationIdentity;
  readonly organisation: string | null;
  readonly decided: Decided;
};

/** The blocks of a document with what is a table as one, and how each table is read. */
export type ReadTables = {
  readonly blocks: readonly Block[];
  readonly choices: ReadonlyMap<Table, Choice>;
};

/**
 * Finds the tables of a document, marked up or as text, and chooses how each is read. A marked-up table stays as it is; the lines of any
 * other become one in the same place. Pure; takes time near-linear in the number of cells.
 */
export function readTables(given: readonly Block[], known: TablesSetting): ReadTables {
  const blocks = joinSplitTables(given);
  const above = textsAbove(blocks);
  const settingOf = (grid: Grid): Setting => ({ ...known, above: above(grid.from) });
  const choices = choose(agree(proposeGrids(blocks).map((grid) => interpret(grid, settingOf(grid)))));
  const placed = new Map<Table, Choice>();
  const rebuilt: Block[] = [];
  let at: Place = { block: 0, line: 0 };
  for (const choice of choices) {
    const { grid } = choice.best;
    for (const block of cut(blocks, at, grid.from)) rebuilt.push(block);
    const original = blocks[grid.from.block];
    const isWhole = original?.kind === 'table' && grid.from.line === 0 && grid.to.line === 0;
    const made = isWhole ? original : tableOf(grid, cut(blocks, grid.from, grid.to));
    const number = placed.size + 1;
    const table = { ...made, at: { ...made.at, table: number } };
    placed.set(table, placeCells(choice, made, number));
    rebuilt.push(table);
    at = grid.to;
  }
  for (const block of cut(blocks, at, { block: blocks.length, line: 0 })) rebuilt.push(block);
  return { blocks: tieFootnotes(rebuilt), choices: placed };
}

/** The blocks between two places, the first and last cut where a table takes lines of them. */
function cut(blocks: readonly Block[], from: Place, to: Place): readonly Block[] {
  const found: Block[] = [];
  for (let index = from.block; index <= to.block && index < blocks.length; index += 1) {
    const block = blocks[index];
    const start = index === from.block ? from.line : 0;
    const end = index === to.block ? to.line : Number.POSITIVE_INFINITY;
    if (block === undefined || end <= start) continue;
    found.push(...slice(block, start, end));
  }
  return found;
}

function slice(block: Block, start: number, end: number): readonly Block[] {
  if (start === 0 && end === Number.POSITIVE_INFINITY) return [block];
  switch (block.kind) {
    case 'paragraph': {
      const lines = block.text.split('\n');
      const text = lines.slice(start, end).join('\n');
      if (text.trim() === '') return [];
      const { links: _, ...rest } = block;
      return [
        { ...rest, text, at: block.at.line === undefined ? block.at : { ...block.at, line: block.at.line + start } },
      ];
    }
    case 'list': {
      const items = block.items.slice(start, end);
      const [first] = items;
      return first === undefined ? [] : [{ ...block, items, at: first.at }];
    }
    case 'table': {
      const rows = block.rows.slice(start, end);
      const at = rows[0]?.[0]?.at;
      // which of its lines these rows were is not known
      const { lines: _, ...rest } = block;
      return at === undefined ? [] : [{ ...rest, rows, at }];
    }
    default:
      return start === 0 ? [block] : [];
  }
}

/** The rows of a grid as a table; cells of which no column is known stand in a last column without a head. */
function tableOf(grid: Grid, taken: readonly Block[]): Table {
  const hasLoose = grid.rows.some((row) => row.loose.length > 0);
  const rows = grid.rows.map((row): readonly Cell[] => {
    const at = row.cells.find((cell) => cell !== null)?.at ?? row.loose[0]?.at ?? { file: '' };
    const blank: Cell = { text: '', header: false, marks: [], at };
    const cells = row.cells.map((cell) => cell ?? blank);
    return hasLoose ? [...cells, { ...blank, text: row.loose.map(({ text }) => text).join(' · ') }] : cells;
  });
  const lines = grid.making === 'marked-up' ? {} : { lines: taken.flatMap(linesOf).join('\n') };
  return { kind: 'table', caption: grid.caption, rows, ...lines, at: rows[0]?.[0]?.at ?? { file: '' } };
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ marker, text }) => (marker === undefined ? text : `${marker} ${text}`));
    case 'table':
      return block.rows.map((row) => row.map(({ text }) => text).join(' '));
    default:
      return [block.text];
  }
}

/** The footnotes between a table and the next, and then those of the whole document: marks begin anew below each table. */
export function footnotesFor(blocks: readonly Block[]): ReadonlyMap<Table, readonly Footnote[]> {
  const all = blocks.filter((block): block is Footnote => block.kind === 'footnote');
  const found = new Map<Table, readonly Footnote[]>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const own: Footnote[] = [];
    for (let at = index + 1; at < blocks.length; at += 1) {
      const below = blocks[at];
      if (below?.kind === 'footnote') own.push(below);
      else if (below?.kind !== 'paragraph') break;
    }
    found.set(block, own.length === 0 ? all : [...own, ...all]);
  });
  return found;
}
