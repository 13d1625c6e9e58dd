import { isInPart } from '../../threading/stated.ts';
import { isAtHand } from './at-hand.ts';
import type { SeenChapter } from './seen.ts';

/**
 * Whether the account of a field over a year is among the documents: `due` where its chapter is at hand, `report-in-part` where something of it
 * was left out, so that nothing can be missed in it.
 */
export type ReportAtHand = 'due' | 'report-not-at-hand' | 'report-in-part';

/** @param chapters of one field, at least those about the year */
export function reportAtHand(chapters: readonly SeenChapter[], year: number): ReportAtHand {
  const reports = chapters.filter(
    ({ publication, chapter }) =>
      publication.year === year && publication.kind === 'annual-report' && isAtHand(chapter),
  );
  if (reports.length === 0) return 'report-not-at-hand';
  return reports.some(({ chapter }) => isInPart(chapter)) ? 'report-in-part' : 'due';
}
