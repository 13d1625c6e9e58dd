import type { Block } from '../../../model/block.ts';
import { isYearAlone } from '../forms/head-year.ts';
import type { Grid, GridRow } from './grid.ts';
import { cellOf, type Line, runsOf } from './line.ts';
import { cellsOfPair, isMeasured, type Pair, readPair } from './pairs.ts';

const assumedCard = 0.3;
const assumedList = 0.4;
const mostPairs = 30;
const fewestColumns = 2;

/** A name with the lines "label: value" below it. */
type Entry = {
  readonly name: Line | null;
  readonly pairs: readonly Pair[];
  readonly start: number;
  readonly end: number;
};

/**
 * The tables that were written as lines "label: value" below a name, or as such a list: upright, each entry for itself, and
 * as rows of one table where entries that follow each other have the same labels. Also a table that was written as one list,
 * column by column.
 */
export function* proposeLists(blocks: readonly Block[]): Iterable<Grid> {
  for (const run of runsOf(blocks, 'lines')) {
    const entries = entriesOf(run);
    for (const entry of entries) yield uprightOf(run, entry);
    for (const group of groupsOf(entries)) yield tableOf(run, group);
    yield* byColumn(run);
  }
}

function entriesOf(run: readonly Line[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const pairs: Pair[] = [];
    let end = at;
    for (let line = run[end]; line !== undefined && pairs.length < mostPairs; line = run[end]) {
      const pair = line.text.includes(':') ? readPair(line) : null;
      if (pair === null) break;
      pairs.push(pair);
      end += 1;
    }
    if (!pairs.some(isMeasured)) {
      at = Math.max(at, end - 1);
      continue;
    }
    const above = run[at - 1];
    const hasName =
      above !== undefined && above.kind === 'text' && !/[:.]$/u.test(above.text) && at > (entries.at(-1)?.end ?? 0);
    if (hasName || pairs.length > 1)
      entries.push({ name: hasName ? above : null, pairs, start: hasName ? at - 1 : at, end });
    at = end - 1;
  }
  return entries;
}

function uprightOf(run: readonly Line[], { name, pairs, start, end }: Entry): Grid {
  const head: readonly GridRow[] = name === null ? [] : [{ cells: [cellOf(name), null], loose: [] }];
  const rows = pairs.map((pair): GridRow => ({ cells: cellsOfPair(pair), loose: [] }));
  return gridOf(run, 'list', start, end, [...head, ...rows], assumedList);
}

/** Entries behind each other that have the same labels in the same order. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isSame = last !== undefined && last.end === entry.start && labelsOf(last) === labelsOf(entry);
    if (group !== undefined && isSame && entry.name !== null) group.push(entry);
    else groups.push([entry]);
  }
  return groups.filter(([first]) => first !== undefined && first.name !== null && first.pairs.length > 0);
}

function labelsOf({ pairs }: Entry): string {
  return pairs.map(({ label }) => label).join('\n');
}

function tableOf(run: readonly Line[], group: readonly Entry[]): Grid {
  const [first] = group;
  const heads = first?.pairs.map((pair) => cellOf(pair.line, pair.label)) ?? [];
  const corner = heads[0] === undefined ? [] : [{ ...heads[0], text: '' }];
  const rows = group.map(
    ({ name, pairs }): GridRow => ({
      cells: [name === null ? null : cellOf(name), ...pairs.map((pair) => cellOf(pair.line, pair.value))],
      loose: [],
    }),
  );
  const all = [{ cells: [...corner, ...heads], loose: [] }, ...rows];
  return gridOf(
    run,
    'card',
    first?.start ?? 0,
    group.at(-1)?.end ?? 0,
    all,
    group.length > 1 ? assumedCard - 0.1 : assumedCard,
  );
}

function gridOf(
  run: readonly Line[],
  making: Grid['making'],
  start: number,
  end: number,
  rows: readonly GridRow[],
  cost: number,
): Grid {
  const from = run[start]?.from ?? { block: 0, line: 0 };
  return { making, from, to: run[end - 1]?.to ?? from, caption: null, rows, cost: Math.round(cost * 100) / 100 };
}

/** "Totaal lasten, Totaal baten, Realisatie 2015, 1.712, 906, Begroting 2016, 3.371, 0": labels, then each column from its head on. */
function* byColumn(run: readonly Line[]): Iterable<Grid> {
  for (let at = 1; at < run.length; at += 1) {
    if (run[at]?.kind !== 'dated' && run[at]?.kind !== 'period') continue;
    const count = valuesBelow(run, at);
    if (count < fewestColumns || at < count) continue;
    const columns: (readonly Line[])[] = [];
    let next = at;
    while ((run[next]?.kind === 'dated' || run[next]?.kind === 'period') && valuesBelow(run, next) === count) {
      columns.push(run.slice(next, next + count + 1));
      next += count + 1;
    }
    const labels = run.slice(at - count, at);
    const isNamed = labels.every((line) => line.kind === 'text' || line.kind === 'unit');
    if (columns.length < fewestColumns || !isNamed || comesBack(run, at, next, count)) continue;
    const corner = labels.slice(0, 1).map((line) => cellOf(line, ''));
    const heads: GridRow = {
      cells: [...corner, ...columns.flatMap(([head]) => (head ? [cellOf(head)] : []))],
      loose: [],
    };
    const rows = labels.map((label, row): GridRow => {
      const cells = columns.map((column) => column[row + 1]).map((line) => (line === undefined ? null : cellOf(line)));
      return { cells: [cellOf(label), ...cells], loose: [] };
    });
    yield gridOf(run, 'list', at - count, next, [heads, ...rows], assumedList);
    at = next - 1;
  }
}

/** "Boten, Havendienst, 2019, 14, 13, Molens, Molenfonds, 2019, 8, 9": years that come back at once behind the next names stand in rows. */
function comesBack(run: readonly Line[], at: number, next: number, count: number): boolean {
  const width = next - at + count;
  return [at - width, next + count].some((other) => {
    const years = run.slice(at, next).flatMap(({ text }, index) => (isYearAlone(text) ? [index] : []));
    return years.length > 0 && years.every((index) => run[other + index]?.text === run[at + index]?.text);
  });
}

function valuesBelow(run: readonly Line[], at: number): number {
  let count = 0;
  while (run[at + 1 + count]?.kind === 'value' || run[at + 1 + count]?.kind === 'missing') count += 1;
  return count;
}
