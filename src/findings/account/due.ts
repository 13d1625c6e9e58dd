import type { PublicationName } from '../scene/seen.ts';

/**
 * Whether a year is not yet due. That is told by the documents, not by a clock: no annual report at hand is over that year or a later one. Told of
 * all together, or else a first report over a new year would make everything to count again.
 */
export function notYetDue(publications: readonly PublicationName[]): (year: number | null) => boolean {
  const last = Math.max(...publications.flatMap(({ kind, year }) => (kind === 'annual-report' ? (year ?? []) : [])));
  return (year) => year !== null && year > last;
}
