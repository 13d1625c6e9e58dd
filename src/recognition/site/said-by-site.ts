import type { Parent } from '../../model/chapter.ts';
import type { Question } from '../../model/question.ts';
import type { SitePlace } from '../../model/site-place.ts';
import { shownPart } from '../../model/text/cut-title.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import type { ChapterHeading } from '../outline/chapters/chapter-heading.ts';
import { levelBelow } from '../outline/chapters/parents.ts';
import { chapterTrail } from '../outline/trails/trail.ts';
import { readQuestion } from '../questions/question-heading.ts';
import { isWQuestion } from '../questions/question-order.ts';
import { headingInMenu } from './heading-in-menu.ts';
import { ofSite, wholeSite } from './site-words.data.ts';

/** What the site that a page is of says of it. */
export type SaidBySite = {
  /** The chapters above it, outermost first; shelves among them. */
  readonly parents: readonly Parent[];
  /** What it is called; null where the site does not tell. */
  readonly own: ChapterHeading | null;
  /** The question that it answers for the chapter that it is a part of. */
  readonly question: Question | null;
};

/** The W-question that a title asks; null where it is a title of something else. */
function askedBy(title: string | undefined): Question | null {
  const question = title === undefined ? null : (readQuestion(title)?.question ?? null);
  return question !== null && isWQuestion(question) ? question : null;
}

/**
 * Reads where a page stands in its site: "Programma 2 Economie" > "2.1 Werk" > "Wat willen we bereiken?" is the question in chapter 2.1, below
 * programme 2. Null where the site says nothing of chapters.
 */
export function readSitePlace({ above, name, by }: SitePlace): SaidBySite | null {
  if (by === null) return null;
  const trail = chapterTrail([...above, ...(name === null ? [] : [name])])
    .filter((title) => !wholeSite.test(title))
    .map((title) => title.replace(/^[-–—•»›>]\s*/u, ''));
  const isNamed = name !== null && trail.at(-1) === foldSpace(name).replace(/^[-–—•»›>]\s*/u, '');
  const question = isNamed ? askedBy(trail.at(-1)) : null;
  const titles = trail.filter((title) => askedBy(title) === null);
  // A page that answers a question of a chapter is a part of that chapter.
  const title = isNamed ? titles.at(-1) : undefined;
  const headings = readHeadings(titles);
  const own = title === undefined ? null : (headings.at(-1) ?? null);
  const parents = own === null ? headings : headings.slice(0, -1);
  if (own === null && parents.length === 0) return null;
  return { parents, own, question };
}

/** Titles below each other as headings, each with the level that it has there; one that is cut off ends in `…`. */
function readHeadings(titles: readonly string[]): readonly ChapterHeading[] {
  const headings: ChapterHeading[] = [];
  for (const title of titles) {
    const shown = shownPart(title);
    const heading = headingInMenu(shown ?? title);
    const level = levelBelow(heading, headings.at(-1) ?? null);
    headings.push({ ...heading, title: shown === null ? heading.title : `${heading.title}…`, level });
  }
  return headings;
}

/** Whether the site calls a page what every site has and no publication: "Contact". */
export function isOfSite({ name, above }: SitePlace): boolean {
  return name !== null && [...above, name].every((title) => ofSite.test(foldSpace(title)));
}
