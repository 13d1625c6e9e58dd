import type { ChapterLevel, Parent } from '../../../model/chapter.ts';
import { nameKey, titleKey } from '../../../model/text/keys.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isWQuestion } from '../../questions/question-order.ts';
import type { ChapterDraft } from '../chapters/chapter-draft.ts';
import { plainCode } from '../chapters/chapter-order.ts';
import { matterTitles } from '../chapters/chapter-words.data.ts';
import { isOwnPassage } from '../chapters/own-passage.ts';
import { isShelf, isTwin, withoutTwins } from '../chapters/parents.ts';
import type { SaidBySite } from './said-by-site.ts';

type Named = Pick<Parent, 'code' | 'title'>;
/** What a part of a programme is called, and of that, where titles tell no more than that they lie below it. */
const below: Partial<Record<ChapterLevel, ChapterLevel>> = { programme: 'subprogramme', subprogramme: 'policy-field' };
/** A title of which fewer letters are shown can be the begin of any. */
const fewestLetters = 5;

/**
 * The chapters of a page in their place in the site, weighed with what the page says of itself: its own code and title hold, and its own breadcrumb.
 * What it does not tell, the site does: the code, the level, the chapters above, and what it is called where it has no title but a question, the
 * chapter above, or one that many pages have.
 * @param hasTrail the page has a breadcrumb of its own
 */
export function placeOnSite(
  chapters: readonly ChapterDraft[],
  said: SaidBySite | null,
  hasTrail: boolean,
): readonly ChapterDraft[] {
  if (said === null || chapters.length === 0) return chapters;
  const tops = chapters.filter((chapter) => !chapters.some((other) => other !== chapter && holds(chapter, other)));
  const page = findPage(chapters, tops, said);
  if (page === null) {
    const above = said.own === null ? said.parents : [...said.parents, said.own];
    return chapters.map((chapter) => withParents(chapter, above.map(plainParent), hasTrail));
  }
  const placed = placePage(page, said, { hasTrail, isAlone: chapters.length === 1 });
  return chapters.map((chapter) => {
    if (chapter === page) return placed;
    const at = chapter.parents.findIndex((parent) => isNamed(parent, page));
    const inside = [...placed.parents, plainParent(placed)];
    if (at >= 0) return { ...chapter, parents: withoutTwins([...inside, ...chapter.parents.slice(at + 1)]) };
    if (!tops.includes(chapter)) return chapter;
    return withParents(chapter, chapter.code === null ? inside : placed.parents, hasTrail);
  });
}

function plainParent({ code, title, level }: Parent): Parent {
  return { code, title, level };
}

function isNamed(parent: Named, chapter: Named): boolean {
  return parent.code === chapter.code && parent.title === chapter.title;
}

function holds(chapter: ChapterDraft, other: ChapterDraft): boolean {
  return chapter.parents.some((parent) => isNamed(parent, other));
}

/** Whether a chapter of the page is what the site calls the page. */
function isSame(chapter: Named, { own, isCut }: SaidBySite): boolean {
  if (own === null) return false;
  if (chapter.code !== null && own.code !== null) return plainCode(chapter.code) === plainCode(own.code);
  const [title, key] = [titleKey(chapter.title), titleKey(own.title)];
  return title === key || (isCut && key.length >= fewestLetters && title.startsWith(key));
}

/** The chapter that the page itself is; null where it holds several, which all lie in it. */
function findPage(
  chapters: readonly ChapterDraft[],
  tops: readonly ChapterDraft[],
  said: SaidBySite,
): ChapterDraft | null {
  const same = chapters.find((chapter) => isSame(chapter, said));
  if (same !== undefined) return same;
  const [first] = tops;
  if (said.own !== null && isShelf(said.own.title)) return null;
  return tops.length === 1 || first?.isUnnamed === true ? (first ?? null) : null;
}

/** A title that says nothing of which chapter it is: a question, the head of a part, the chapter above once more. */
function isNoTitle(chapter: ChapterDraft, { parents }: SaidBySite): boolean {
  const { title, isUnnamed } = chapter;
  if (isUnnamed || isAsked(title) || matterTitles.has(nameKey(title))) return true;
  if (chapter.code === null && isOwnPassage(title)) return true;
  return parents.some((parent) => isTwin(parent, chapter) || isTwin(chapter, parent));
}

function isAsked(title: string): boolean {
  const question = readQuestion(title)?.question;
  return question !== undefined && isWQuestion(question);
}

function placePage(
  page: ChapterDraft,
  said: SaidBySite,
  { hasTrail, isAlone }: { readonly hasTrail: boolean; readonly isAlone: boolean },
): ChapterDraft {
  const { own } = said;
  if (own === null) return withParents(levelled(page, said), said.parents, hasTrail);
  if (!isSame(page, said)) {
    // A page of the chapter above that holds chapters is that chapter, whatever leads to it.
    if (isNoTitle(page, said) && (isAlone || page.isUnnamed))
      return withParents(renamed(page, said), said.parents, hasTrail);
    if (page.code !== null && own.code !== null) return withParents(page, said.parents, hasTrail);
  }
  const level =
    page.level === 'other' || (page.code === null && own.code !== null && !own.isTheme) ? own.level : page.level;
  const coded = { ...page, code: page.code ?? own.code, level: level === 'other' ? page.level : level };
  return withParents(levelled(coded, said), said.parents, hasTrail);
}

/** The page under the title that the site gives it; the words of its own heading stay, as that of its first passage. */
function renamed(page: ChapterDraft, said: SaidBySite): ChapterDraft {
  const { own, parents } = said;
  if (own === null) return page;
  const isSaid = page.isUnnamed || parents.some((parent) => isTwin(parent, page) || isTwin(page, parent));
  const [first, ...others] = page.passages;
  const heading = { question: 'other', heading: page.title, blocks: [], at: page.at } as const;
  const passages =
    isSaid || isAsked(page.title)
      ? page.passages
      : first?.heading === null
        ? [{ ...first, heading: page.title }, ...others]
        : [{ ...heading, blocks: [] }, ...page.passages];
  return levelled({ ...page, code: own.code, title: own.title, level: own.level, passages }, said);
}

/** A chapter with W-questions right below a programme is a part of it, where neither a word nor a code tells its level. */
function levelled(page: ChapterDraft, { parents }: SaidBySite): ChapterDraft {
  const above = parents.at(-1);
  const isOpen = page.level === 'other' && page.code === null && !matterTitles.has(nameKey(page.title));
  if (!isOpen || above === undefined || !page.passages.some(({ question }) => isWQuestion(question))) return page;
  return { ...page, level: below[above.level] ?? page.level };
}

/**
 * A chapter below those that the site names. A breadcrumb of the page that names others holds; lines above its title give way, but for those with a
 * code or a word of level.
 */
function withParents(chapter: ChapterDraft, above: readonly Parent[], hasTrail: boolean): ChapterDraft {
  const own = chapter.parents;
  const isShared = own.some((parent) => above.some((other) => isTwin(parent, other) || isTwin(other, parent)));
  const isHeld = own.length > 0 && !isShared && hasTrail;
  const kept = isShared ? own : own.filter(({ code, level }) => code !== null || level !== 'other');
  const parents = isHeld ? own : withoutTwins([...above, ...kept]);
  return {
    ...chapter,
    parents: parents.filter((parent) => !isTwin(parent, chapter) && !isShelf(parent.title)),
  };
}
