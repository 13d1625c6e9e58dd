import type { Chapter } from '../../model/chapter.ts';
import type { Note, Reading } from '../../model/reading.ts';

/** A chapter as one file has it, with its place among all of them. */
export type Page = { readonly chapter: Chapter; readonly reading: Reading; readonly order: number };

/** All that a chapter says, without where it says it and how we read that. */
function contentOf(chapter: Chapter): string {
  return JSON.stringify(chapter, (key, value: unknown) => (key === 'at' || key === 'settled' ? undefined : value));
}

function saysSomething(chapter: Chapter): boolean {
  return [chapter.passages, chapter.indicators, chapter.amounts].some((statements) => statements.length > 0);
}

/**
 * The chapters of all files, in order; what a later file repeats word for word (a page that was downloaded twice, a page beside the whole
 * book) comes once, and a note says so.
 */
export function withoutTwins(readings: readonly Reading[]): {
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
} {
  const pages: Page[] = [];
  const notes: Note[] = [];
  const seen = new Map<string, Reading>();
  let order = 0;
  for (const reading of readings) {
    for (const chapter of reading.chapters) {
      const content = contentOf(chapter);
      const earlier = seen.get(content);
      if (earlier !== undefined && earlier !== reading && saysSomething(chapter)) {
        const text = [chapter.code, chapter.title].filter((part) => part !== null).join(' ');
        notes.push({ at: chapter.at, text, why: { say: 'twin', with: { input: earlier.input } } });
        continue;
      }
      seen.set(content, reading);
      pages.push({ chapter, reading, order });
      order += 1;
    }
  }
  return { pages, notes };
}
