/** One pair: its features as a dense row, whether it is the same thing, and for how many pairs it counts. */
export type Example = { readonly row: Float64Array; readonly isSame: boolean; readonly count: number };

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      const line = lower[row];
      if (line !== undefined) line[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const half = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (half[k] ?? 0);
    half[row] = sum / at(row, row);
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = half[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (solution[k] ?? 0);
    solution[row] = sum / at(row, row);
  }
  return solution;
}

const steps = 30;

/**
 * Logistic regression by Newton's method, each weight drawn to a prior: the weights that make most likely what was seen, less
 * `strength / 2` times the square of how far each lies from its prior. The first column of every row is 1, for the bias. The same examples
 * give the same weights.
 */
export function fitLogistic(examples: readonly Example[], prior: Float64Array, strength: number): Float64Array {
  const weights = Float64Array.from(prior);
  const size = prior.length;
  for (let step = 0; step < steps; step += 1) {
    const slope = Float64Array.from(prior, (wanted, at) => strength * ((weights[at] ?? 0) - wanted));
    const bend = Array.from({ length: size }, (_, row) =>
      Float64Array.from(prior, (_p, at) => (at === row ? strength : 0)),
    );
    for (const { row, isSame, count } of examples) {
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (row[at] ?? 0);
      const share = 1 / (1 + Math.exp(-sum));
      const [off, width] = [count * (share - Number(isSame)), count * Math.max(share * (1 - share), 1e-9)];
      for (let at = 0; at < size; at += 1) {
        const value = row[at] ?? 0;
        if (value === 0) continue;
        slope[at] = (slope[at] ?? 0) + off * value;
        const line = bend[at];
        if (line !== undefined)
          for (let to = 0; to < size; to += 1) line[to] = (line[to] ?? 0) + width * value * (row[to] ?? 0);
      }
    }
    const move = solve(bend, slope);
    let longest = 0;
    for (let at = 0; at < size; at += 1) {
      // A long step of Newton can leave the hill.
      const by = Math.max(-2, Math.min(2, move[at] ?? 0));
      weights[at] = (weights[at] ?? 0) - by;
      longest = Math.max(longest, Math.abs(by));
    }
    if (longest < 1e-7) break;
  }
  return weights;
}
