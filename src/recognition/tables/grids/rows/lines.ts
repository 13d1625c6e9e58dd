import type { Block, Cell } from '../../../../model/block.ts';
import { plainHead } from '../../forms/head-text.ts';
import { readHead, roleOf } from '../../heads/read-head.ts';
import type { Grid, GridRow } from '../grid.ts';
import { cellOf, type Line, runsOf } from '../line.ts';
import { isContents } from './contents-lines.ts';
import { type LineHeads, readLineHeads } from './line-heads.ts';
import { aloneIn, type Front, frontsBelow, partHead, partName } from './line-names.ts';
import { type RowLine, type Section, sectionFrom } from './line-sections.ts';
import type { ValueLine } from './line-values.ts';
import { type ValueCut, valueCuts } from './value-cuts.ts';

const mostGrids = 6;
/** More rows than these say nothing new about how many values a row has. */
const sample = 40;
const mostColumns = 14;
const assumedLines = 0.3;
/** Two ways to cut that differ by less are as likely. */
const margin = 0.03;
const lossy = 0.11;
const lossless = 0.06;
/** No row is looked at as one that lost more values than these. */
const mostLost = 4;

type Cutter = ReturnType<typeof valueCuts>;
const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const none: Cutter = () => [];

/**
 * The tables of which each row is one line, with the cells side by side. Lines that go on in other paragraphs may be of the same table or of
 * others: both are proposed.
 */
export function* proposeLines(blocks: readonly Block[]): Iterable<Grid> {
  for (const run of runsOf(blocks, 'lines')) {
    const wide = new Set<string>();
    for (const isTight of [false, true]) {
      let from = 0;
      while (from < run.length) {
        const section = sectionFrom(run, from, isTight);
        if (section === null) break;
        const key = `${from} ${section.start} ${section.end}`;
        if (!wide.has(key) && !isContents(run, section)) yield* gridsOf(run, section, from).slice(0, mostGrids);
        wide.add(key);
        from = section.end;
      }
    }
  }
}

function gridsOf(run: readonly Line[], section: Section, floor: number): readonly Grid[] {
  const valued = section.rows.flatMap((row) => row.found ?? []);
  const cutters = section.rows.map(({ found }) => (found === null ? none : valueCuts(found.values)));
  const grids: Grid[] = [];
  for (const { count, isTold } of countsOf(run, section, valued, cutters)) {
    if (count > mostColumns) continue;
    const hasRest = valued.filter((row) => row.rest !== '').length * 2 > valued.length;
    const heads = readLineHeads(run, section.start, floor, count, hasRest).filter(
      ({ rows }) => !hasRest || !headsValues(rows.at(-1)?.cells.at(-1)?.text ?? ''),
    );
    if (valued.length < 2 && (count < 2 || !heads.some((option) => option.cost < 0.8))) continue;
    const cuts = sureCuts(cutters, section.rows, count);
    const named = heads.map(({ rows }) => rows.at(-1)?.cells[0]?.text ?? '');
    for (const front of frontsBelow(named, valued)) {
      const rows = rowsOf(section.rows, cuts, count, hasRest, front);
      if (rows === null || (rows.whole === 0 && valued.length > 1 && !isTold)) continue;
      for (const option of heads.length === 0 ? [null] : heads.slice(0, 2))
        grids.push(gridOf(run, section, rows, option, front));
    }
  }
  return grids.sort((left, right) => left.cost - right.cost);
}

/** How many values a row has, and whether the heads say so. */
type Count = { readonly count: number; readonly isTold: boolean };

/** How many values a row may have: as many years as the heads have, or as most lines can be cut in. */
function countsOf(
  run: readonly Line[],
  section: Section,
  valued: readonly ValueLine[],
  cutters: readonly Cutter[],
): readonly Count[] {
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
  const above = [run[section.start - 1], run[section.start - 2]].map((line) => countHeads(line?.text ?? ''));
  const told = above.filter((count) => count > 1 && valued.some((row) => row.values.length >= count - 1));
  const voted = [...votes].sort((left, right) => right[1] - left[1] || right[0] - left[0]).map(([count]) => count);
  return [...new Set([...told, ...voted.slice(0, 2)])]
    .slice(0, 3)
    .map((count) => ({ count, isTold: told.includes(count) }));
}

