import type { Doubt } from '../../../model/doubt.ts';
import type { NoteSaying } from '../../../model/note-facts.ts';
import type { Position } from '../../../model/source.ts';
import { type Form, formOf } from '../../tables/forms/form-of.ts';
import { isYearAlone } from '../../tables/forms/head-year.ts';
import type { MarkedBlock } from './marked-block.ts';

const ofTable: NoteSaying = { say: 'of-lost-table', with: {} };

const values: ReadonlySet<Form> = new Set(['number', 'percent', 'limit', 'missing', 'bullet']);
const moments: ReadonlySet<Form> = new Set(['year', 'period']);
/** Fewer lines of one value each may be a number of a page and what stands beside it. */
const fewestLines = 4;
const fewestNumbers = 2;
/** Between the values of two rows stand a name, what it is about, and a heading of rows. */
const mostBetween = 8;
const longestText = 400;
const longestRow = 160;
const rowWithValue = /^\p{L}.*\p{L}[^\s\d]* (?:€ ?)?([-–]?\d[\d.,]*(?: ?%)?)$/u;

/**
 * Values that stand on lines of their own below one another were cells of a table of which nobody can tell the rows and columns: a doubt for each
 * such table, and no line of it a number of a page. Takes time linear in the number of blocks.
 */
export function findLostTables(blocks: readonly MarkedBlock[]): {
  readonly blocks: readonly MarkedBlock[];
  readonly doubts: readonly Doubt[];
} {
  const tables = joinRuns(blocks, runsOf(blocks)).filter((table) =>
    holdsValues(blocks.slice(table.from, table.to).map(({ text }) => text)),
  );
  const ofLines = blocks.filter(isOfRows).map(({ block, text }) => lostTable(block.at, text));
  if (tables.length === 0) return { blocks, doubts: ofLines };
  const lost = new Set(tables.flatMap(({ from, to }) => blocks.slice(from, to)));
  return {
    blocks: blocks.map((block) => {
      const isLoose = block.mark.kind === 'note' && block.mark.why.say === 'loose-sign';
      return isLoose && lost.has(block) ? { ...block, mark: { kind: 'note', why: ofTable } } : block;
    }),
    doubts: [
      ...tables.flatMap(({ from, to }) => {
        const own = blocks.slice(from, to);
        return own[0] === undefined ? [] : [lostTable(own[0].block.at, own.map(({ text }) => text).join(' | '))];
      }),
      ...ofLines,
    ],
  };
}

/** That nobody can tell the rows and columns of a table. */
export function lostTable(at: Position, text: string): Doubt {
  return {
    at,
    stake: 'table',
    text: text.slice(0, longestText),
    why: { say: 'table-lost', with: {} },
    candidates: [],
  };
}

/** Whether so many cells are values that it matters where they belong. */
export function hasManyValues(cells: readonly string[]): boolean {
  return cells.filter((text) => /\d/u.test(text) && values.has(formOf(text))).length >= fewestLines;
}

/** "Waterveiligheid 24,8", "Waterketen 92,3": lines of one paragraph that each are a name with its value. */
function isOfRows({ block, mark }: MarkedBlock): boolean {
  if (block.kind !== 'paragraph' || (mark.kind !== 'content' && mark.kind !== 'title')) return false;
  const lines = block.text.split('\n').map((line) => line.trim());
  const ends = lines.flatMap((line) => (line.length <= longestRow ? (rowWithValue.exec(line)?.[1] ?? []) : []));
  return ends.length >= fewestLines && ends.length === lines.length && !ends.every(isYearAlone) && holdsValues(ends);
}

type Run = { readonly from: number; readonly to: number };

function isCell({ block, text, mark }: MarkedBlock): boolean {
  if (block.kind !== 'paragraph' || (mark.kind !== 'note' && mark.kind !== 'content')) return false;
  const form = formOf(text);
  return values.has(form) || moments.has(form);
}

/** Lines of one value each that follow one another. */
function runsOf(blocks: readonly MarkedBlock[]): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let index = 0; index <= blocks.length; index += 1) {
    const block = blocks[index];
    if (block !== undefined && isCell(block)) {
      if (from === -1) from = index;
    } else if (from !== -1) {
      if (index - from >= fewestLines) runs.push({ from, to: index });
      from = -1;
    }
  }
  return runs;
}

/** Runs with no more between them than the name of a row are of one table. */
function joinRuns(blocks: readonly MarkedBlock[], runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const between = last === undefined ? [] : blocks.slice(last.to, run.from);
    const isOne = between.length <= mostBetween && between.every(({ block, mark }) => isOfRow(block.kind, mark.kind));
    if (last !== undefined && isOne) joined[joined.length - 1] = { from: last.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function isOfRow(block: MarkedBlock['block']['kind'], mark: MarkedBlock['mark']['kind']): boolean {
  return block === 'paragraph' && (mark === 'content' || mark === 'title' || mark === 'note');
}

/** Years alone may be a menu, and whole numbers that only grow are those of pages. */
function holdsValues(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /\d/u.test(text) && values.has(formOf(text)));
  const grow = numbers.every(
    (text, index) => /^\d{1,4}$/u.test(text) && (index === 0 || Number(text) > Number(numbers[index - 1])),
  );
  return numbers.length >= fewestNumbers && !(grow && numbers.length === texts.length);
}
