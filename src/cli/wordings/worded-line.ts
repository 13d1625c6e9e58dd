import type { LastWorded } from '../../features/wordings/queries/read-last-worded.ts';
import { flatten } from '../../model/shown-text.ts';
import { nameChapter } from '../check/quote-view.ts';

/** A statement as it was worded last, and where: “Een brug” (Begroting 2018, editie 2, 2.1 Wonen). */
export function wordedLine({ text, publication, edition, chapter }: LastWorded): string {
  return `“${flatten(text)}” (${flatten(publication.title)}, editie ${edition}, ${flatten(nameChapter(chapter))})`;
}
