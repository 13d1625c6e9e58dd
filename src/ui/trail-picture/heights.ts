import type { PictureLane } from './trail-picture-view.ts';

/** The least share of the height between two numbers that differ, before all are made to fit. */
const leastStep = 0.16;

/**
 * How high each number of a lane stands, from 0 to 1. The order is kept and, as far as they leave each other room, the distance: two numbers that
 * differ are never drawn as one, for what lies above what is all that the picture says. Of places on a list the first is the highest.
 */
export function heightsOf({ stretches, results, isRank }: PictureLane): (value: number) => number {
  const values = [...stretches.flatMap(({ aims }) => aims), ...results].map(({ value }) => value);
  const sorted = [...new Set(values)].toSorted((left, right) => (isRank ? right - left : left - right));
  const spread = Math.abs((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) || 1;
  const steps = sorted.map((value, index) =>
    index === 0 ? 0 : Math.max(Math.abs(value - (sorted[index - 1] ?? value)) / spread, leastStep),
  );
  const whole = steps.reduce((sum, step) => sum + step, 0);
  const heights = new Map<number, number>();
  let height = 0;
  for (const [index, value] of sorted.entries()) {
    height += steps[index] ?? 0;
    heights.set(value, whole === 0 ? 0.5 : height / whole);
  }
  return (value) => heights.get(value) ?? 0.5;
}
