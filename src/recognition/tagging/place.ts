import type { ChapterLevel } from '../../model/chapter.ts';
import type { Question } from '../../model/question.ts';
import { standsAbove } from '../outline/chapters/chapter-order.ts';
import { isRepeated } from '../outline/chapters/parents.ts';
import { isWQuestion } from '../questions/question-order.ts';
import { headsGoalTree } from './goal-tree.ts';
import { isSaid, type Page, type PageLine } from './page-lines.ts';
import type { Tag } from './tag.ts';

/** A chapter that a path has opened. */
export type OpenChapter = {
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  readonly rank: number | null;
  /** Nothing in the text names it. */
  readonly isUnnamed: boolean;
  /** Of the block that opened it; -1 for the address of the page. */
  readonly index: number;
};

/** The passage that a path is in. */
export type OpenPassage = {
  readonly question: Question;
  readonly heading: string | null;
  readonly rank: number | null;
  readonly index: number;
  /** The level of the first heading inside it; undefined where there was none, null for a plain line. */
  readonly subRank: number | null | undefined;
};

/** Where a path through the lines of a page stands: in which chapter, in answer to what. */
export type Place = {
  /** The chapter in force behind those above it. */
  readonly chapters: readonly OpenChapter[];
  readonly passage: OpenPassage | null;
  /** The last W-question asked in the chapter, and the first. */
  readonly asked: Question | null;
  readonly firstAsked: Question | null;
  /** In which words questions were asked in the chapter. */
  readonly wordings: readonly string[];
  /** Below a heading "Doelenboom" of the chapter, before any question. */
  readonly isInTree: boolean;
  /** A heading of a part of the chapter was numbered: "1. Wat willen we bereiken?". */
  readonly isNumbered: boolean;
};

/** A chapter asks no more. */
const mostWordings = 12;

/** Before the first line of a page. */
export const outside: Place = {
  chapters: [],
  passage: null,
  asked: null,
  firstAsked: null,
  wordings: [],
  isInTree: false,
  isNumbered: false,
};

/** What a place is told apart by: passages of one kind and level in one chapter are as good as one. */
export function nameOf({ chapters, passage, asked, firstAsked }: Place): string {
  const within = passage === null ? '' : `${passage.question} ${passage.rank} ${passage.subRank}`;
  return `${chapters.at(-1)?.index} ${asked} ${firstAsked} ${within}`;
}

/** The place in a chapter that begins. */
export function enter(place: Place, chapter: OpenChapter): Place {
  const current = place.chapters.at(-1);
  if (current !== undefined && isRepeated(current, { ...chapter, named: false, isTheme: false }))
    return current.isUnnamed ? { ...place, passage: null } : place;
  const above = place.chapters.findLastIndex((one) => standsAbove(one, chapter));
  return { ...outside, chapters: [...place.chapters.slice(0, above + 1), chapter] };
}

/** The place once the text before a line was said: text that no line heads stands in a chapter and a passage without a name. */
export function settle(place: Place, index: number, page: Page): Place {
  const from = place.chapters.at(-1)?.index ?? -1;
  if (place.passage !== null || !isSaid(page, from, index)) return place;
  const passage = { question: page.question, heading: null, rank: null, index: from, subRank: undefined };
  return { ...withChapter(place, page), passage };
}

function withChapter(place: Place, { title }: Page): Place {
  if (place.chapters.length > 0) return place;
  return {
    ...place,
    chapters: [{ code: null, title, level: 'other', rank: null, isUnnamed: true, index: -1 }],
  };
}

/** The place behind a line that has this tag. */
export function follow(before: Place, tag: Tag, { index, text, key, rank }: PageLine, page: Page): Place {
  const opens = tag.kind === 'question' || tag.kind === 'section' || tag.kind === 'goal' || tag.kind === 'within';
  const place = opens ? withChapter(before, page) : before;
  switch (tag.kind) {
    case 'chapter': {
      const { code, title, level } = tag.heading;
      return enter(place, { code, title, level, rank, isUnnamed: false, index });
    }
    case 'question': {
      const home = returnTo(place, rank);
      const wordings = home.wordings.includes(key) ? home.wordings : [...home.wordings, key].slice(-mostWordings);
      return open(
        { ...home, asked: tag.question, firstAsked: home.firstAsked ?? tag.question, wordings },
        tag.question,
        {
          index,
          text,
          rank,
        },
      );
    }
    case 'goal':
      return {
        ...place,
        asked: 'achieve',
        passage: { question: 'achieve', heading: null, rank, index, subRank: undefined },
      };
    case 'section':
      return open(place, tag.question, { index, text, rank });
    case 'within':
      if (place.passage === null || (place.passage.subRank ?? null) !== null) return place;
      return { ...place, passage: { ...place.passage, subRank: rank } };
    default:
      return place;
  }
}

function open(
  place: Place,
  question: Question,
  { index, text, rank }: Pick<PageLine, 'index' | 'text' | 'rank'>,
): Place {
  return {
    ...place,
    passage: { question, heading: text, rank, index, subRank: undefined },
    isInTree: !isWQuestion(question) && (place.isInTree || headsGoalTree(text)),
    isNumbered: place.isNumbered || /^\d{1,2}[.)]? (?=\p{L})/u.test(text),
  };
}

/** A question marked up higher than the chapter before it belongs to the chapter above. */
function returnTo(place: Place, rank: number | null): Place {
  const current = place.chapters.at(-1);
  if (rank === null || current?.rank == null || rank >= current.rank) return place;
  const above = place.chapters.findLastIndex((chapter) => chapter.rank !== null && chapter.rank < rank);
  return above < 0 ? place : { ...place, chapters: place.chapters.slice(0, above + 1) };
}

/** Whether nothing was said in a passage before a block, under its own heading or one inside it. */
export function isEmpty({ index, subRank }: OpenPassage, until: number, page: Page): boolean {
  return subRank === undefined && !isSaid(page, index, until);
}
