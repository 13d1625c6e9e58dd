import type { PublicationIdentity, PublicationKind } from './publication.ts';

/**
 * What a body publishes in one calendar year, the first first, and how many years after the year that it is about.
 * The months are those of Dutch municipalities (Gemeentewet, articles 189-200, and the custom of the cycle).
 */
const calendar: readonly (readonly [PublicationKind, -1 | 0 | 1])[] = [
  // Of another page only its year is known; when that is over it will have been published.
  ['other', 1],
  // As its year begins, after the budget that it carries out.
  ['agenda', 0],
  // April to July.
  ['spring-memorandum', 0],
  // Some weeks after the elections in March, as its term begins.
  ['coalition-agreement', 0],
  // May to July: over the year before.
  ['annual-report', 1],
  // While the year runs, and so after the report over the year before.
  ['progress-report', 0],
  // September to November: for the next year.
  ['budget', -1],
];

const places = new Map(calendar.map(([kind, later], place) => [kind, { later, place }]));

/** What tells when a publication came out. */
export type Published = Pick<PublicationIdentity, 'kind' | 'year' | 'sequence'>;

/** The calendar year in which a publication came out; never, where its year is not known. */
function publishedIn({ kind, year }: Published): number {
  return year === null ? Number.POSITIVE_INFINITY : year + (places.get(kind)?.later ?? 0);
}

/**
 * The one order of publications: that in which they came out, so the budget for 2018 before the annual report over 2017. No document at hand
 * says the day; it follows from kind and year. Of one kind and year the first goes first, and then what has the first slug, so that the order
 * never depends on how publications were given. What has no year comes last.
 */
export function comparePublished(
  left: Published & { readonly slug: string },
  right: Published & { readonly slug: string },
): number {
  const [first, second] = [publishedIn(left), publishedIn(right)];
  return (
    (first === second ? 0 : first - second) ||
    (places.get(left.kind)?.place ?? 0) - (places.get(right.kind)?.place ?? 0) ||
    (left.sequence ?? 0) - (right.sequence ?? 0) ||
    (left.slug < right.slug ? -1 : Number(left.slug > right.slug))
  );
}

/** When a publication came out as a text: such texts sort, by their bytes, as `comparePublished` puts the publications. */
export function printPublished(publication: Published & { readonly slug: string }): string {
  const year = Math.min(publishedIn(publication), 9999);
  const place = places.get(publication.kind)?.place ?? 0;
  const [printed, sequence] = [year, publication.sequence ?? 0].map((number) => String(number).padStart(4, '0'));
  return `${printed} ${place} ${sequence} ${publication.slug}`;
}

/** Whether a year was over when a publication came out, so that its result could be known. */
export function wasOver(year: number, publication: Published): boolean {
  return publishedIn(publication) > year;
}
