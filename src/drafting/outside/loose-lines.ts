import type { Note } from '../../model/reading.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import type { RichText } from '../text/rich-text.ts';
import { fitText } from './fit-text.ts';

/** The chapter in which they stand until who writes the document puts them elsewhere. */
export const looseTitle = 'Losse regels';

/**
 * What belongs to no chapter and stands nowhere else in a draft. The rest of what is noted is what a site or a page has of itself, its contents, or is told
 * of what does stand in a chapter.
 */
const loose: ReadonlySet<Note['why']['say']> = new Set([
  ...(['above-first-chapter', 'remark', 'questions-run-together', 'of-lost-table', 'table-in-no-chapter'] as const),
]);

export function isLoose({ why }: Pick<Note, 'why'>): boolean {
  return loose.has(why.say);
}

/** The texts of such lines, each on a line of its own, as texts that may be kept. */
export function textsOfLoose(notes: readonly Note[]): readonly RichText[] {
  const lines = notes.flatMap(({ text }) => text.split('\n').map((line) => foldSpace(line)));
  const content = lines.flatMap((text) =>
    text === '' ? [] : [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  );
  return fitText({ type: 'doc', content });
}
