import type { Parent } from '../../../model/chapter.ts';
import type { Question } from '../../../model/question.ts';
import type { SitePlace } from '../../../model/site-place.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isWQuestion } from '../../questions/question-order.ts';
import type { ChapterHeading } from '../chapters/chapter-heading.ts';
import { levelBelow, parentOf, plainHeading } from '../chapters/parents.ts';
import { parentsOfTrail } from '../trails/parents-of-trail.ts';
import { ofSite, wholeSite } from '../trails/site-words.data.ts';
import { chapterTrail } from '../trails/trail.ts';

/** What the site that a page is of says of it. */
export type SaidBySite = {
  /** The chapters above it, outermost first; shelves among them. */
  readonly parents: readonly Parent[];
  /** What it is called; null where the site does not tell. */
  readonly own: ChapterHeading | null;
  /** The site shows no more of its title than the begin. */
  readonly isCut: boolean;
  /** The question that it answers for the chapter that it is a part of. */
  readonly question: Question | null;
};

const cutOff = /\s*(?:…|\.{3})$/;

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
  const parents = parentsOfTrail([...titles.slice(0, title === undefined ? undefined : -1).map(uncut), '']);
  if (title === undefined) return parents.length === 0 ? null : { parents, own: null, isCut: false, question };
  const heading = plainHeading(uncut(title));
  const nearest = titles.length > 1 ? (parents.at(-1) ?? parentOf(titles.at(-2) ?? '')) : null;
  return { parents, own: { ...heading, level: levelBelow(heading, nearest) }, isCut: cutOff.test(title), question };
}

function uncut(title: string): string {
  return title.replace(cutOff, '');
}

/** Whether the site calls a page what every site has and no publication: "Contact". */
export function isOfSite({ name, above }: SitePlace): boolean {
  return name !== null && above.length === 0 && ofSite.test(foldSpace(name));
}
