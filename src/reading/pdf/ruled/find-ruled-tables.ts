import type { Rule } from '../drawing/rule.ts';
import { type Chain, haveSameEnds, leftOfChain, rightOfChain } from '../drawing/rule-chains.ts';
import type { PlacedRun } from '../lines/placed-run.ts';
import { runsBetween } from '../lines/runs-between.ts';
import { isValue } from '../lines/table-values.ts';
import { descendRow } from './descend-row.ts';
import { climbRow, isBoxed, isTopOfBox } from './ruled-row.ts';
import { ascent } from './undivided-rows.ts';

/** A table of which drawn lines bound every cell: the lower edges of the cells of each row, and the height at which its text begins. */
export type RuledTable = {
  readonly top: number;
  readonly chains: readonly Chain[];
  /** Its first row has no line above it. */
  readonly isOpenAbove: boolean;
};

/** What is drawn on a page, and whether text above the first of it may be the rest of a row of the page before. */
export type DrawnLines = {
  readonly chains: readonly Chain[];
  readonly rules: readonly Rule[];
  readonly goesOn: boolean;
};

type OpenTable = {
  left: number;
  right: number;
  bottom: number;
  size: number;
  room: number | null;
  /** Lines down bound every row of it at a side. */
  isBoxed: boolean;
  isUndivided: boolean;
  isOpenAbove: boolean;
  /** Where its columns begin, but for the first of them, as the last line of all its columns has them. */
  edges: readonly number[];
  top: number;
  readonly chains: Chain[];
  /** The table that ends above its first row, with the same columns: where no lines divide the rows of one, none do those of the other. */
  before: OpenTable | null;
  /** Text of one cell above its first line: of the table only where it turns out to go on further to the left. */
  first: { readonly chain: Chain; readonly top: number } | null;
};

const sameEdge = 3;
/** A first row, whose text has no line above it, is no higher than this, in points. */
const highestFirstRow = 150;

/**
 * Finds the tables of a page whose cells are bounded by drawn lines, row by row from the top: between two lines that follow one another lies a row
 * when all text there fits between the ends of its cells. A first row needs no line above it. `runs` are in order of height.
 */
export function findRuledTables({ chains, rules, goesOn }: DrawnLines, runs: readonly PlacedRun[]): RuledTable[] {
  const tables: OpenTable[] = [];
  let open: OpenTable[] = [];
  for (const chain of chains) {
    const left = leftOfChain(chain) + sameEdge;
    const right = rightOfChain(chain) - sameEdge;
    const table = open.find((one) => one.left < right && one.right > left);
    if (table && (isStray(chain, table, rules) || addRow(table, chain, rules, runs))) continue;
    const floor = table?.bottom ?? Number.NEGATIVE_INFINITY;
    const begun = beginTable(chain, { rules, floor, mayGoOn: goesOn && tables.length === 0 }, runs);
    const last = table?.chains.at(-1);
    if (begun.isOpenAbove && last && haveSameEnds(last, chain)) begun.before = table ?? null;
    open = [...open.filter((one) => one !== table), begun];
    tables.push(begun);
  }
  for (const table of tables) {
    endTable(table, { chains, rules, goesOn }, runs);
    if (table.before?.isUndivided) table.isUndivided = true;
  }
  return tables.filter((table) => !table.isUndivided && table.chains.some(({ segments }) => segments.length > 1));
}

/** A last row may have no line below it; where more rows follow that no line divides, none of the table is known by its lines. */
function endTable(table: OpenTable, { chains, rules }: DrawnLines, runs: readonly PlacedRun[]): void {
  const last = table.chains.at(-1) ?? table.first?.chain;
  const { left, right, top, bottom, size } = table;
  if (last === undefined || last.isOpen === true) return;
  // Boxes around heads alone do not end the table that they head.
  const hasFigures = runsBetween(runs, { top, bottom, left, right }).some(({ text }) => isValue(text));
  if (table.isBoxed && hasFigures && !goesDown(last, rules)) return;
  const next = chains.find((one) => one.at > bottom && leftOfChain(one) < right && rightOfChain(one) > left);
  const below = runsBetween(runs, { top: bottom, bottom: next?.at ?? Number.POSITIVE_INFINITY, left, right });
  const row = descendRow(last, below, size);
  if (row.isUndivided) table.isUndivided = true;
  else if (row.chain) table.chains.push(row.chain);
}

/** Lines between columns go on below the lower edge of a table. */
function goesDown(chain: Chain, rules: readonly Rule[]): boolean {
  const ends = endsOf(chain);
  return rules.some(
    ({ direction, at, from, to }) =>
      direction === 'down' && from <= chain.at + sameEdge && to > chain.at + 2 * sameEdge && isAmong(at, ends),
  );
}

