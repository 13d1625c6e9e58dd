import type { ReportAtHand } from '../scene/report-at-hand.ts';
import type { PublicationName } from '../scene/seen.ts';

/** How far the account over a year is. */
export type Due = ReportAtHand | 'not-yet-due';

type Counted = { readonly year: number | null; readonly fate: string };

/**
 * Whether what was counted is not yet due. That is told by the documents, not by a clock: no annual report at hand is over that year or a later
 * one. Told of all together, or else a first report over a new year would make everything to count again.
 */
export function notYetDue(publications: readonly PublicationName[]): (counted: Counted) => boolean {
  const last = Math.max(...publications.flatMap(({ kind, year }) => (kind === 'annual-report' ? (year ?? []) : [])));
  return ({ year, fate }) => year !== null && year > last && fate === 'report-not-at-hand';
}
