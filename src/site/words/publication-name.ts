import type { PublicationKind } from '../../model/publication.ts';
import type { Words } from './nl.data.ts';

type Named = {
  readonly kind: PublicationKind;
  readonly year: number | null;
  readonly sequence: number | null;
  readonly title?: string;
};

/** Kind, year and number in few words: "Jaarverslag 2018", "Voortgangsrapportage 2022-2". What has no year goes by its own title. */
export function shortName(words: Words, publication: Named): string {
  if (publication.year === null) return publication.title ?? words.kinds[publication.kind];
  return `${words.kinds[publication.kind]} ${printPeriod(publication)}`;
}

/** "2018", or "2022-2" for the second of a year; empty where the year is not known. */
export function printPeriod({
  year,
  sequence,
}: {
  readonly year: number | null;
  readonly sequence: number | null;
}): string {
  if (year === null) return '';
  return sequence === null ? String(year) : `${year}-${sequence}`;
}

/** "2.1.4 Title", or the title alone where there is no code. */
export function chapterName(chapter: { readonly code: string | null; readonly title: string }): string {
  return chapter.code === null ? chapter.title : `${chapter.code} ${chapter.title}`;
}
