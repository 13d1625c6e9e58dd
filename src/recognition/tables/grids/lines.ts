import type { Block, Cell } from '../../../model/block.ts';
import { looksLikeUnit } from '../forms/cell-form.ts';
import type { Grid, GridRow } from './grid.ts';
import { cellOf, type Line, runsOf } from './line.ts';
import { type LineHeads, readLineHeads } from './line-heads.ts';
import { isDatedLine, readValueLine, type ValueLine } from './line-values.ts';
import { type ValueCut, valueCuts } from './value-cuts.ts';

const mostGrids = 6;
const mostAlone = 3;
/** More rows than these say nothing new about how many values a row has. */
const sample = 40;
const mostColumns = 14;
const assumedLines = 0.3;
/** Two ways to cut that differ by less are as likely. */
const margin = 0.03;

/** A line with values behind a name, or one that stands alone between such lines. */
type RowLine = { readonly line: Line; readonly found: ValueLine | null };
type Cutter = ReturnType<typeof valueCuts>;
const none: Cutter = () => [];
type Section = { readonly start: number; readonly end: number; readonly rows: readonly RowLine[] };

/** The tables of which each row is one line, with the cells side by side. */
export function* proposeLines(blocks: readonly Block[]): Iterable<Grid> {
  for (const run of runsOf(blocks, 'lines')) {
    let from = 0;
    while (from < run.length) {
      const section = sectionFrom(run, from);
      if (section === null) break;
      const grids = gridsOf(run, section, from);
      yield* grids.slice(0, mostGrids);
      from = section.end;
    }
  }
}

/** The next lines with values, up to where too many lines without follow or other heads begin. */
function sectionFrom(run: readonly Line[], from: number): Section | null {
  let start = from;
  while (start < run.length && rowOf(run[start]) === null) start += 1;
  if (start >= run.length) return null;
  start = behindHeads(run, start, from);
  const rows: RowLine[] = [];
  let end = start;
  for (let at = start; at < run.length && at - end <= mostAlone; at += 1) {
    const line = run[at];
    if (line === undefined) break;
    const found = rowOf(line);
    if (found === null && (line.kind === 'sentence' || (at > start && isHeadLine(line)))) break;
    rows.push({ line, found });
    if (found !== null) end = at + 1;
  }
  return { start, end, rows: joinNames(rows.slice(0, end - start)) };
}

/** Titles and the first part of a name may stand between the heads and the first row. */
function behindHeads(run: readonly Line[], start: number, from: number): number {
  for (let at = start - 1; at >= Math.max(from, start - mostAlone); at -= 1) {
    const line = run[at];
    if (line === undefined || line.kind === 'sentence') return start;
    if (isHeadLine(line)) return at + 1;
  }
  return start;
}

function isHeadLine(line: Line): boolean {
  const found = readValueLine(line.text);
  return line.kind === 'dated' && found !== null && isDatedLine(found) && line.text.split(' ').length > 2;
}

function rowOf(line: Line | undefined): ValueLine | null {
  if (line === undefined || line.kind === 'sentence' || !line.text.includes(' ')) return null;
  const found = readValueLine(line.text);
  if (found === null || isDatedLine(found)) return null;
  return /\p{L}{2}|^\d+[.)]?$/u.test(found.name) || found.values.length > 1 ? found : null;
}

/** A name that was broken over lines, or that stands on the line above its values, is one name. */
function joinNames(rows: readonly RowLine[]): readonly RowLine[] {
  const joined: RowLine[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const isRest = row.found !== null && (row.found.name === '' || /^\p{Ll}/u.test(row.found.name));
    if (row.found !== null && isRest && above !== undefined && above.found === null && above.line.kind !== 'label') {
      const name = `${above.line.text} ${row.found.name}`.trim();
      joined[joined.length - 1] = { line: { ...row.line, from: above.line.from }, found: { ...row.found, name } };
    } else joined.push(row);
  }
  return joined;
}

function gridsOf(run: readonly Line[], section: Section, floor: number): readonly Grid[] {
  const valued = section.rows.flatMap((row) => row.found ?? []);
  const cutters = section.rows.map(({ found }) => (found === null ? none : valueCuts(found.values)));
  const grids: Grid[] = [];
  for (const count of countsOf(run, section, valued, cutters)) {
    if (count > mostColumns) continue;
    const hasRest = valued.filter((row) => row.rest !== '').length * 2 > valued.length;
    const heads = readLineHeads(run, section.start, floor, count, hasRest);
    if (valued.length < 2 && (count < 2 || !heads.some((option) => option.cost < 0.8))) continue;
    const cuts = cutters.map((cut) => cut(count));
    for (const units of [false, true]) {
      const rows = rowsOf(section.rows, cuts, count, hasRest, units);
      if (rows === null) continue;
      for (const option of heads.length === 0 ? [null] : heads.slice(0, 2))
        grids.push(gridOf(run, section, rows, option, units));
    }
  }
  return grids.sort((left, right) => left.cost - right.cost);
}

