import { isInPart, type StatedPublication } from '../../threading/stated.ts';
import { isAtHand } from '../scene/at-hand.ts';
import type { FieldThread, Scene } from '../scene/scene.ts';

/**
 * Whether the account over a year can be among the documents, and is: `due` where the chapter of the field is at hand, `report-in-part` where
 * something of it was left out, so that nothing can be missed in it.
 */
export type Due = 'due' | 'not-yet-due' | 'report-not-at-hand' | 'report-in-part';

function isReport({ kind }: StatedPublication): boolean {
  return kind === 'annual-report';
}

/**
 * How far the account over a year is, for a field. What is not yet due is told by the documents, not by a clock: no annual report at hand is
 * over that year or a later one.
 */
export function dueIn({ publications }: Scene): (field: FieldThread | null, year: number) => Due {
  const last = Math.max(...publications.filter(isReport).map(({ year }) => year ?? Number.NEGATIVE_INFINITY));
  return (field, year) => {
    if (year > last) return 'not-yet-due';
    const reports = (field?.statements ?? []).filter(
      ({ publication, chapter }) => publication.year === year && isReport(publication) && isAtHand(chapter),
    );
    if (reports.length === 0) return 'report-not-at-hand';
    return reports.some(({ chapter }) => isInPart(chapter)) ? 'report-in-part' : 'due';
  };
}
