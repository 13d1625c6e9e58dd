import type { Month } from '../day.ts';
import { type Occurrence, spanOf } from '../occurrences/occurrence.ts';

export type LaidYear = {
  readonly year: number;
  /** How many things are in each month. What lasts from one into the next is in both; what is repeated counts each time. */
  readonly months: readonly { readonly month: Month; readonly count: number }[];
  /** How many are in the year of which no month is known. */
  readonly loose: number;
};

/** A year as its twelve months, with how much is in each. */
export function layYear(year: number, occurrences: readonly Occurrence[]): LaidYear {
  const spans = occurrences.map(monthsOf);
  const months = Array.from({ length: 12 }, (_, at) => {
    const month = `${year}-${String(at + 1).padStart(2, '0')}`;
    return { month, count: spans.filter((span) => span !== null && span.first <= month && month <= span.last).length };
  });
  const loose = occurrences.filter(
    (one, at) =>
      spans[at] === null && Number(one.starts) <= year && year <= Number((one.ends ?? one.starts).slice(0, 4)),
  ).length;
  return { year, months, loose };
}

/** The first and the last month of it; null where only its year is known. */
function monthsOf(one: Occurrence): { first: Month; last: Month } | null {
  if (one.starts.length < 7) return null;
  const span = spanOf(one);
  const first = one.starts.slice(0, 7);
  const last = span === null ? (one.ends ?? '').slice(0, 7) : span.last.slice(0, 7);
  return { first, last: last.length === 7 && last > first ? last : first };
}
