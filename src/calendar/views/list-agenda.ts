import type { Month } from '../day.ts';
import { compareOccurrences, type Occurrence } from '../occurrences/occurrence.ts';

type AgendaPart = {
  /** Null for what is known by year only. */
  readonly month: Month | null;
  readonly year: number;
  readonly occurrences: readonly Occurrence[];
};

/** What there is by the month in which it begins: of each year first that of which only the year is known, of each month that without a day. */
export function listAgenda(occurrences: readonly Occurrence[]): AgendaPart[] {
  const parts = Map.groupBy([...occurrences].sort(compareOccurrences), ({ starts }) => starts.slice(0, 7));
  return [...parts].map(([key, own]) => ({
    month: key.length === 7 ? key : null,
    year: Number(key.slice(0, 4)),
    occurrences: own,
  }));
}
