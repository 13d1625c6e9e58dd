import type { Block, Cell } from '../../../../model/block.ts';
import { divideHeads } from '../cells/divide-heads.ts';
import { carryLabels } from '../cells/join-lines.ts';
import type { Grid, GridRow } from '../grid.ts';
import { cellOf, type Line, runsOf } from '../line.ts';
import { canBegin, type Profile } from '../row-cost.ts';
import { cutGluedHeads, cutGluedRow, type GluedRow } from './glued-cells.ts';
import { readValueLine } from './line-values.ts';
import { valueCuts } from './value-cuts.ts';

const assumedGlued = 0.5;
const mostAlone = 3;
const mostRows = 2_000;

/** The tables of which each row is a line without anything between its cells: "Banen2,82,9>32,9Eigen telling". */
export function* proposeGlued(blocks: readonly Block[]): Iterable<Grid> {
  for (const run of runsOf(blocks, 'lines')) {
    for (let at = 0; at < run.length; at += 1) {
      const line = run[at];
      const heads = line === undefined || line.kind === 'sentence' ? null : cutGluedHeads(line.text);
      if (line === undefined || heads === null) continue;
      let end = at;
      for (const rest of [0, 1, 2]) {
        for (const lead of [1, 2, 3]) {
          const found = readTable(run, at, heads, lead, rest);
          if (found === null) continue;
          yield found.grid;
          end = Math.max(end, found.end - 1);
        }
      }
      const cells = readCells(carryLabels(run), at, heads);
      if (cells !== null) yield cells;
      at = end;
    }
  }
}

type Found = { readonly grid: Grid; readonly end: number };

function readTable(
  run: readonly Line[],
  at: number,
  heads: readonly string[],
  lead: number,
  rest: number,
): Found | null {
  const first = run[at];
  if (first === undefined) return null;
  const years = yearsBelow(run[at + 1]);
  const count = years === null ? heads.length - lead - rest : years.length;
  const over = heads.slice(lead, heads.length - rest);
  if (count < 2 || over.length < 1) return null;
  const rows = readRows(run, at + (years === null ? 1 : 2), count, lead, rest);
  if (rows === null) return null;
  const cells = heads.map((text) => cellOf(first, text));
  const above = years === null ? [{ cells, loose: [] }] : headsOverYears(cells, lead, rest, years);
  if (above === null) return null;
  const last = run[rows.end - 1];
  const cost = assumedGlued + rows.cost + (lead - 1) * 0.2 + (rest > 1 ? 0.2 : 0);
  const grid: Grid = {
    making: 'glued',
    from: first.from,
    to: last?.to ?? first.to,
    caption: null,
    rows: [...above, ...rows.rows],
    cost: Math.round(cost * 100) / 100,
  };
  return { grid, end: rows.end };
}

function yearsBelow(line: Line | undefined): readonly Cell[] | null {
  if (line === undefined || !/^(?:(?:19|20)\d\d\s?){2,}$/u.test(line.text)) return null;
  return (line.text.match(/\d{4}/gu) ?? []).map((text) => cellOf(line, text));
}

/** "realisatie, realisatie" over "2019, 2020", in the likeliest way. */
function headsOverYears(
  heads: readonly Cell[],
  lead: number,
  rest: number,
  years: readonly Cell[],
): readonly GridRow[] | null {
  const over = heads.slice(lead, heads.length - rest);
  const [division] = divideHeads(
    over.map((cell) => cell.text),
    years.map((cell) => cell.text),
  );
  if (division === undefined) return null;
  const upper = years.flatMap((_, column): Cell[] => {
    const head = division.starts.findLastIndex((start) => start <= column);
    const cell = over[head];
    if (cell === undefined) return [];
    return [division.starts[head] === column ? cell : { ...cell, span: 'left' }];
  });
  const front = heads.slice(0, lead);
  const back = heads.slice(heads.length - rest);
  const covered = (cell: Cell): Cell => ({ ...cell, span: 'above' });
  return [
    { cells: [...front, ...upper, ...back], loose: [] },
    { cells: [...front.map(covered), ...years, ...back.map(covered)], loose: [] },
  ];
}

type Rows = { readonly rows: readonly GridRow[]; readonly end: number; readonly cost: number };

