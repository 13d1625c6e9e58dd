import { likely } from './reason.ts';

/** One way in which a left and a right one could belong together. */
export type Candidate = { readonly left: number; readonly right: number; readonly score: number };

/** A group with more on its smaller side than this would take too long to solve exactly; documents written by people stay far below it. */
const largestGroup = 200;

function logit(score: number): number {
  const inside = Math.min(Math.max(score, 1e-9), 1 - 1e-9);
  return Math.log(inside / (1 - inside));
}

/** Groups candidates that share a left or a right one, directly or through others: each group can be solved by itself. */
function groupCandidates(candidates: readonly Candidate[]): Candidate[][] {
  const above = new Map<number, number>();
  const rootOf = (node: number): number => {
    let root = node;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    for (let at = node; at !== root; ) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { left, right } of candidates) {
    const [a, b] = [rootOf(2 * left), rootOf(2 * right + 1)];
    if (a !== b) above.set(a, b);
  }
  return [...Map.groupBy(candidates, ({ left }) => rootOf(2 * left)).values()];
}

/**
 * The Hungarian algorithm (Kuhn 1955, in the form with potentials): of a matrix with at most as many rows as columns the cheapest choice of
 * one column for every row. O(rows² · columns).
 */
function cheapestColumns(cost: readonly Float64Array[], columns: number): Int32Array {
  const rows = cost.length;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isDone = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      isDone[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let at = 1; at <= columns; at += 1) {
        if (isDone[at] === 1) continue;
        const price = (cost[current - 1]?.[at - 1] ?? 0) - (rowPotential[current] ?? 0) - (columnPotential[at] ?? 0);
        if (price < (least[at] ?? 0)) {
          least[at] = price;
          cameFrom[at] = column;
        }
        if ((least[at] ?? 0) < delta) {
          delta = least[at] ?? 0;
          next = at;
        }
      }
      for (let at = 0; at <= columns; at += 1) {
        if (isDone[at] === 1) {
          const owner = rowOf[at] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[at] = (columnPotential[at] ?? 0) - delta;
        } else least[at] = (least[at] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const chosen = new Int32Array(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}

/** The best first, as long as both are free: not always the best as a whole, but fast. */
function assignGreedily(group: readonly Candidate[]): Candidate[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const best = group.toSorted(
    (one, other) => other.score - one.score || one.left - other.left || one.right - other.right,
  );
  return best.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false;
    lefts.add(left);
    rights.add(right);
    return true;
  });
}

function assignGroup(group: readonly Candidate[]): Candidate[] {
  if (group.length === 1) return [...group];
  const lefts = [...new Set(group.map(({ left }) => left))].toSorted((a, b) => a - b);
  const rights = [...new Set(group.map(({ right }) => right))].toSorted((a, b) => a - b);
  if (Math.min(lefts.length, rights.length) > largestGroup) return assignGreedily(group);
  const isTurned = lefts.length > rights.length;
  const [rows, columns] = isTurned ? [rights, lefts] : [lefts, rights];
  const rowAt = new Map(rows.map((value, at) => [value, at]));
  const columnAt = new Map(columns.map((value, at) => [value, at]));
  const cost = rows.map(() => new Float64Array(columns.length));
  const byPlace = new Map<string, Candidate>();
  for (const candidate of group) {
    const [row, column] = isTurned ? [candidate.right, candidate.left] : [candidate.left, candidate.right];
    const [r, c] = [rowAt.get(row) ?? 0, columnAt.get(column) ?? 0];
    const line = cost[r];
    if (line !== undefined) line[c] = Math.min(line[c] ?? 0, -logit(candidate.score));
    byPlace.set(`${r} ${c}`, candidate);
  }
  return [...cheapestColumns(cost, columns.length)].flatMap((column, row) => byPlace.get(`${row} ${column}`) ?? []);
}

/**
 * Chooses who belongs to whom, so that every left one has at most one right one and the other way round, and the evidence of all choices
 * together is the strongest. What is not likelier than not is not chosen. The same candidates in any order give the same choice.
 */
export function assign(candidates: readonly Candidate[]): Candidate[] {
  const likeliest = candidates
    .filter(({ score }) => score > likely)
    .toSorted((one, other) => one.left - other.left || one.right - other.right);
  return groupCandidates(likeliest).flatMap(assignGroup);
}
