import type { SeenHeading } from '../recognition/seen.ts';
import { eachOnce, type LevelsItem, type ReviewItem } from './item.ts';

/** More are not asked about in one form. */
const mostHeadings = 60;
/** It is asked before each of its headings: one answer settles all. */
const doubt = 0.6;

function isChapter({ means, second }: SeenHeading): boolean {
  return means.is === 'chapter' || second?.is === 'chapter';
}

/** Taken for a part of an answer, and not by what is usual: a chapter without text of its own can look so. */
function isLoosePart({ means, isOwn }: SeenHeading): boolean {
  return means.is === 'part' && !isOwn;
}

/** Those that are chapters or could be, and with them loose parts, unless these are the most: then they are what they were taken for. */
function asked(alike: readonly SeenHeading[]): readonly SeenHeading[] {
  const chapters = alike.filter(isChapter);
  const parts = alike.filter((heading) => !isChapter(heading) && isLoosePart(heading));
  return parts.length > chapters.length ? chapters : alike.filter((one) => isChapter(one) || isLoosePart(one));
}

/** The level that a heading was read with; null where it was taken for something else. */
function levelOf({ means }: SeenHeading): LevelsItem['headings'][number]['level'] {
  return means.is === 'chapter' ? (means.level ?? 'other') : null;
}

function isInCapitals({ text }: SeenHeading): boolean {
  return text === text.toLocaleUpperCase('nl');
}

/** Lines of one style in capitals are set otherwise than those that are not. */
function settingOf(heading: SeenHeading): string {
  return `${heading.style} ${heading.isNumbered} ${isInCapitals(heading)}`;
}

/** Headings that are set alike and are chapters, or could be, where of some of them nothing tells the level: all are asked about at once. */
export function levelsItems(headings: readonly SeenHeading[]): readonly ReviewItem[] {
  const alike = Map.groupBy(headings, settingOf);
  return [...alike.values()].flatMap((own): ReviewItem[] => {
    const each = [...new Map(asked(own).map((heading) => [heading.words, heading])).values()].slice(0, mostHeadings);
    const [first] = each;
    const open = each.filter((heading) => levelOf(heading) === 'other');
    if (first === undefined || each.length < 2 || open.length === 0) return [];
    const { style, isNumbered, at } = first;
    return [
      {
        about: 'levels',
        style,
        isNumbered,
        isInCapitals: isInCapitals(first),
        headings: each.map((heading) => ({ words: heading.words, text: heading.text, level: levelOf(heading) })),
        means: null,
        at,
        count: each.length,
        places: eachOnce(each.map((heading) => heading.at)),
        doubt: doubt * (open.length / each.length),
      },
    ];
  });
}
