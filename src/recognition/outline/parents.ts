import type { Parent } from '../../model/chapter.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { type ChapterHeading, levelOfTitle, readChapterHeading } from './chapter-heading.ts';

/** A title line as a heading, by its own form; level other where it tells nothing. */
export function plainHeading(text: string): ChapterHeading {
  return readChapterHeading(text, true) ?? { code: null, title: text, level: levelOfTitle(text), named: false };
}

/** A chapter above, from its title line. */
export function parentOf(title: string): Parent {
  const heading = plainHeading(title);
  return { code: heading.code, title: heading.title, level: heading.level };
}

/** A heading that says again where we are, such as a running head, opens nothing. */
export function isRepeated(current: ChapterDraft, heading: ChapterHeading): boolean {
  return current.code === heading.code && isSame(current, heading);
}

/** Each parent once: of two with one code the one with a title of its own ("Programma 2" beside "Programma 2: Economie"). */
export function withoutTwins(parents: readonly Parent[]): Parent[] {
  const seen: Parent[] = [];
  for (const parent of parents) {
    const twin = seen.findIndex(
      (other) => isSame(other, parent) || (parent.code !== null && other.code === parent.code),
    );
    if (twin < 0) seen.push(parent);
    else if (/^\p{L}+ [\d.]+$/u.test(seen[twin]?.title ?? '')) seen[twin] = parent;
  }
  return seen;
}

/** Whether two chapters are called the same. */
export function isSame(a: { code: string | null; title: string }, b: { code: string | null; title: string }): boolean {
  return a.code === b.code && a.title.toLowerCase() === b.title.toLowerCase();
}

/** Below "Programma's" a number is a programme's whatever its depth, below "Paragrafen" every chapter is a paragraph. */
export function levelBelow(heading: ChapterHeading, parent: Parent | null): ChapterHeading['level'] {
  if (heading.named || parent === null) return heading.level;
  if (/^(?:de )?paragrafen$/i.test(parent.title)) return 'paragraph';
  if (heading.code === null) return heading.level;
  if (/^(?:de )?programma['’]?s$|^programmaplan$/i.test(parent.title) && heading.level !== 'other') return 'programme';
  const isDeepProgramme = parent.level === 'programme' && parent.code?.includes('.') === true;
  if (isDeepProgramme && heading.code.startsWith(`${parent.code}.`)) return 'subprogramme';
  return heading.level;
}
