/** A vertical axis: round steps, and where a value lies on it, 0 at the bottom and 1 at the top. */
export type Scale = { readonly ticks: readonly number[]; readonly at: (value: number) => number };

const wantedSteps = 4;
/** Values that differ by less of themselves than this are the same on any axis. */
const leastSpread = 1e-9;

/** The smallest of 1, 2, 2.5, 5, 10 × a power of ten that cuts the range into at most `wantedSteps` steps. */
export function roundStep(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / wantedSteps));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power * wantedSteps >= range * (1 - 1e-9)) ?? 10;
  return step * power;
}

/**
 * The axis for these values. It starts at zero unless all values lie far from it, for a bar of nothing is the honest measure of a count.
 * @param values at least one finite number
 */
export function scaleFor(values: readonly number[], isRank: boolean): Scale {
  return isRank ? scaleOfRanks(Math.max(...values)) : scaleOfNumbers(values);
}

function scaleOfNumbers(values: readonly number[]): Scale {
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  const spread = (highest - lowest) / highest;
  const awayFromZero = lowest > 0 && spread > leastSpread && spread < 0.35;
  const from = awayFromZero ? lowest - (highest - lowest) * 0.5 : Math.min(0, lowest);
  const to = Math.max(highest, 0);
  const least = values.every(Number.isInteger) && to - from >= 2 ? 1 : 0;
  const step = Math.max(roundStep(to - from > 1e-9 ? to - from : 1), least);
  const first = Math.floor(from / step + 1e-9) * step;
  const ticks = [first];
  while ((ticks.at(-1) ?? to) < to - step * 1e-9 && ticks.length < 12) ticks.push(round(first + ticks.length * step));
  const last = ticks.at(-1) ?? to;
  return { ticks, at: (value) => (value - first) / (last - first || 1) };
}

/** Down from the first place, and then by whole steps: 1, 5, 10, 15. */
function scaleOfRanks(lowest: number): Scale {
  const step = [1, 2, 5].find((one) => one * wantedSteps >= lowest) ?? Math.ceil(roundStep(lowest));
  const last = Math.max(Math.ceil(lowest / step) * step, 2);
  const steps = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
  const ticks = [1, ...steps.filter((tick) => tick > 1)];
  return { ticks, at: (value) => (last - value) / (last - 1) };
}

/** Takes away what binary fractions add: 0.30000000000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
