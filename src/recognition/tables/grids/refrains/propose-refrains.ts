import type { Block, Cell } from '../../../../model/block.ts';
import { findHeads } from '../cells/heads.ts';
import type { Grid, GridRow, Place } from '../grid.ts';
import { cellOf, type Line, runsOf } from '../line.ts';
import type { Profile } from '../row-cost.ts';
import { type Entry, readEntries } from './read-entries.ts';
import { isAttribute, isPeriodKey, type Keyed, keyRuns, learnRefrains, type Refrain } from './refrain.ts';

const assumed = 0.3;
const mostHeadWays = 4;
const mostHeadCost = 1.3;
const fewestHeads = 2;
/** One label with something behind it may be a cell that rows of a plain table have in common. */
const fewestTelling = 2;

/**
 * The tables that copying left without rows but with texts that come back: cards ("Formatie, Eenheid, fte, Realisatie 2018, 6,0"), rows of
 * the body and of others below the name of each indicator, years below each other below heads of their own. What comes back
 * says where each entry begins and where its cells stand, also where cells are empty.
 */
export function proposeRefrains(blocks: readonly Block[]): Refrained {
  const runs = keyRuns(runsOf(blocks, 'lines'));
  const found = learnRefrains(runs).flatMap((refrain) => runs.map((run) => readRun(run, refrain)));
  return { grids: found.flatMap(({ grids }) => grids), within: found.flatMap(({ within }) => within) };
}

/** The tables, and the places in the midst of an entry, where no table begins or ends. */
export type Refrained = { readonly grids: readonly Grid[]; readonly within: readonly Place[] };

function readRun(run: readonly Keyed[], refrain: Refrain): Refrained {
  const entries = readEntries(run, refrain);
  const lines = run.map(({ line }) => line);
  const grids = gridsOf(lines, entries, refrain);
  if (grids.length === 0) return { grids, within: [] };
  // heads of its own may be those of a table without what stands above and below them
  const above = countHeads(refrain) > 0 ? 2 : 1;
  const within = entries.flatMap(({ start, end }) => lines.slice(start + above, end).map(({ from }) => from));
  return { grids, within };
}

function gridsOf(lines: readonly Line[], entries: readonly Entry[], refrain: Refrain): readonly Grid[] {
  const heads = countHeads(refrain);
  if (heads > 0) return entries.flatMap((entry) => underOwnHeads(entry, heads));
  if (refrain.filter(({ most }) => most > 0).length < fewestTelling) return [];
  const groups = groupsOf(entries);
  if (refrain.every(({ most }) => most <= 1)) return groups.map((group) => asCards(lines, group));
  return [...stackedIn(lines, groups, refrain)];
}

/** How many labels at the beginning are heads of rows of periods below them; 0 where there are no such. */
function countHeads(refrain: Refrain): number {
  const count = refrain.findIndex(({ key }) => isPeriodKey(key));
  const isBare = refrain.slice(0, count).every(({ most }) => most === 0);
  return count >= fewestHeads && isBare ? count : 0;
}

/** The table of one indicator below its name: its heads, and a row for each period. */
function underOwnHeads({ parts }: Entry, count: number): readonly Grid[] {
  const heads = parts.slice(0, count).flatMap(({ label }) => label ?? []);
  const periods = parts.slice(count).filter(({ label }) => label !== null && isPeriodKey(label.text));
  const [first] = heads;
  const last = periods.at(-1);
  const end = last?.said.at(-1) ?? last?.label;
  if (first === undefined || end === null || end === undefined || heads.length < count) return [];
  const rows = periods.flatMap(({ label, said }) => (label === null ? [] : [valueRow(label, said, count)]));
  return [gridOf(first, end, [{ cells: heads.map((line) => cellOf(line)), loose: [] }, ...rows], assumed)];
}

