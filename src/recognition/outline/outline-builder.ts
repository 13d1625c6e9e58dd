import type { Question } from '../../model/chapter.ts';
import type { Note } from '../../model/reading.ts';
import { findPublicationName } from '../identity/publication-name.ts';
import { isGoalTitle } from '../statements/goal-title.ts';
import { slugKey } from '../wording.ts';
import { countAskedAhead, highestQuestionRank } from './asked-ahead.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { levelOfTitle, readChapterHeading } from './chapter-heading.ts';
import { dropBareParents } from './drop-bare-parents.ts';
import type { FrontRole } from './front.ts';
import { isGoalNumber, isGoalTree, isInTree, isTreeOfChapter } from './goal-tree.ts';
import { announcesQuestions, isIntroduction, isReadingGuide } from './introduction.ts';
import type { MarkedBlock } from './marked-block.ts';
import { isNextGoal } from './next-goal.ts';
import { isPartOfChapter } from './numbered-part.ts';
import type { Outline } from './outline.ts';
import { OutlineDraft } from './outline-draft.ts';
import type { PageTitle } from './page-title.ts';
import { parentAbove } from './parent-above.ts';
import { isShelf, plainHeading } from './parents.ts';
import { placeTitle } from './place-title.ts';
import { isWQuestion } from './question-order.ts';

/** Where the outline is made of, what a text is called that no heading names, and what a text answers above the first question. */
export type DocumentName = { readonly file: string; readonly title: string; readonly question: Question };

/** Walks through the blocks once and decides of each what it is to the outline so far. */
export class OutlineBuilder {
  readonly #blocks: readonly MarkedBlock[];
  readonly #front: ReadonlyMap<number, FrontRole>;
  readonly #file: string;
  readonly #questionRank: number | null;
  readonly #askedAhead: readonly number[];
  /** The page has the goal tree of one programme: its numbers are goals and performances. */
  readonly #isGoalTree: boolean;
  readonly #draft: OutlineDraft;
  readonly #notes: Note[] = [];
  /** The chapter that announced the questions that every chapter asks, and explains them. */
  #explains: ChapterDraft | undefined;

  constructor(blocks: readonly MarkedBlock[], front: ReadonlyMap<number, FrontRole>, document: DocumentName) {
    this.#blocks = blocks;
    this.#front = front;
    this.#file = document.file;
    this.#askedAhead = countAskedAhead(blocks);
    this.#isGoalTree = isGoalTree(blocks);
    this.#questionRank = highestQuestionRank(blocks);
    this.#draft = new OutlineDraft(document, this.#isGoalTree);
  }

  /** The page has no heading of its own that is a chapter: its breadcrumb, title or address names it. */
  openPage(page: PageTitle): void {
    this.expectParents(page.trail);
    const title = page.trail.at(-1);
    if (title === undefined) return;
    const heading = readChapterHeading(title, true) ?? {
      code: null,
      title,
      level: levelOfTitle(title),
      named: false,
      isTheme: false,
    };
    this.#draft.openChapter(heading, null, { file: this.#file }, !page.certain);
  }

  /** The chapters above the page, as its breadcrumb has them. */
  expectParents(trail: readonly string[]): void {
    this.#draft.expectParents(trail);
  }

