import type { PlacedRun } from './fragment.ts';
import type { Rule } from './rule.ts';
import { type Chain, leftOfChain, rightOfChain } from './rule-chains.ts';
import { climbRow, isBoxed, isTopOfBox } from './ruled-row.ts';
import { runsBetween } from './runs-between.ts';

/** A table of which drawn lines bound every cell: the lower edges of the cells of each row, and the height at which its text begins. */
export type RuledTable = { readonly top: number; readonly chains: readonly Chain[] };

type OpenTable = {
  left: number;
  right: number;
  bottom: number;
  size: number;
  isUndivided: boolean;
  /** Where its columns begin, but for the first of them, as the last line of all its columns has them. */
  edges: readonly number[];
  top: number;
  readonly chains: Chain[];
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
export function findRuledTables(
  chains: readonly Chain[],
  rules: readonly Rule[],
  runs: readonly PlacedRun[],
): RuledTable[] {
  const tables: OpenTable[] = [];
  let open: OpenTable[] = [];
  for (const chain of chains) {
    const left = leftOfChain(chain) + sameEdge;
    const right = rightOfChain(chain) - sameEdge;
    const table = open.find((one) => one.left < right && one.right > left);
    if (table && (isStray(chain, table) || addRow(table, chain, rules, runs))) continue;
    const begun = beginTable(chain, table?.bottom ?? Number.NEGATIVE_INFINITY, rules, runs);
    open = [...open.filter((one) => one !== table), begun];
    tables.push(begun);
  }
  return tables.filter((table) => !table.isUndivided && table.chains.some(({ segments }) => segments.length > 1));
}

/** A short line that ends at no edge of the table underlines a word of it. */
function isStray(chain: Chain, table: OpenTable): boolean {
  const width = rightOfChain(chain) - leftOfChain(chain);
  return chain.segments.length === 1 && !isOfTable(chain, table) && width < (table.right - table.left) / 2;
}

/** The chain lies over the whole width of the table, or begins and ends where cells of it do. */
function isOfTable(chain: Chain, table: OpenTable): boolean {
  const left = leftOfChain(chain);
  const right = rightOfChain(chain);
  const edges = [table.left, table.right, ...table.edges];
  if (left < table.left + sameEdge && right > table.right - sameEdge) return chain.isWalled || isNested(chain, table);
  return [left, right].every((end) => isAmong(end, edges));
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
  if (!isOfTable(chain, table)) return false;
  const left = Math.min(table.left, leftOfChain(chain));
  const right = Math.max(table.right, rightOfChain(chain));
  const row = climbRow(chain, runsBetween(runs, { top: table.bottom, bottom: chain.at, left, right }), {
    size: table.size,
    isBoxed: isBoxed(chain, table.bottom, rules),
    above: table.bottom,
  });
  if (row.isUndivided) table.isUndivided = true;
  if (!row.isWhole) return false;
  if (table.first && left < table.left - sameEdge) {
    table.chains.unshift(table.first.chain);
    table.top = table.first.top;
  }
  table.first = null;
  table.left = left;
  table.right = right;
  table.bottom = chain.at;
  table.size ||= row.size;
  const ends = endsOf(chain);
  if (ends.length >= table.edges.length) table.edges = ends;
  table.chains.push(row.chain);
  return true;
}

function beginTable(chain: Chain, floor: number, rules: readonly Rule[], runs: readonly PlacedRun[]): OpenTable {
  const left = leftOfChain(chain);
  const right = rightOfChain(chain);
  const table = {
    left,
    right,
    bottom: chain.at,
    top: chain.at,
    size: 0,
    isUndivided: false,
    edges: endsOf(chain),
    chains: [],
    first: null,
  };
  if (isTopOfBox(chain, rules)) return table;
  const above = runsBetween(runs, { top: Math.max(floor, chain.at - highestFirstRow), bottom: chain.at, left, right });
  const row = climbRow(chain, above, { size: 0, isBoxed: false, above: null });
  if (row.top === null || row.isUndivided) return table;
  if (row.isOfFirstCell) return { ...table, first: { chain: row.chain, top: row.top } };
  return { ...table, top: row.top, size: row.size, chains: [row.chain] };
}
