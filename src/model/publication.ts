/** The kinds of document in the planning & control cycle, and the agreement that a cycle of some years follows from. */
export const publicationKinds = [
  'budget',
  'spring-memorandum',
  'progress-report',
  'annual-report',
  'agenda',
  'coalition-agreement',
  'other',
] as const;
export type PublicationKind = (typeof publicationKinds)[number];

/** Which document a page belongs to, as far as the page says so. */
export type PublicationIdentity = {
  readonly kind: PublicationKind;
  /** The year that the document is about; of a multi-year budget or a term the first. */
  readonly year: number | null;
  /** The last year of a term: `2026` of "Coalitieakkoord 2022-2026". Null where the document is about one year, or does not say. */
  readonly endYear: number | null;
  /** Which of several in one year: `2` of "Voortgangsrapportage 2022-II", null where there is one a year. */
  readonly sequence: number | null;
  /** The name as the document writes it: "Gemeentebegroting 2018", null where only kind and year are known. */
  readonly title: string | null;
};

/** Which year a document is about, or which years, and which of that year it is. */
export type Period = Pick<PublicationIdentity, 'year' | 'endYear' | 'sequence'>;

/** "2018", "2022-2026" of a term, or "2022-2" for the second of a year; empty where the year is not known. */
export function printPeriod({ year, endYear, sequence }: Period): string {
  return year === null ? '' : [year, endYear, sequence].filter((part) => part !== null).join('-');
}

/** Reads what `printPeriod` writes; null where it is something else, or a term that ends before it begins. */
export function parsePeriod(text: string): Period | null {
  const [, year, endYear, sequence] = /^(\d{4})(?:-(\d{4}))?(?:-([1-9]\d?))?$/.exec(text) ?? [];
  if (year === undefined || (endYear !== undefined && endYear <= year)) return null;
  const numberOf = (part: string | undefined) => (part === undefined ? null : Number(part));
  return { year: Number(year), endYear: numberOf(endYear), sequence: numberOf(sequence) };
}

/** What kind of public body an organisation is. */
export type BodyKind = 'municipality' | 'region' | 'province' | 'water-board' | 'other';
