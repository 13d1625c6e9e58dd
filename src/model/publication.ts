/** The kinds of document in the planning & control cycle. */
export const publicationKinds = [
  'budget',
  'spring-memorandum',
  'progress-report',
  'annual-report',
  'agenda',
  'other',
] as const;
export type PublicationKind = (typeof publicationKinds)[number];

/** Which document a page belongs to, as far as the page says so. */
export type PublicationIdentity = {
  readonly kind: PublicationKind;
  /** The year that the document is about; of a multi-year budget the first. */
  readonly year: number | null;
  /** Which of several in one year: `2` of "Voortgangsrapportage 2022-II", null where there is one a year. */
  readonly sequence: number | null;
  /** The name as the document writes it: "Gemeentebegroting 2018", null where only kind and year are known. */
  readonly title: string | null;
};