  take(index: number): void {
    const block = this.#blocks[index];
    if (block === undefined) return;
    const { mark, text, rank } = block;
    const draft = this.#draft;
    const role = this.#front.get(index);
    if (mark.kind === 'note') this.#note(block, mark.why);
    else if (mark.kind === 'publication' || mark.kind === 'organisation' || mark.kind === 'trail') return;
    else if (role === 'menu') this.#note(block, 'Deze regel staat met andere boven de bladzijde, zoals in een menu.');
    else if (role === 'parent' && findPublicationName(text)?.year != null)
      this.#note(block, 'Deze regel noemt een publicatie en geen onderdeel ervan.');
    else if (role === 'parent') {
      if (isNamedShelf(text)) this.#note(block, ofShelf);
      draft.addParent(parentAbove(this.#blocks, index));
    } else if (mark.kind !== 'question' && draft.isTitleOfPage(text)) return;
    else if (isTreeOfChapter(block, draft.chapter) || isPartOfChapter(block, draft.chapter))
      draft.openPassage('other', block);
    else if (
      mark.kind === 'chapter' &&
      isReadingGuide(draft.chapter?.title) &&
      isListed(block, this.#blocks[index - 1])
    )
      draft.add(block.block);
    else if (mark.kind === 'chapter' && !this.#isGoalNumber(block))
      draft.openChapter(mark.heading, rank, block.block.at);
    else if (role === 'chapter' && isSaidAgain(block, draft.chapter)) return;
    else if (role === 'chapter') draft.openChapter(plainHeading(text), rank, block.block.at);
    else if (mark.kind === 'question') this.#takeQuestion(block, mark.question.question);
    else if (mark.kind === 'content') this.#takeContent(block);
    else if (mark.kind === 'chapter' && draft.passage !== null) draft.addHeading(block);
    else this.#takeTitle(index, block);
  }

  #takeContent(block: MarkedBlock): void {
    this.#draft.add(block.block);
    if (this.#draft.asked === null && announcesQuestions(block.text)) this.#explains = this.#draft.chapter ?? undefined;
  }

  finish(): Omit<Outline, 'doubts'> {
    const chapters = dropBareParents(this.#draft.chapters);
    const shelves = this.#draft.chapters.filter(
      (chapter) => !chapters.includes(chapter) && isNamedShelf(chapter.title),
    );
    const notes = shelves.map(({ title, at }): Note => ({ at, text: title, why: ofShelf }));
    // A chapter of which the parents were completed is another object; its title stands.
    const kept = new Set(chapters.map((chapter) => chapter.title));
    return { chapters, notes: [...this.#notes, ...notes.filter((note) => !kept.has(note.text))] };
  }

  #note({ block, text }: MarkedBlock, why: string): void {
    this.#notes.push({ at: block.at, text, why });
  }

  #takeQuestion(block: MarkedBlock, question: Question): void {
    const draft = this.#draft;
    const { passage } = draft;
    if (question === 'intro') {
      const isInside = passage !== null && isWQuestion(passage.question) && draft.isBelowPassage(block.rank);
      if (isInside) draft.addHeading(block);
      else draft.openPassage(isIntroduction(block.text, draft.chapter?.passages ?? []) ? 'intro' : 'other', block);
      return;
    }
    if (isReadingGuide(draft.chapter?.title) || isReadingGuide(passage?.heading) || this.#explains === draft.chapter) {
      if (passage !== null && isReadingGuide(passage.heading)) draft.addHeading(block);
      else draft.openPassage('other', block);
      return;
    }
    draft.returnToChapterOf(block.rank);
    draft.ask(question, block);
  }

  #takeTitle(index: number, block: MarkedBlock): void {
    const draft = this.#draft;
    const { chapter, passage, asked } = draft;
    const place = placeTitle({
      blocks: this.#blocks,
      index,
      chapter: chapter && {
        title: chapter.title,
        rank: chapter.rank,
        parentTitle: chapter.parents.at(-1)?.title ?? null,
        isParagraph: chapter.level === 'paragraph',
      },
      passage: passage && {
        question: passage.question,
        heading: passage.heading,
        rank: draft.passageRank,
        isEmpty: passage.blocks.length === 0,
        subRank: draft.subRank,
      },
      asked,
      firstAsked: draft.firstAsked,
      questionRank: this.#questionRank,
      askedAhead: this.#askedAhead[index] ?? 0,
    });
    if (place !== 'chapter' && isNextGoal(this.#blocks, index, { asked, firstAsked: draft.firstAsked, passage })) {
      draft.askAgain('achieve', block);
      return;
    }
    const goesBack = asked === 'do' || asked === 'done';
    if (place !== 'chapter' && goesBack && isGoalTitle(block.text)) draft.ask('achieve', block);
    else if ((place === 'chapter' || place === 'passage') && isSaidAgain(block, chapter)) return;
    else if (place === 'chapter') draft.openChapter(plainHeading(block.text), block.rank, block.block.at);
    else if (place === 'passage') draft.openPassage('other', block);
    else if (place === 'within') draft.addHeading(block);
    else draft.add(block.block);
  }

  #isGoalNumber(block: MarkedBlock): boolean {
    const { chapter, passage } = this.#draft;
    if (passage === null || !this.#draft.isBelowPassage(block.rank)) return false;
    return isGoalNumber(block, {
      isGoalTree: isInTree(block, chapter) || (this.#isGoalTree && chapter?.code === null),
      isAsked: isWQuestion(passage.question),
      ownCode: passage.question === 'achieve' ? (chapter?.code ?? null) : null,
    });
  }
}

/** "Programmaplan"; "Programma's" says no more than the level that the chapters below it have. */
function isNamedShelf(title: string): boolean {
  return isShelf(title) && !/^(?:de |onze )?programma['’]?s$/i.test(title);
}

const ofShelf = 'Deze kop noemt het deel van de publicatie waarin de onderdelen staan, en geen onderdeel zelf.';

/** "Zuiderveld" below "4. Zuiderveld": a plain line that only says the title again, without the code. */
function isSaidAgain(block: MarkedBlock, chapter: ChapterDraft | null): boolean {
  return chapter !== null && block.rank === null && slugKey(block.text) === slugKey(chapter.title);
}

/** "0. Bestuur" behind "1. Zorg", "2. Wonen" in a reading guide: an entry of the list that does not count on. */
function isListed(block: MarkedBlock, before: MarkedBlock | undefined): boolean {
  return (
    block.rank === null && block.mark.kind === 'chapter' && !block.mark.heading.named && before?.block.kind === 'list'
  );
}