/** How many values a row may have: as many years as the heads have, or as most lines can be cut in. */
function countsOf(
  run: readonly Line[],
  section: Section,
  valued: readonly ValueLine[],
  cutters: readonly Cutter[],
): readonly number[] {
  const votes = new Map<number, number>();
  for (const [index, { found }] of section.rows.slice(0, sample).entries())
    for (
      let count = fewestOf(found?.values ?? []);
      count <= Math.min(found?.values.length ?? 0, mostColumns);
      count += 1
    ) {
      const [cut] = cutters[index]?.(count) ?? [];
      if (cut !== undefined && cut.before.length === 0) votes.set(count, (votes.get(count) ?? 0) + 1 - cut.cost);
    }
  const above = [run[section.start - 1], run[section.start - 2]].map(
    (line) => line?.text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)?.length ?? 0,
  );
  const told = above.filter((count) => count > 1 && valued.some((row) => row.values.length >= count - 1));
  const voted = [...votes].sort((left, right) => right[1] - left[1] || right[0] - left[0]).map(([count]) => count);
  return [...new Set([...told, ...voted.slice(0, 2)])].slice(0, 3);
}

/** A number of three digits may go on with the one before it. */
function fewestOf(values: readonly string[]): number {
  return values.filter((value, index) => index === 0 || !/^\d{3}(?:,\d+)?$/u.test(value)).length;
}

type Rows = { readonly rows: readonly GridRow[]; readonly cost: number };

function rowsOf(
  lines: readonly RowLine[],
  cuts: readonly (readonly ValueCut[])[],
  count: number,
  hasRest: boolean,
  units: boolean,
): Rows | null {
  let cost = 0;
  let whole = 0;
  const rows: GridRow[] = [];
  for (const [index, { line, found }] of lines.entries()) {
    const width = 1 + (units ? 1 : 0) + count + (hasRest ? 1 : 0);
    if (found === null) {
      rows.push({ cells: [cellOf(line), ...nulls(width - 1)], loose: [] });
      cost += 0.05;
      continue;
    }
    const [cut, second] = cuts[index] ?? [];
    const isSure =
      cut !== undefined && (second === undefined || second.cost - cut.cost > margin) && (hasRest || found.rest === '');
    const name = [found.name, ...(isSure ? cut.before : [])].join(' ').trim();
    const leading = units ? partUnit(name) : [name];
    if (leading === null) return null;
    const front = leading.map((text) => cellOf(line, text));
    const back: (Cell | null)[] = hasRest ? [found.rest === '' ? cellOf(line, '') : cellOf(line, found.rest)] : [];
    if (isSure) {
      whole += 1;
      cost += Math.min(cut.cost, 0.5);
      rows.push({ cells: [...front, ...cut.taken.map((text) => cellOf(line, text)), ...back], loose: [] });
    } else {
      const loose = [...found.values, ...(hasRest || found.rest === '' ? [] : [found.rest])];
      rows.push({ cells: [...front, ...nulls(count), ...back], loose: loose.map((text) => cellOf(line, text)) });
      cost += 0.4;
    }
  }
  return whole === 0 && lines.length > 1 ? null : { rows, cost: cost / Math.max(1, lines.length) };
}

function nulls(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

/** "Projecten aantal" as a name and a unit; null where no unit ends it. */
function partUnit(name: string): readonly [string, string] | null {
  const words = name.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const unit = words.slice(from).join(' ');
    if (looksLikeUnit(unit)) return [words.slice(0, from).join(' '), unit];
  }
  return null;
}

function gridOf(run: readonly Line[], section: Section, body: Rows, heads: LineHeads | null, units: boolean): Grid {
  const start = heads?.start ?? section.start;
  const width = body.rows[0]?.cells.length ?? 0;
  const above = (heads?.rows ?? []).map((row) => withUnit(row, width));
  return {
    making: 'lines',
    from: run[start]?.from ?? { block: 0, line: 0 },
    to: run[section.end - 1]?.to ?? { block: 0, line: 0 },
    caption: null,
    rows: [...above, ...body.rows],
    cost: Math.round((assumedLines + body.cost + (heads?.cost ?? 1) + (units ? 0.1 : 0)) * 100) / 100,
  };
}

/** The head over names and units was one: its last word is over the units. */
function withUnit(row: GridRow, width: number): GridRow {
  const [first, ...others] = row.cells;
  if (row.cells.length === width || first === undefined) return row;
  const words = first?.text.split(' ') ?? [];
  const cut = first === null || words.length < 2 ? 1 : words.length - 1;
  const name = first === null ? null : { ...first, text: words.slice(0, cut).join(' ') };
  const unit = first === null ? null : { ...first, text: words.slice(cut).join(' ') };
  return { ...row, cells: [name, unit, ...others] };
}
