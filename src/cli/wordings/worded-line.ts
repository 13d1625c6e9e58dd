import type { LastWorded } from '../../features/wordings/queries/read-last-worded.ts';
import { flatten } from '../../model/shown-text.ts';
import type { Language } from '../../words/numerals.ts';
import { chapterName } from '../../words/publication-name.ts';
import { wordingWords } from './words.data.ts';

/** A statement as it was worded last, and where: “Een brug” (Begroting 2018, editie 2, 2.1 Wonen). */
export function wordedLine({ text, publication, edition, chapter }: LastWorded, language: Language): string {
  const place = [flatten(publication.title), wordingWords[language].edition(edition), flatten(chapterName(chapter))];
  return `“${flatten(text)}” (${place.join(', ')})`;
}
