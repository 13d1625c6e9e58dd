import type { IndicatorThread } from '../seen.ts';
import { latestResult, resultYears } from './results.ts';

/** In how many years in a row a figure and a gap must have taken turns: fewer may be chance. */
const least = 4;

/** Whether an indicator is measured every other year, as its results tell: a figure, a gap, a figure, a gap. */
export function isEveryOtherYear(thread: IndicatorThread): boolean {
  const years = resultYears(thread);
  const measured = years.map((year) => latestResult(thread, year) !== null);
  return (
    years.length >= least &&
    years.every((year, at) => at === 0 || (year === (years[at - 1] ?? 0) + 1 && measured[at] !== measured[at - 1]))
  );
}
