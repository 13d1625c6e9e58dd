/** Makes the median of absolute deviations comparable with a standard deviation, where values are spread normally. */
const normal = 1.4826;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** How far steps lie from the usual one. The median alone is nought where most steps are alike, as in a figure that goes up and down by turns. */
function spreadOf(deviations: readonly number[]): number {
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / Math.max(deviations.length, 1);
  return Math.max(normal * median(deviations), mean);
}

/**
 * The place of the first number that breaks with those before it, or null. A number breaks when the step to it differs from the middle of the
 * earlier steps by more than `factor` times their spread (median or mean absolute deviation, the larger of the two), and by more than
 * `least` of the usual size of the numbers, and is itself larger than any of them. So a series that always jumps has no break.
 * @param points how many numbers there must be, the one that breaks included
 */
export function findBreak(
  numbers: readonly number[],
  { factor, least, points }: { factor: number; least: number; points: number },
): number | null {
  for (let at = points - 1; at < numbers.length; at += 1) {
    const before = numbers.slice(0, at);
    const steps = before.slice(1).map((number, index) => number - (before[index] ?? number));
    const usual = median(steps);
    const spread = spreadOf(steps.map((step) => Math.abs(step - usual)));
    const size = median(before.map(Math.abs));
    const step = (numbers[at] ?? 0) - (before.at(-1) ?? 0);
    // Growth that comes to rest is no jump.
    if (Math.abs(step) <= Math.max(...steps.map(Math.abs))) continue;
    // Counts scatter by about their square root from chance alone.
    const chance = 2 * Math.sqrt(size);
    if (Math.abs(step - usual) > Math.max(factor * spread, least * size, Number.isInteger(step) ? chance : 0))
      return at;
  }
  return null;
}
