import type { Block } from '../../model/block.ts';
import type { Parent, Question } from '../../model/chapter.ts';
import type { Note } from '../../model/reading.ts';
import type { Position } from '../../model/source.ts';
import { findPublicationName } from '../identity/publication-name.ts';
import { isGoalTitle } from '../statements/goal-title.ts';
import type { ChapterDraft, PassageDraft } from './chapter-draft.ts';
import { type ChapterHeading, levelOfTitle, readChapterHeading } from './chapter-heading.ts';
import { standsAbove } from './chapter-order.ts';
import { dropBareParents } from './drop-bare-parents.ts';
import type { FrontRole } from './front.ts';
import { isGoalNumber, isGoalTree, isInTree, isTreeOfChapter } from './goal-tree.ts';
import { isIntroduction, isReadingGuide } from './introduction.ts';
import { levelInTree } from './level-in-tree.ts';
import type { MarkedBlock } from './marked-block.ts';
import { parentAbove } from './parent-above.ts';
import { isRepeated, isShelf, isTwin, plainHeading, withoutTwins } from './parents.ts';
import { parentsOfTrail } from './parents-of-trail.ts';
import { countAskedAhead, highestQuestionRank, placeTitle } from './place-title.ts';
import { isWQuestion } from './question-order.ts';

export type Outline = { readonly chapters: readonly ChapterDraft[]; readonly notes: readonly Note[] };

/** Where the outline is made of, and what a text is called that no heading names. */
export type DocumentName = { readonly file: string; readonly title: string };

/** The level of a heading inside a passage that was not marked up as one. */
const plainHeadingLevel = 6;

/** Walks through the blocks once; its state is the chapter, the passage and the question in force. */
export class OutlineBuilder {
  readonly #blocks: readonly MarkedBlock[];
  readonly #front: ReadonlyMap<number, FrontRole>;
  readonly #document: DocumentName;
  readonly #questionRank: number | null;
  readonly #askedAhead: readonly number[];
  /** The page has the goal tree of one programme: its numbers are goals and performances. */
  readonly #isGoalTree: boolean;
  readonly #chapters: ChapterDraft[] = [];
  readonly #notes: Note[] = [];
  #stack: ChapterDraft[] = [];
  #parents: Parent[] = [];
  #chapter: ChapterDraft | null = null;
  #passage: PassageDraft | null = null;
  #passageRank: number | null = null;
  #subRank: number | null = null;
  #asked: Question | null = null;

  constructor(blocks: readonly MarkedBlock[], front: ReadonlyMap<number, FrontRole>, document: DocumentName) {
    this.#blocks = blocks;
    this.#front = front;
    this.#document = document;
    this.#askedAhead = countAskedAhead(blocks);
    this.#isGoalTree = isGoalTree(blocks);
    this.#questionRank = highestQuestionRank(blocks);
  }

  /** The page has no heading of its own that is a chapter: its breadcrumb, title or address names it. */
  openPage(trail: readonly string[]): void {
    this.expectParents(trail);
    const title = trail.at(-1);
    if (title === undefined) return;
    const heading = readChapterHeading(title, true) ?? { code: null, title, level: levelOfTitle(title), named: false };
    this.#openChapter(heading, null, { file: this.#document.file });
  }

  /** The chapters above the page, as its breadcrumb has them. */
  expectParents(trail: readonly string[]): void {
    this.#parents = parentsOfTrail(trail);
  }