function readRows(run: readonly Line[], from: number, count: number, lead: number, rest: number): Rows | null {
  const rows: GridRow[] = [];
  let end = from;
  let sure = 0;
  let cost = 0;
  const waiting: Line[] = [];
  for (let at = from; at < run.length && at - end < mostAlone && rows.length < mostRows; at += 1) {
    const line = run[at];
    if (line === undefined || cutGluedHeads(line.text) !== null) break;
    const found = /\d|nb|nvt|ja|nee/iu.test(line.text) ? readRow(line.text, count, rest > 0) : null;
    if (found === null) {
      if (line.kind === 'sentence') break;
      waiting.push(line);
      continue;
    }
    rows.push(...rowsWith(waiting, line, found, count, lead, rest));
    waiting.length = 0;
    end = at + 1;
    sure += 1;
    cost += found.cost;
  }
  return sure === 0 ? null : { rows, end, cost: cost / sure };
}

/** A row may have spaces between its cells, though its heads have not. */
function readRow(text: string, count: number, hasRest: boolean): GluedRow | null {
  const spaced = readValueLine(text);
  const [cut] = spaced === null || spaced.name === '' ? [] : valueCuts(spaced.values)(count);
  if (spaced !== null && cut !== undefined && cut.cost < 0.2)
    return { name: spaced.name, values: cut.taken, rest: spaced.rest, cost: cut.cost };
  return cutGluedRow(text, count, hasRest);
}

/** The lines that stood alone above a row, the last of which is its name where it has none of its own. */
function rowsWith(
  waiting: readonly Line[],
  line: Line,
  found: GluedRow,
  count: number,
  lead: number,
  rest: number,
): readonly GridRow[] {
  const nulls = (length: number) => Array.from({ length: Math.max(0, length) }, () => null);
  const name = found.name === '' ? waiting.findLastIndex((above) => above.kind !== 'label') : -1;
  const own = waiting[name];
  const front = [own === undefined ? cellOf(line, found.name) : cellOf(own), ...nulls(lead - 1)];
  const alone = (above: Line): GridRow => ({ cells: [cellOf(above), ...nulls(lead - 1 + count + rest)], loose: [] });
  const cells = [...front, ...found.values.map((text) => cellOf(line, text))];
  const back = rest === 0 ? [] : rest === 1 ? [cellOf(line, found.rest)] : nulls(rest);
  const loose = rest > 1 && found.rest !== '' ? [cellOf(line, found.rest)] : [];
  return [
    ...waiting.slice(0, name === -1 ? waiting.length : name).map(alone),
    { cells: [...cells, ...back], loose },
    ...(name === -1 ? [] : waiting.slice(name + 1).map(alone)),
  ];
}

/** Glued heads above rows with a cell on each line, as many in each row as there are heads. */
function readCells(run: readonly Line[], at: number, heads: readonly string[]): Grid | null {
  const first = run[at];
  if (first === undefined) return null;
  const rows: GridRow[] = [];
  const profile: Profile = ['text'];
  let end = at + 1;
  while (end < run.length) {
    if (!canBegin(run, end, profile) || run[end]?.kind === 'sentence') break;
    let next = end + 1;
    while (next < run.length && !canBegin(run, next, profile)) next += 1;
    const own = run.slice(end, next);
    const [name, ...others] = own;
    if (name === undefined || others.length > heads.length) break;
    const cells = heads.map((_, column) => own[column]).map((line) => (line === undefined ? null : cellOf(line)));
    const isWhole = own.length === heads.length || own.length === 1;
    rows.push(
      isWhole
        ? { cells, loose: [] }
        : { cells: [cellOf(name), ...heads.slice(1).map(() => null)], loose: others.map((line) => cellOf(line)) },
    );
    end = next;
  }
  const whole = rows.filter((row) => row.cells.every((cell) => cell !== null)).length;
  if (whole === 0) return null;
  return {
    making: 'glued',
    from: first.from,
    to: run[end - 1]?.to ?? first.to,
    caption: null,
    rows: [{ cells: heads.map((text) => cellOf(first, text)), loose: [] }, ...rows],
    cost: Math.round((assumedGlued + (rows.length - whole) / rows.length) * 100) / 100,
  };
}
