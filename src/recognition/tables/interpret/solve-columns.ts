import type { ColumnEvidence } from './column-evidence.ts';
import type { ColumnKind } from './column-kind.ts';

/** Kinds for all columns of a part together, with how well they go together (nats). */
export type Solution = { readonly kinds: readonly ColumnKind[]; readonly score: number };

type Path = Solution & { readonly name: number; readonly values: number; readonly open: number };

/** What is known of a part besides its columns. */
type Around = { readonly isTitled: boolean; readonly rows: number; readonly isParted: boolean };

/** So many kinds are tried for a column, and so many ways are kept beside each other. */
const mostKinds = 4;
const mostPaths = 24;
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
  let paths: readonly Path[] = [{ kinds: [], score: 0, name: -1, values: 0, open: 0 }];
  for (const [index, column] of columns.entries()) {
    const kinds = likeliest(column);
    paths = paths
      .flatMap((path) => kinds.map(([kind, score]) => extend(path, kind, score, index)))
      .sort((left, right) => right.score - left.score)
      .slice(0, mostPaths);
  }
  return paths
    .map((path) => ({ kinds: path.kinds, score: path.score + finish(path, table, columns) }))
    .sort((left, right) => right.score - left.score);
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

function extend(path: Path, kind: ColumnKind, score: number, index: number): Path {
  let cost = 0;
  const has = path.kinds.includes(kind);
  if (has && single.has(kind)) cost += 20;
  if (has && rarelyTwice.has(kind)) cost += 1.5;
  if (kind === 'name') cost += 0.4 * path.kinds.filter(standsBeside).length + (path.values > 0 ? 1.2 : 0);
  if ((kind === 'code' || kind === 'bullet') && path.name !== -1) cost += 2.5;
  // a topic behind the name is a remark
  if (kind === 'topic' && path.name !== -1) cost += 1;
  if (kind === 'topic' && path.values > 0) cost += 2;
  return {
    kinds: [...path.kinds, kind],
    score: path.score + score - cost,
    name: kind === 'name' ? index : path.name,
    values: path.values + (kind === 'value' ? 1 : 0),
    open: kind === 'period' ? path.open + 1 : kind === 'value' ? 0 : path.open,
  };
}

/** Whether a column before that of the names makes it less likely that it is. */
function standsBeside(kind: ColumnKind): boolean {
  return kind !== 'bullet' && kind !== 'code' && kind !== 'topic' && kind !== 'empty';
}

function finish(path: Path, { isTitled, rows, isParted }: Around, columns: readonly ColumnEvidence[]): number {
  // a last period without a value behind it dates the values before it, where it is the only one
  const idle =
    path.open > 0 && (path.values === 0 || path.kinds.filter((kind) => kind === 'period').length > 1) ? -2 : 0;
  const isToldApart = path.kinds.some((kind) => kind === 'period' || kind === 'role');
  if (path.name !== -1) {
    const { filled = 0, different = 1 } = columns[path.name] ?? {};
    const isTold =
      isParted || isToldApart || path.kinds.includes('subject') || filled < 2 || different > leastDifferent;
    return idle + (isTold ? 0 : sameName);
  }
  // places alone are the names of rows, below the title of what is measured
  if (path.kinds.includes('subject')) return idle + nothingTold;
  return idle + (rows < 2 || isToldApart ? (isTitled ? unnamed / 2 : unnamed) : nothingTold);
}
