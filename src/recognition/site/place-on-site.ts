import type { ChapterLevel, Parent } from '../../model/chapter.ts';
import type { Question } from '../../model/question.ts';
import { isBeginOf, shownPart } from '../../model/text/cut-title.ts';
import { nameKey, titleKey } from '../../model/text/keys.ts';
import type { ChapterDraft } from '../outline/chapters/chapter-draft.ts';
import { plainCode } from '../outline/chapters/chapter-order.ts';
import { matterTitles } from '../outline/chapters/chapter-words.data.ts';
import { isOwnPassage } from '../outline/chapters/own-passage.ts';
import { isShelf, isTwin, withoutTwins } from '../outline/chapters/parents.ts';
import { readQuestion } from '../questions/question-heading.ts';
import { isWQuestion } from '../questions/question-order.ts';
import type { SaidBySite } from './said-by-site.ts';

/** What is asked of policy alone: of all else a publication can ask what it costs. */
const ofPolicy: ReadonlySet<Question> = new Set(['situation', 'achieve', 'do', 'done']);

type Named = Pick<Parent, 'code' | 'title'>;
/** What a part of a programme is called, and of that, where titles tell no more than that they lie below it. */
const below: Partial<Record<ChapterLevel, ChapterLevel>> = { programme: 'subprogramme', subprogramme: 'policy-field' };

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
  const tops = findTops(chapters);
  const page = findPage(chapters, [...tops], said);
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
    if (!tops.has(chapter)) return chapter;
    return withParents(chapter, chapter.code === null ? inside : placed.parents, hasTrail);
  });
}

function plainParent({ code, title, level }: Parent): Parent {
  return { code, title, level };
}

function isNamed(parent: Named, chapter: Named): boolean {
  return parent.code === chapter.code && parent.title === chapter.title;
}

/** The chapters that lie in no other of the page. */
function findTops(chapters: readonly ChapterDraft[]): ReadonlySet<ChapterDraft> {
  const keyOf = ({ code, title }: Named) => `${code} ${title}`;
  const own = new Set(chapters.map(keyOf));
  return new Set(
    chapters.filter((chapter) => !chapter.parents.some((one) => own.has(keyOf(one)) && !isNamed(one, chapter))),
  );
}

/** Whether a chapter of the page is called as a title of the site, which may be cut off. */
function isCalled({ title }: Named, other: Named): boolean {
  const [key, shown] = [titleKey(title), shownPart(other.title)];
  return shown === null ? key === titleKey(other.title) : isBeginOf(titleKey(shown), key);
}

/** Whether a chapter of the page is what the site calls the page. */
function isSame(chapter: Named, { own }: SaidBySite): boolean {
  if (own === null) return false;
  if (chapter.code !== null && own.code !== null) return plainCode(chapter.code) === plainCode(own.code);
  return isCalled(chapter, own);
}

/** Whether a chapter of the page is one that the site has above it. */
function isAbovePage(chapter: Named, { parents }: SaidBySite): boolean {
  return parents.some(
    (parent) =>
      isTwin(parent, chapter) || isTwin(chapter, parent) || (chapter.code === null && isCalled(chapter, parent)),
  );
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
function isNoTitle(chapter: ChapterDraft, said: SaidBySite): boolean {
  const { title, isUnnamed } = chapter;
  if (isUnnamed || isAsked(title) || matterTitles.has(nameKey(title))) return true;
  if (chapter.code === null && isOwnPassage(title)) return true;
  return isAbovePage(chapter, said);
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
  const { own } = said;
  if (own === null) return page;
  const isSaid = page.isUnnamed || isAbovePage(page, said);
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

/** Of chapters that ask of policy of which nothing else tells the level, the outermost are programmes, and what is right below one is a part of it. */
function levelled(page: ChapterDraft, { parents }: SaidBySite): ChapterDraft {
  const above = parents.at(-1);
  const isOpen = page.level === 'other' && !matterTitles.has(nameKey(page.title));
  if (!isOpen || !page.passages.some(({ question }) => ofPolicy.has(question))) return page;
  return { ...page, level: above === undefined ? 'programme' : (below[above.level] ?? page.level) };
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
