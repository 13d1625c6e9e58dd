import type { ColumnEvidence } from './column-evidence.ts';
import { type ColumnKind, columnKinds } from './column-kind.ts';

/** Kinds for all columns of a part together, with how well they go together (nats). */
export type Solution = { readonly kinds: readonly ColumnKind[]; readonly score: number };

/** A way to read the columns so far: the kind of the last, and the way to read those before it. */
type Path = {
  readonly before: Path | null;
  readonly kind: ColumnKind | null;
  readonly score: number;
  /** The kinds that some column has, a bit for each. */
  readonly kinds: number;
  readonly values: number;
  readonly periods: number;
  /** Periods that no value stands behind. */
  readonly open: number;
  /** Columns that make it less likely that one behind them is that of the names. */
  readonly beside: number;
  /** Values that number something, where names stand behind them. */
  readonly numbers: number;
};

const start: Path = {
  before: null,
  kind: null,
  score: 0,
  kinds: 0,
  values: 0,
  periods: 0,
  open: 0,
  beside: 0,
  numbers: 0,
};
const bits = new Map(columnKinds.map((kind, place) => [kind, 1 << place]));

/** What is known of a part besides its columns. */
type Around = { readonly isTitled: boolean; readonly rows: number; readonly isParted: boolean };

/** So many kinds are tried for a column, and so many ways are kept beside each other. */
const mostKinds = 4;
const mostPaths = 24;
/** What numbers go up in front of names is what those are a part of, and no value of theirs. */
const numbered = 8;
const unnamed = -2;
/** Rows that neither a name nor a moment tells apart. */
const nothingTold = -6;
/** Rows of one name that nothing else tells apart: so many of them differ at least. */
const sameName = -5;
const leastDifferent = 0.5;
const single: ReadonlySet<ColumnKind> = new Set([
  'name',
  'code',
  'mandatory',
  'frequency',
  'role',
  'subject',
  'bullet',
]);
/** Seldom twice in one table. */
const rarelyTwice: ReadonlySet<ColumnKind> = new Set(['unit', 'source', 'status', 'topic']);

/**
 * Solves the kinds of all columns together: at most one name, of periods each dates a value, and what else holds for a table as a
 * whole. The likeliest solutions first; takes time linear in the number of columns.
 *
 * @param table whether it has a title that can stand for the name of its rows, how many rows it has, and whether titles among them part those
 */
export function solveColumns(columns: readonly ColumnEvidence[], table: Around): readonly Solution[] {
  let paths: readonly Path[] = [start];
  for (const column of columns) paths = extendAll(paths, likeliest(column), column.canNumber);
  return paths
    .map((path) => ({ path, score: path.score + finish(path, table, columns) }))
    .sort((left, right) => right.score - left.score)
    .map(({ path, score }) => ({ kinds: kindsOf(path), score }));
}

/** The best ways to go on with one column more. Paths and kinds come best first, so what can't be kept ends the search. */
function extendAll(
  paths: readonly Path[],
  kinds: readonly (readonly [ColumnKind, number])[],
  canNumber: boolean,
): readonly Path[] {
  const best: Path[] = [];
  for (const path of paths) {
    for (const [kind, worth] of kinds) {
      const least = best.length < mostPaths ? Number.NEGATIVE_INFINITY : (best.at(-1)?.score ?? 0);
      if (path.score + worth <= least) break;
      const score = path.score + worth - costOf(kind, path);
      if (score <= least) continue;
      let place = best.length;
      while (place > 0 && (best[place - 1]?.score ?? 0) < score) place -= 1;
      best.splice(place, 0, extend(path, kind, score, canNumber));
      if (best.length > mostPaths) best.pop();
    }
  }
  return best;
}

/** The kinds that a column is likeliest of, the best first. */
function likeliest({ scores }: ColumnEvidence): readonly (readonly [ColumnKind, number])[] {
  const best: (readonly [ColumnKind, number])[] = [];
  for (const entry of scores) {
    const place = best.findIndex(([, score]) => score < entry[1]);
    if (place === -1 && best.length >= mostKinds) continue;
    best.splice(place === -1 ? best.length : place, 0, entry);
    if (best.length > mostKinds) best.pop();
  }
  return best;
}

function has({ kinds }: Path, kind: ColumnKind): boolean {
  return (kinds & (bits.get(kind) ?? 0)) !== 0;
}

function costOf(kind: ColumnKind, path: Path): number {
  let cost = 0;
  if (has(path, kind) && single.has(kind)) cost += 20;
  if (has(path, kind) && rarelyTwice.has(kind)) cost += 1.5;
  if (kind === 'name') cost += 0.4 * path.beside + (path.values > 0 ? 1.2 : 0) + numbered * path.numbers;
  if ((kind === 'code' || kind === 'bullet') && has(path, 'name')) cost += 2.5;
  // a topic behind the name is a remark
  if (kind === 'topic' && has(path, 'name')) cost += 1;
  if (kind === 'topic' && path.values > 0) cost += 2;
  return cost;
}

function extend(path: Path, kind: ColumnKind, score: number, canNumber: boolean): Path {
  return {
    before: path,
    kind,
    score,
    kinds: path.kinds | (bits.get(kind) ?? 0),
    values: path.values + (kind === 'value' ? 1 : 0),
    periods: path.periods + (kind === 'period' ? 1 : 0),
    open: kind === 'period' ? path.open + 1 : kind === 'value' ? 0 : path.open,
    beside: path.beside + (standsBeside(kind) ? 1 : 0),
    numbers: path.numbers + (kind === 'value' && canNumber ? 1 : 0),
  };
}

function kindsOf(path: Path): readonly ColumnKind[] {
  const kinds: ColumnKind[] = [];
  for (let at: Path | null = path; at !== null; at = at.before) if (at.kind !== null) kinds.push(at.kind);
  return kinds.reverse();
}

/** Whether a column before that of the names makes it less likely that it is. */
function standsBeside(kind: ColumnKind): boolean {
  return kind !== 'bullet' && kind !== 'code' && kind !== 'topic' && kind !== 'empty';
}

function finish(path: Path, { isTitled, rows, isParted }: Around, columns: readonly ColumnEvidence[]): number {
  // a last period without a value behind it dates the values before it, where it is the only one
  const idle = path.open > 0 && (path.values === 0 || path.periods > 1) ? -2 : 0;
  const isToldApart = has(path, 'period') || has(path, 'role');
  if (has(path, 'name')) {
    const { filled, different } = columns[kindsOf(path).indexOf('name')] ?? { filled: 0, different: 1 };
    const isTold = isParted || isToldApart || has(path, 'subject') || filled < 2 || different > leastDifferent;
    return idle + (isTold ? 0 : sameName);
  }
  // places alone are the names of rows, below the title of what is measured
  if (has(path, 'subject')) return idle + nothingTold;
  return idle + (rows < 2 || isToldApart ? (isTitled ? unnamed / 2 : unnamed) : nothingTold);
}
