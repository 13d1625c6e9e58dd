import type { Question } from '../../model/question.ts';
import { nameKey } from '../../model/text/keys.ts';
import { announcesQuestions } from '../outline/chapters/introduction.ts';
import { isOwnPassage } from '../outline/chapters/own-passage.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import type { FrontRole } from '../outline/page/front.ts';
import { isWQuestion } from '../questions/question-order.ts';

/** A line of a single page that its own words call a heading, with what stands around it. */
export type PageLine = {
  /** Of its block. */
  readonly index: number;
  readonly block: MarkedBlock;
  readonly text: string;
  /** The text in small letters without signs and spaces. */
  readonly key: string;
  readonly rank: number | null;
  /** What it is at the head of the page. */
  readonly role: FrontRole | null;
  /** The next block that says something; undefined at the end. */
  readonly next: MarkedBlock | undefined;
  /** The heading of a part that pages have: "Verbonden partijen". */
  readonly isOwn: boolean;
  /** The next W-question, and whether it stands right below, or has nothing but text between; null where something else comes first. */
  readonly ahead: { readonly question: Question; readonly text: string; readonly isRight: boolean } | null;
  /** A deeper heading before the next of this level asks a W-question. */
  readonly holdsQuestion: boolean;
};

/** A page as its lines are weighed: what is true of it as a whole. */
export type Page = {
  readonly blocks: readonly MarkedBlock[];
  /** What a text is called that no heading names, and what it answers above the first question. */
  readonly title: string;
  readonly question: Question;
  /** The level of the highest marked-up W-question; null where none is marked up. */
  readonly questionRank: number | null;
  /** Of the heading that is marked up higher than all others; -1 where there is none. */
  readonly top: number;
  /** It has the goal tree of one programme: its numbers are goals and performances. */
  readonly isGoalTree: boolean;
  /** For each block how often, from there to the next chapter with a code, is asked what is wanted. */
  readonly wantedAhead: readonly number[];
  /** How many blocks before each one are text. */
  readonly saidBefore: readonly number[];
  /** The last text before each block that leads in the questions of every chapter; -1 where there is none. */
  readonly announced: readonly number[];
};

/** Whether text stands between two blocks. */
export function isSaid({ saidBefore }: Page, after: number, before: number): boolean {
  return (saidBefore[before] ?? 0) > (saidBefore[after + 1] ?? 0);
}

/** What is true of a page as a whole. */
export function readPage(blocks: readonly MarkedBlock[], known: Pick<Page, 'title' | 'question' | 'isGoalTree'>): Page {
  const saidBefore = [0];
  const announced = [-1];
  for (const [index, { mark, text }] of blocks.entries()) {
    const isText = mark.kind === 'content';
    saidBefore.push((saidBefore[index] ?? 0) + (isText ? 1 : 0));
    announced.push(isText && announcesQuestions(text) ? index : (announced[index] ?? -1));
  }
  const ranks = blocks.flatMap(({ mark, rank }) =>
    mark.kind === 'question' && isWQuestion(mark.question.question) && rank !== null ? [rank] : [],
  );
  return {
    ...known,
    blocks,
    questionRank: ranks.reduce<number | null>((highest, rank) => Math.min(highest ?? rank, rank), null),
    top: findTop(blocks),
    wantedAhead: countWanted(blocks),
    saidBefore,
    announced,
  };
}

function findTop(blocks: readonly MarkedBlock[]): number {
  let top = -1;
  let highest = Number.POSITIVE_INFINITY;
  for (const [index, { mark, rank }] of blocks.entries()) {
    if (rank === null || mark.kind === 'publication' || mark.kind === 'organisation' || mark.kind === 'note') continue;
    if (rank === highest) top = -1;
    if (rank < highest) [top, highest] = [index, rank];
  }
  return blocks.slice(0, Math.max(top, 0)).some(({ rank }) => rank !== null) ? -1 : top;
}

function countWanted(blocks: readonly MarkedBlock[]): readonly number[] {
  let wanted = 0;
  // Written twice, for the menu of the site, a question is asked once.
  let below = '';
  return blocks
    .toReversed()
    .map(({ mark, text }) => {
      if (mark.kind === 'chapter') wanted = 0;
      else if (mark.kind === 'question' && mark.question.question === 'achieve' && text !== below) wanted += 1;
      if (mark.kind !== 'note') below = text;
      return wanted;
    })
    .reverse();
}

/** The lines of a page that could head something, in their order. */
export function readPageLines(
  blocks: readonly MarkedBlock[],
  front: ReadonlyMap<number, FrontRole>,
): readonly PageLine[] {
  return blocks.flatMap((block, index): PageLine[] => {
    const { mark, text, rank } = block;
    if (mark.kind !== 'chapter' && mark.kind !== 'question' && mark.kind !== 'title') return [];
    return [
      {
        index,
        block,
        text,
        key: nameKey(text),
        rank,
        role: front.get(index) ?? null,
        next: nextOf(blocks, index),
        isOwn: isOwnPassage(text),
        ahead: questionAhead(blocks, index),
        holdsQuestion: rank !== null && holdsQuestion(blocks, index, rank),
      },
    ];
  });
}

/** The next block that is not a note or a title line of the publication. */
function nextOf(blocks: readonly MarkedBlock[], index: number): MarkedBlock | undefined {
  let next = index + 1;
  while (blocks[next]?.mark.kind === 'note' || blocks[next]?.mark.kind === 'publication') next += 1;
  return blocks[next];
}

const searched = 12;

function questionAhead(blocks: readonly MarkedBlock[], index: number): PageLine['ahead'] {
  let isRight = true;
  for (const { mark, block, text } of blocks.slice(index + 1, index + searched)) {
    if (mark.kind === 'question') {
      const { question } = mark.question;
      return isWQuestion(question) ? { question, text, isRight } : null;
    }
    if (mark.kind === 'note' || mark.kind === 'publication') continue;
    if (mark.kind !== 'content' || block.kind !== 'paragraph') return null;
    isRight = false;
  }
  return null;
}

const searchedBelow = 60;

function holdsQuestion(blocks: readonly MarkedBlock[], index: number, rank: number): boolean {
  for (const block of blocks.slice(index + 1, index + searchedBelow)) {
    if ((block.rank !== null && block.rank <= rank) || block.mark.kind === 'chapter') return false;
    if (block.mark.kind === 'question' && isWQuestion(block.mark.question.question)) return true;
  }
  return false;
}
