import { comparePublished } from '../model/publication-order.ts';
import type { StatedPublication } from './stated.ts';

type OfYear = Pick<StatedPublication, 'kind' | 'year' | 'sequence' | 'slug'>;
type Stated = { readonly publication: OfYear };

/**
 * Orders publications by the year that they are about, and of one year as they were published: the annual report over 2017 stands before the
 * budget for 2018, though it came out later. This is no order to show or to tell things in (that is `comparePublished`): it answers what a
 * year took over from the year before, as whether a number changed, a set was replaced or something ended. What has no year comes last.
 */
export function compareYears(left: OfYear, right: OfYear): number {
  if (left.year === right.year) return comparePublished(left, right);
  return (left.year ?? Number.POSITIVE_INFINITY) - (right.year ?? Number.POSITIVE_INFINITY);
}

/** Statements by the year that their publications are about; see `compareYears`. */
export function byYear<Kind extends Stated>(statements: readonly Kind[]): readonly Kind[] {
  return statements.toSorted((left, right) => compareYears(left.publication, right.publication));
}

/**
 * What a thread is known by: its statement about the latest year, and of that year the last that came out. The annual report over 2017, which
 * came out after the budget for 2018, tells of a year before it and gives a thread no older name.
 */
export function latestOf<Kind extends Stated>(statements: readonly Kind[]): Kind | undefined {
  return byYear(statements).at(-1);
}

/** The statements that came out before a publication. */
export function publishedBefore<Kind extends Stated>(
  statements: readonly Kind[],
  publication: OfYear,
): readonly Kind[] {
  return statements.filter((statement) => comparePublished(statement.publication, publication) < 0);
}

/**
 * What a publication is held against where it differs: of the statements that came out before it those about the latest year, and of these the
 * one in the same kind of publication, a budget beside a budget, or else the last. So what is told of a change names the earlier one first.
 * Undefined where all came out later.
 */
export function latestBefore<Kind extends Stated>(statements: readonly Kind[], publication: OfYear): Kind | undefined {
  const before = byYear(publishedBefore(statements, publication));
  const last = before.at(-1);
  const ofYear = before.filter((statement) => statement.publication.year === last?.publication.year);
  return ofYear.findLast((statement) => statement.publication.kind === publication.kind) ?? last;
}

/** Whether a publication accounts for its year: it tells what was done. */
export function accountsForYear({ kind }: Pick<StatedPublication, 'kind'>): boolean {
  return kind === 'annual-report' || kind === 'progress-report';
}

/** Whether a publication says what will be done. */
export function looksAhead({ kind }: Pick<StatedPublication, 'kind'>): boolean {
  return kind === 'budget' || kind === 'spring-memorandum' || kind === 'agenda' || isOfTerm({ kind });
}

/** Whether a publication is about a term of years, laid out otherwise than the documents of each year. */
export function isOfTerm({ kind }: Pick<StatedPublication, 'kind'>): boolean {
  return kind === 'coalition-agreement';
}