  take(index: number): void {
    const block = this.#blocks[index];
    if (block === undefined) return;
    const { mark, text, rank } = block;
    const role = this.#front.get(index);
    if (mark.kind === 'note') this.#notes.push({ at: block.block.at, text, why: mark.why });
    else if (mark.kind === 'publication' || mark.kind === 'organisation' || mark.kind === 'trail') return;
    else if (role === 'menu')
      this.#notes.push({
        at: block.block.at,
        text,
        why: 'Deze regel staat met andere boven de bladzijde, zoals in een menu.',
      });
    else if (role === 'parent' && findPublicationName(text)?.year != null)
      this.#notes.push({ at: block.block.at, text, why: 'Deze regel noemt een publicatie en geen onderdeel ervan.' });
    else if (role === 'parent') this.#parents.push(parentAbove(this.#blocks, index));
    else if (isTreeOfChapter(block, this.#chapter)) this.#openPassage('other', block);
    else if (mark.kind === 'chapter' && !this.#isGoalNumber(block))
      this.#openChapter(mark.heading, rank, block.block.at);
    else if (role === 'chapter') this.#openChapter(plainHeading(text), rank, block.block.at);
    else if (mark.kind === 'question') this.#takeQuestion(block, mark.question.question);
    else if (mark.kind === 'content') this.#add(block.block);
    else if (mark.kind === 'chapter' && this.#passage !== null) this.#addHeading(block);
    else this.#takeTitle(index, block);
  }

  finish(): Outline {
    return { chapters: dropBareParents(this.#chapters), notes: this.#notes };
  }

  #takeQuestion(block: MarkedBlock, question: Question): void {
    const passage = this.#passage;
    if (question === 'intro') {
      const isInside = passage !== null && isWQuestion(passage.question) && this.#isBelow(block.rank);
      if (isInside) this.#addHeading(block);
      else this.#openPassage(isIntroduction(block.text, this.#chapter?.passages ?? []) ? 'intro' : 'other', block);
      return;
    }
    if (isReadingGuide(this.#chapter?.title) || isReadingGuide(passage?.heading)) {
      if (passage !== null && isReadingGuide(passage.heading)) this.#addHeading(block);
      else this.#openPassage('other', block);
      return;
    }
    this.#returnToChapterOf(block.rank);
    this.#asked = question;
    this.#openPassage(question, block);
  }

  /** A question marked up higher than the chapter before it ("Wat mag het kosten?" after the goals) belongs to the chapter above. */
  #returnToChapterOf(rank: number | null): void {
    const current = this.#chapter;
    if (rank === null || current?.rank == null || rank >= current.rank) return;
    const above = this.#stack.findLastIndex((chapter) => chapter.rank !== null && chapter.rank < rank);
    if (above < 0) return;
    this.#stack = this.#stack.slice(0, above + 1);
    this.#chapter = this.#stack[above] ?? current;
  }

  #takeTitle(index: number, block: MarkedBlock): void {
    const chapter = this.#chapter;
    const passage = this.#passage;
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
        rank: this.#passageRank,
        isEmpty: passage.blocks.length === 0,
        subRank: this.#subRank,
      },
      asked: this.#asked,
      questionRank: this.#questionRank,
      askedAhead: this.#askedAhead[index] ?? 0,
    });
    const goesBack = this.#asked === 'do' || this.#asked === 'done';
    if (place !== 'chapter' && goesBack && isGoalTitle(block.text)) {
      this.#asked = 'achieve';
      this.#openPassage('achieve', block);
    } else if (place === 'chapter') this.#openChapter(plainHeading(block.text), block.rank, block.block.at);
    else if (place === 'passage') this.#openPassage('other', block);
    else if (place === 'within') this.#addHeading(block);
    else this.#add(block.block);
  }

  #isGoalNumber(block: MarkedBlock): boolean {
    const passage = this.#passage;
    if (passage === null || !this.#isBelow(block.rank)) return false;
    return isGoalNumber(block, {
      isGoalTree: isInTree(block, this.#chapter) || (this.#isGoalTree && this.#chapter?.code === null),
      isAsked: isWQuestion(passage.question),
    });
  }

  #isBelow(rank: number | null): boolean {
    return rank === null || this.#passageRank === null || rank > this.#passageRank;
  }

  #openChapter(heading: ChapterHeading, rank: number | null, at: Position, isUnnamed = false): ChapterDraft {
    const current = this.#chapter;
    if (current !== null && isRepeated(current, heading)) return current;
    const placed = { code: heading.code, title: heading.title, level: heading.level, rank };
    this.#stack = this.#stack.slice(0, this.#stack.findLastIndex((chapter) => standsAbove(chapter, placed)) + 1);
    const parents = [...this.#parents, ...this.#stack.map(({ code, title, level }) => ({ code, title, level }))];
    const seen = withoutTwins(parents);
    const chapter: ChapterDraft = {
      code: heading.code,
      title: heading.title,
      level: levelInTree(heading, seen.at(-1) ?? null, this.#isGoalTree && this.#chapters.length === 0),
      parents: seen.filter((parent) => !isTwin(parent, heading) && !isShelf(parent.title)),
      passages: [],
      isUnnamed,
      rank,
      at,
    };
    this.#chapters.push(chapter);
    this.#stack.push(chapter);
    this.#chapter = chapter;
    this.#passage = null;
    this.#passageRank = null;
    this.#subRank = null;
    this.#asked = null;
    return chapter;
  }

  #openPassage(question: Question, block: MarkedBlock): void {
    this.#passage = { question, heading: block.text, blocks: [], at: block.block.at };
    this.#passageRank = block.rank;
    this.#subRank = null;
    this.#currentChapter(block.block.at).passages.push(this.#passage);
  }

  #addHeading(block: MarkedBlock): void {
    const level = block.rank ?? plainHeadingLevel;
    this.#subRank ??= block.rank;
    this.#add({ kind: 'heading', level, text: block.text, at: block.block.at });
  }

  #add(block: Block): void {
    if (this.#passage === null) {
      this.#passage = { question: 'intro', heading: null, blocks: [], at: block.at };
      this.#currentChapter(block.at).passages.push(this.#passage);
    }
    this.#passage.blocks.push(block);
  }

  #currentChapter(at: Position): ChapterDraft {
    if (this.#chapter !== null) return this.#chapter;
    const passage = this.#passage;
    const chapter = this.#openChapter(
      { code: null, title: this.#document.title, level: 'other', named: false },
      null,
      at,
      true,
    );
    this.#passage = passage;
    return chapter;
  }
}
