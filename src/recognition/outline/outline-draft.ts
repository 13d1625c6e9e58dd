import type { Block } from '../../model/block.ts';
import type { Parent } from '../../model/chapter.ts';
import type { Question } from '../../model/question.ts';
import type { Position } from '../../model/source.ts';
import type { ChapterDraft, PassageDraft } from './chapters/chapter-draft.ts';
import type { ChapterHeading } from './chapters/chapter-heading.ts';
import { standsAbove } from './chapters/chapter-order.ts';
import { levelInTree } from './chapters/level-in-tree.ts';
import { isRepeated, isShelf, isTwin, withoutTwins } from './chapters/parents.ts';
import type { MarkedBlock } from './marks/marked-block.ts';
import { parentsOfTrail } from './trails/parents-of-trail.ts';

/** The level of a heading inside a passage that was not marked up as one. */
const plainHeadingLevel = 6;

/** The chapters and passages that were opened so far, and which of them the next block goes to. */
export class OutlineDraft {
  readonly chapters: ChapterDraft[] = [];
  /** What a text is called that no heading names. */
  readonly #title: string;
  /** What a text answers above the first question. */
  readonly #question: Question;
  /** The page has the goal tree of one programme: its first chapter is that programme. */
  readonly #isGoalTree: boolean;
  #stack: ChapterDraft[] = [];
  #parents: Parent[] = [];
  #chapter: ChapterDraft | null = null;
  #passage: PassageDraft | null = null;
  /** A chapter was called a programme: a theme further on is a part of one. */
  #hasProgramme = false;

  constructor(document: { readonly title: string; readonly question: Question }, isGoalTree: boolean) {
    this.#title = document.title;
    this.#question = document.question;
    this.#isGoalTree = isGoalTree;
  }

  get chapter(): ChapterDraft | null {
    return this.#chapter;
  }

  /** The chapters above the page, as its breadcrumb has them. */
  expectParents(trail: readonly string[]): void {
    this.#parents = parentsOfTrail(trail);
  }

  /** A chapter above the page, as a line above it has it. */
  addParent(parent: Parent): void {
    this.#parents.push(parent);
  }

  openChapter(written: ChapterHeading, rank: number | null, at: Position, isUnnamed = false): ChapterDraft {
    const current = this.#chapter;
    const heading: ChapterHeading =
      written.isTheme && this.#hasProgramme ? { ...written, level: 'subprogramme' } : written;
    this.#hasProgramme ||= heading.named && !heading.isTheme && heading.level === 'programme';
    if (current !== null && isRepeated(current, heading)) {
      // Opened by the address of the page, it begins here: what stood above was beside it.
      if (current.isUnnamed) this.#passage = null;
      return current;
    }
    const placed = { code: heading.code, title: heading.title, level: heading.level, rank };
    this.#stack = this.#stack.slice(0, this.#stack.findLastIndex((chapter) => standsAbove(chapter, placed)) + 1);
    const parents = [...this.#parents, ...this.#stack.map(({ code, title, level }) => ({ code, title, level }))];
    const seen = withoutTwins(parents);
    const chapter: ChapterDraft = {
      code: heading.code,
      title: heading.title,
      level: levelInTree(heading, seen.at(-1) ?? null, this.#isGoalTree && this.chapters.length === 0),
      parents: seen.filter((parent) => !isTwin(parent, heading) && !isShelf(parent.title)),
      passages: [],
      isUnnamed,
      rank,
      at,
    };
    this.chapters.push(chapter);
    this.#stack.push(chapter);
    this.#chapter = chapter;
    this.#passage = null;
    return chapter;
  }

  /** Opens the answer to a W-question that nobody asks here: the line is the answer. */
  askAgain(question: Question, block: MarkedBlock): void {
    this.#passage = { question, heading: null, blocks: [block.block], at: block.block.at };
    this.#currentChapter(block.block.at).passages.push(this.#passage);
  }

  /** Opens what explains a goal, which is its heading. */
  openGoal(block: MarkedBlock): void {
    this.#passage = { question: 'achieve', heading: block.text, isGoal: true, blocks: [], at: block.block.at };
    this.#currentChapter(block.block.at).passages.push(this.#passage);
  }

  openPassage(question: Question, block: MarkedBlock): void {
    this.#passage = { question, heading: block.text, blocks: [], at: block.block.at };
    this.#currentChapter(block.block.at).passages.push(this.#passage);
  }

  addHeading(block: MarkedBlock): void {
    const level = block.rank ?? plainHeadingLevel;
    this.add({ kind: 'heading', level, text: block.text, at: block.block.at });
  }

  add(block: Block): void {
    if (this.#passage === null) {
      this.#passage = { question: this.#question, heading: null, blocks: [], at: block.at };
      this.#currentChapter(block.at).passages.push(this.#passage);
    }
    this.#passage.blocks.push(block);
  }

  /** A question marked up higher than the chapter before it ("Wat mag het kosten?" after the goals) belongs to the chapter above. */
  returnToChapterOf(rank: number | null): void {
    const current = this.#chapter;
    if (rank === null || current?.rank == null || rank >= current.rank) return;
    const above = this.#stack.findLastIndex((chapter) => chapter.rank !== null && chapter.rank < rank);
    if (above < 0) return;
    this.#stack = this.#stack.slice(0, above + 1);
    this.#chapter = this.#stack[above] ?? current;
  }

  #currentChapter(at: Position): ChapterDraft {
    if (this.#chapter !== null) return this.#chapter;
    const passage = this.#passage;
    const chapter = this.openChapter(
      { code: null, title: this.#title, level: 'other', named: false, isTheme: false },
      null,
      at,
      true,
    );
    this.#passage = passage;
    return chapter;
  }
}
