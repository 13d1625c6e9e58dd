import type { Parent } from '../../../model/chapter.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { findPublicationName } from '../../identity/publication-name.ts';
import { type ChapterHeading, levelOfTitle, readChapterHeading } from './chapter-heading.ts';
import { matterTitles, ownPassageTitles } from './chapter-words.data.ts';

/** A title line as a heading, by its own form; level other where it tells nothing. */
export function plainHeading(text: string): ChapterHeading {
  return (
    readChapterHeading(text, true) ?? {
      code: null,
      title: text,
      level: levelOfTitle(text),
      named: false,
      isTheme: false,
    }
  );
}

/** A chapter above, from its title line. */
export function parentOf(title: string): Parent {
  const heading = plainHeading(title);
  return { code: heading.code, title: heading.title, level: heading.level };
}

/** A heading that says again where we are, such as a running head, opens nothing; also where it has no more than the code ("Programma 2"). */
export function isRepeated(current: Parent, heading: ChapterHeading): boolean {
  if (current.code === null || current.code !== heading.code)
    return current.code === heading.code && isSame(current, heading);
  return isSame(current, heading) || (heading.level === current.level && bareTitle.test(heading.title));
}

/**
 * Each parent once. Two with one code are one, and so are a breadcrumb without a code and a line with one that are called the same; the
 * code and the title of its own stay ("Programma 2" beside "Programma 2: Economie" beside "Economie").
 */
export function withoutTwins(parents: readonly Parent[]): Parent[] {
  const seen: Parent[] = [];
  for (const parent of parents) {
    const place = seen.findIndex(
      (other) => isTwin(other, parent) || isTwin(parent, other) || isSameCode(other, parent),
    );
    const twin = seen[place];
    if (twin === undefined) seen.push(parent);
    else seen[place] = merge(twin, parent);
  }
  return seen;
}

function isSameCode(a: Parent, b: Parent): boolean {
  return a.code !== null && a.code === b.code;
}

function merge(first: Parent, second: Parent): Parent {
  const [coded, other] = first.code === null && second.code !== null ? [second, first] : [first, second];
  return { ...coded, title: bareTitle.test(coded.title) ? other.title : coded.title };
}

/** Whether a parent is the chapter itself: called the same with the same code or none, or only named by the code ("Programma 2"). */
export function isTwin(parent: Pick<Parent, 'code' | 'title'>, chapter: Pick<Parent, 'code' | 'title'>): boolean {
  if (parent.code !== null && parent.code === chapter.code && bareTitle.test(parent.title)) return true;
  return (parent.code === null || parent.code === chapter.code) && isSame({ ...parent, code: chapter.code }, chapter);
}

/** "Programma 2", "Deelprogramma 2.1": no title beside the code. */
const bareTitle = /^\p{L}+ [\d.]+$/u;

const shelf =
  /^(?:de |onze )?(?:(?:beleids)?programma['’]?s|programma ?-?overzicht|overzicht (?:van )?(?:de )?programma['’]?s|thema['’]?s|programmalijnen|pijlers|domeinen|opgaven)(?: 20\d\d(?: ?[-–/] ?20\d\d)?)?$|^programmaplan$/i;

/** "Programma's" and "Begroting 2018" hold the programmes, and are no chapter above one. */
export function isShelf(title: string): boolean {
  return shelf.test(title) || findPublicationName(title)?.whole === true;
}

/** Whether two chapters are called the same. */
function isSame(a: { code: string | null; title: string }, b: { code: string | null; title: string }): boolean {
  return a.code === b.code && a.title.toLowerCase() === b.title.toLowerCase();
}

/** Below "Programma's" a title or a number is a programme's whatever its depth, below "Paragrafen" every chapter is a paragraph. */
export function levelBelow(heading: ChapterHeading, parent: Parent | null): ChapterHeading['level'] {
  if (heading.named || parent === null) return heading.level;
  if (/^(?:de )?paragrafen$/i.test(parent.title)) return 'paragraph';
  const isOnShelf = shelf.test(parent.title);
  if (heading.code === null) {
    const key = nameKey(heading.title);
    const isMatter = matterTitles.has(key) || ownPassageTitles.some((title) => key.startsWith(title));
    return isOnShelf && heading.level === 'other' && !isMatter ? 'programme' : heading.level;
  }
  if (isOnShelf && heading.level !== 'other') return 'programme';
  // "5.1" below "5. Overzichten" or "Paragraaf 5" is a section of what is no programme
  const isSection =
    (parent.level === 'other' || parent.level === 'paragraph') &&
    parent.code !== null &&
    heading.code.startsWith(`${parent.code}.`);
  if (isSection && heading.level !== 'paragraph') return 'other';
  const isDeepProgramme = parent.level === 'programme' && parent.code?.includes('.') === true;
  if (isDeepProgramme && heading.code.startsWith(`${parent.code}.`)) return 'subprogramme';
  return heading.level;
}