/** A label with as many values as there are columns; where it has fewer, nobody knows which are missing. */
function valueRow(label: Line, said: readonly Line[], width: number): GridRow {
  const cells = said.map((line) => cellOf(line));
  if (said.length === width - 1) return { cells: [cellOf(label), ...cells], loose: [] };
  const isEmpty = said.length === 0;
  const rest = Array.from({ length: width - 1 }, () => (isEmpty ? cellOf(label, '') : null));
  return { cells: [cellOf(label), ...rest], loose: isEmpty ? [] : cells };
}

/** Entries that follow each other, as the rows of one table. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group !== undefined && group.at(-1)?.end === entry.start) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** A row for each entry below the labels as heads: what an entry leaves out or has nothing behind is empty. */
function asCards(lines: readonly Line[], group: readonly Entry[]): Grid {
  const [first] = group;
  const parts = first?.parts ?? [];
  const heads = parts.map((_, at) => group.flatMap((entry) => entry.parts[at]?.label ?? [])[0]);
  const columns = heads.flatMap((line, at) => (line === undefined ? [] : [{ line, at }]));
  const start = lines[first?.start ?? 0];
  const end = lines[(group.at(-1)?.end ?? 1) - 1];
  const corner = start === undefined ? [] : [cellOf(start, '')];
  const head: readonly Cell[] = [...corner, ...columns.map(({ line }) => cellOf(line, labelIn(line)))];
  const rows = group.map(
    ({ name, parts: own }): GridRow => ({
      cells: [
        cellOf(name),
        ...columns.map(({ line, at }) => {
          const { label = null, said = [] } = own[at] ?? {};
          const [only] = said;
          return only !== undefined ? cellOf(only) : cellOf(label ?? line, label === null ? '' : saidIn(label));
        }),
      ],
      loose: [],
    }),
  );
  return gridOf(start, end, [{ cells: head, loose: [] }, ...rows], assumed - (group.length > 1 ? 0.1 : 0));
}

/** "Eenheid" of "Eenheid: %". */
function labelIn({ kind, text }: Line): string {
  return kind === 'label' ? text.slice(0, text.indexOf(':')) : text;
}

function saidIn({ kind, text }: Line): string {
  return kind === 'label' ? text.slice(text.indexOf(':') + 1).trim() : '';
}

/** A row for each name and each label, below the heads that stand above the first. */
function* stackedIn(lines: readonly Line[], groups: readonly (readonly Entry[])[], refrain: Refrain): Iterable<Grid> {
  const width = 1 + Math.max(...refrain.map(({ most, key }) => (isAttribute(key) ? 1 : most)));
  const profile: Profile = ['text', ...Array.from({ length: width - 1 }, () => 'value' as const)];
  let floor = 0;
  for (const group of groups) {
    const start = group[0]?.start ?? 0;
    const end = group.at(-1)?.end ?? 0;
    const rows = group.flatMap(({ name, parts }) => [
      filled([name], width),
      ...parts.flatMap(({ label, said }, at) => {
        if (label === null) return [];
        return isAttribute(refrain[at]?.key ?? '') ? [filled([label, ...said], width)] : [valueRow(label, said, width)];
      }),
    ]);
    const ways = findHeads(lines, start, profile, floor).filter(({ cost }) => cost < mostHeadCost);
    for (const heads of ways.slice(0, mostHeadWays))
      yield gridOf(lines[heads.start], lines[end - 1], [...heads.rows(), ...rows], assumed + heads.cost);
    floor = end;
  }
}

function filled(said: readonly Line[], width: number): GridRow {
  return {
    cells: Array.from({ length: width }, (_, at) => (said[at] === undefined ? null : cellOf(said[at]))),
    loose: [],
  };
}

function gridOf(first: Line | undefined, last: Line | undefined, rows: readonly GridRow[], cost: number): Grid {
  const nowhere = { block: 0, line: 0 };
  return {
    making: 'refrain',
    from: first?.from ?? nowhere,
    to: last?.to ?? nowhere,
    caption: null,
    rows,
    cost: Math.round(cost * 100) / 100,
  };
}
