import { type PublicationKind, printPeriod } from '../model/publication.ts';
import type { Words } from './nl.data.ts';

export type NamedPublication = {
  readonly kind: PublicationKind;
  readonly year: number | null;
  readonly endYear: number | null;
  readonly sequence: number | null;
  readonly title?: string;
};

/** Kind, years and number in few words: "Jaarverslag 2018", "Coalitieakkoord 2022-2026", "Voortgangsrapportage 2022-2". What has no year goes by its own title. */
export function shortName(words: Words, publication: NamedPublication): string {
  if (publication.year === null) return publication.title ?? words.kinds[publication.kind];
  return `${words.kinds[publication.kind]} ${printPeriod(publication)}`;
}

/** "2.1.4 Title", or the title alone where there is no code. */
export function chapterName(chapter: { readonly code: string | null; readonly title: string }): string {
  return chapter.code === null ? chapter.title : `${chapter.code} ${chapter.title}`;
}