/** A short line that ends at no edge of the table underlines a word of it. */
function isStray(chain: Chain, table: OpenTable, rules: readonly Rule[]): boolean {
  const width = rightOfChain(chain) - leftOfChain(chain);
  return chain.segments.length === 1 && !isOfTable(chain, table, rules) && width < (table.right - table.left) / 2;
}

/** The chain lies over the whole width of the table, or begins and ends where cells of it do, or where lines come down on it. */
function isOfTable(chain: Chain, table: OpenTable, rules: readonly Rule[]): boolean {
  const left = leftOfChain(chain);
  const right = rightOfChain(chain);
  const edges = [table.left, table.right, ...table.edges];
  if (left < table.left + sameEdge && right > table.right - sameEdge) return chain.isWalled || isNested(chain, table);
  return [left, right].every((end) => isAmong(end, edges) || isBelowWall(end, chain, table, rules));
}

/** A line goes down from the lower edge of a table to an end of a chain. */
function isBelowWall(end: number, chain: Chain, table: OpenTable, rules: readonly Rule[]): boolean {
  return rules.some(
    (rule) =>
      rule.direction === 'down' &&
      Math.abs(rule.at - end) <= sameEdge &&
      rule.from <= table.bottom + sameEdge &&
      rule.to >= chain.at - sameEdge,
  );
}

/** Of the columns of two chains that no line divides, those of one are all among those of the other. */
function isNested(chain: Chain, { edges }: OpenTable): boolean {
  const ends = endsOf(chain);
  return ends.every((end) => isAmong(end, edges)) || edges.every((edge) => isAmong(edge, ends));
}

function isAmong(place: number, places: readonly number[]): boolean {
  return places.some((other) => Math.abs(other - place) <= sameEdge);
}

/** Where the segments of a chain begin, but for the first of them. */
function endsOf({ segments }: Chain): number[] {
  return segments.slice(1).map(({ from }) => from);
}

function addRow(table: OpenTable, chain: Chain, rules: readonly Rule[], runs: readonly PlacedRun[]): boolean {
  if (!isOfTable(chain, table, rules)) return false;
  const left = Math.min(table.left, leftOfChain(chain));
  const right = Math.max(table.right, rightOfChain(chain));
  const isRowBoxed = isBoxed(chain, table.bottom, rules);
  const row = climbRow(chain, runsBetween(runs, { top: table.bottom, bottom: chain.at, left, right }), {
    size: table.size,
    isBoxed: isRowBoxed,
    above: table.bottom,
    room: table.room,
  });
  if (row.isUndivided) table.isUndivided = true;
  if (!row.isWhole) return false;
  if (table.first && left < table.left - sameEdge) {
    table.chains.unshift(table.first.chain);
    table.top = table.first.top;
    table.isOpenAbove = true;
  }
  table.first = null;
  table.left = left;
  table.right = right;
  table.bottom = chain.at;
  table.isBoxed &&= isRowBoxed;
  table.size ||= row.size;
  table.room = Math.max(table.room ?? 0, row.room);
  const ends = endsOf(chain);
  if (ends.length >= table.edges.length) table.edges = ends;
  table.chains.push(row.chain);
  return true;
}

type Beginning = { readonly rules: readonly Rule[]; readonly floor: number; readonly mayGoOn: boolean };

function beginTable(chain: Chain, { rules, floor, mayGoOn }: Beginning, runs: readonly PlacedRun[]): OpenTable {
  const left = leftOfChain(chain);
  const right = rightOfChain(chain);
  const table = {
    left,
    right,
    bottom: chain.at,
    top: chain.at,
    size: 0,
    room: null,
    isBoxed: true,
    isUndivided: false,
    isOpenAbove: false,
    edges: endsOf(chain),
    chains: [],
    before: null,
    first: null,
  };
  const above = runsBetween(runs, { top: Math.max(floor, chain.at - highestFirstRow), bottom: chain.at, left, right });
  const row = climbRow(chain, above, { size: 0, isBoxed: false, above: null, room: null });
  // Above a box stands another text, unless it is the first filled row of a table: then the white is the same at both sides of the line.
  const [inside] = runsBetween(runs, { top: chain.at, bottom: chain.at + highestFirstRow, left, right });
  const white = inside ? inside.y - inside.size * ascent - chain.at : 0;
  const isOther = row.isUndivided ? row.room > white + row.size * 0.4 : !row.isInColumns;
  if (isOther && isTopOfBox(chain, rules)) return table;
  if (row.isUndivided) return { ...table, isUndivided: true };
  if (row.top === null) return table;
  if (row.isOfFirstCell && !mayGoOn) return { ...table, first: { chain: row.chain, top: row.top } };
  return { ...table, top: row.top, size: row.size, chains: [row.chain], isBoxed: false, isOpenAbove: true };
}
