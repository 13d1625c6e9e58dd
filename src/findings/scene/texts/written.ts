import type { PublicationKind } from '../../../model/publication.ts';
import type { StatedPublication } from '../../../threading/stated.ts';

/** How long after the start of its own year a document is usually written, in years: a budget in the autumn before, an annual report in the spring after. */
const after: Record<PublicationKind, number> = {
  'spring-memorandum': -0.55,
  budget: -0.25,
  // Some weeks after the elections in March.
  'coalition-agreement': 0.4,
  agenda: 0,
  'progress-report': 0.6,
  'annual-report': 1.4,
  other: 1,
};

type Written = Pick<StatedPublication, 'kind' | 'year' | 'sequence'>;

/** About when a publication was written, as a year with a fraction; what has no year was written after all others. */
function writtenAt({ kind, year, sequence }: Written): number {
  return year === null ? Number.POSITIVE_INFINITY : year + after[kind] + (sequence ?? 0) / 100;
}

/** Whether a year was over when a publication was written, so that its result could be known. */
export function wasOver(year: number, publication: Written): boolean {
  return writtenAt(publication) >= year + 1;
}

/** The order in which documents were written: the budget for 2018 before the annual report over 2017. */
export function compareWritten(left: { publication: Written }, right: { publication: Written }): number {
  const [first, second] = [writtenAt(left.publication), writtenAt(right.publication)];
  return first === second ? 0 : first - second;
}