/** How many heads of values a line has at least: one for each year, and for what to start from without one. */
function countHeads(line: string): number {
  const words = line.split(' ');
  const undated = words.filter(
    (word, index) => roleOf(plainHead(word)) === 'baseline' && !/^\(?(?:19|20)\d\d/u.test(words[index + 1] ?? ''),
  );
  const years = line.match(anyYear)?.length ?? 0;
  return years + (years > 0 ? undated.length : 0);
}

/** "Begroting 2022 Bron" over what stands behind the values: each row lost the value below it. */
function headsValues(head: string): boolean {
  const [dated = ''] = /^.{1,40}?(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(head) ?? [];
  const meaning = readHead(dated, { publicationYear: null, organisation: null });
  return meaning.type === 'value' && meaning.role !== 'other' && meaning.year !== null;
}

/** A number of three digits may go on with the one before it. */
function fewestOf(values: readonly string[]): number {
  return values.filter((value, index) => index === 0 || !/^\d{3}(?:,\d+)?$/u.test(value)).length;
}

/**
 * How each row is cut in so many values, null where that is not sure: where another way is as likely, or where the row may have fewer values
 * with spaces in them ("3 474"). Beside whole rows that must be likelier by far; beside rows that lack values just likelier, and where other
 * numbers were written so, nearly as likely.
 */
function sureCuts(cutters: readonly Cutter[], rows: readonly RowLine[], count: number): readonly (ValueCut | null)[] {
  const cuts = cutters.map((cut) => cut(count));
  const fewer = cutters.map((cut) => costOfFewer(cut, count));
  const isLossy = rows.some(({ found }) => found !== null && found.values.length < count);
  const isSpaced = cuts.some(([cut], index) => cut !== undefined && (isJoined(cut) || (fewer[index] ?? 0) < cut.cost));
  const least = isLossy ? (isSpaced ? lossy : 0) : -lossless;
  return cuts.map(([cut, second], index) => {
    const isOnly = cut?.before.every(canEndName) === true && (second === undefined || second.cost - cut.cost > margin);
    return isOnly && (fewer[index] ?? 0) - cut.cost >= least ? cut : null;
  });
}

/** What it costs at least to cut a row in fewer values. */
function costOfFewer(cut: Cutter, count: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let fewer = count - 1; fewer >= Math.max(1, count - mostLost); fewer -= 1) {
    const [other] = cut(fewer);
    if (other?.before.length === 0) least = Math.min(least, other.cost);
  }
  return least;
}

/** "Halt 2", "Kades 2016": what else stands before the values is one of them. */
function canEndName(value: string): boolean {
  return /^[\d.]{1,6}$/u.test(value);
}

function isJoined({ taken }: ValueCut): boolean {
  return taken.some((text) => /\d \d/u.test(text));
}

type Rows = { readonly rows: readonly GridRow[]; readonly cost: number; readonly whole: number };
function rowsOf(
  lines: readonly RowLine[],
  cuts: readonly (ValueCut | null)[],
  count: number,
  hasRest: boolean,
  front: Front,
): Rows | null {
  let cost = 0;
  let whole = 0;
  const rows: GridRow[] = [];
  for (const [index, { line, found }] of lines.entries()) {
    if (found === null) {
      rows.push({ cells: [...aloneIn(front, cellOf(line)), ...nulls(count + (hasRest ? 1 : 0))], loose: [] });
      cost += 0.05;
      continue;
    }
    const cut = cuts[index] ?? null;
    const isSure = cut !== null && (hasRest || found.rest === '');
    const name = [found.name, ...(isSure ? cut.before : [])].join(' ').trim();
    const leading = partName(name, front)?.map((text) => cellOf(line, text));
    if (leading === undefined) return null;
    const back: (Cell | null)[] = hasRest ? [found.rest === '' ? cellOf(line, '') : cellOf(line, found.rest)] : [];
    if (isSure) {
      whole += 1;
      cost += Math.min(cut.cost, 0.5);
      rows.push({ cells: [...leading, ...cut.taken.map((text) => cellOf(line, text)), ...back], loose: [] });
    } else {
      const loose = [...found.values, ...(hasRest || found.rest === '' ? [] : [found.rest])];
      rows.push({ cells: [...leading, ...nulls(count), ...back], loose: loose.map((text) => cellOf(line, text)) });
      cost += 0.4;
    }
  }
  return { rows, cost: cost / Math.max(1, lines.length), whole };
}

function nulls(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

function gridOf(run: readonly Line[], section: Section, body: Rows, heads: LineHeads | null, front: Front): Grid {
  const start = heads?.start ?? section.start;
  const above = (heads?.rows ?? []).map(({ cells: [first = null, ...others], loose }) => ({
    cells: [...partHead(first, front), ...others],
    loose,
  }));
  return {
    making: 'lines',
    from: run[start]?.from ?? { block: 0, line: 0 },
    to: run[section.end - 1]?.to ?? { block: 0, line: 0 },
    caption: null,
    rows: [...above, ...body.rows],
    cost: Math.round((assumedLines + body.cost + (heads?.cost ?? 1) + (front.units === 'none' ? 0 : 0.1)) * 100) / 100,
  };
}
