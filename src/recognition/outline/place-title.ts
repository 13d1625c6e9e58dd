import type { Question } from '../../model/chapter.ts';
import { slugKey } from '../wording.ts';
import { startsOverSoon } from './asked-ahead.ts';
import { startsWithLevel } from './chapter-heading.ts';
import { columnHeads, mandatoryParagraphs } from './chapter-words.data.ts';
import type { MarkedBlock } from './marked-block.ts';
import { opensNoChapter } from './opens-no-chapter.ts';
import { isOwnPassage, isSum } from './own-passage.ts';
import { isWQuestion, startsOver } from './question-order.ts';

/** Where the outline stands when it meets a line that looks like a heading. */
export type OutlinePlace = {
  readonly blocks: readonly MarkedBlock[];
  readonly index: number;
  readonly chapter: {
    readonly title: string;
    readonly rank: number | null;
    readonly parentTitle: string | null;
    readonly isParagraph: boolean;
  } | null;
  /** The question in force, the level of its heading, and whether anything was said under it. */
  readonly passage: {
    readonly question: Question;
    readonly heading: string | null;
    readonly rank: number | null;
    readonly isEmpty: boolean;
    readonly subRank: number | null;
  } | null;
  /** The last W-question asked in this chapter. */
  readonly asked: Question | null;
  /** The first W-question asked in this chapter. */
  readonly firstAsked: Question | null;
  /** The level of the highest marked-up W-question in the document. */
  readonly questionRank: number | null;
  /** How often, before the next chapter with a code, is asked what is wanted: more than once means unnumbered chapters follow each other. */
  readonly askedAhead: number;
};

/** What a heading-like line opens: a chapter, a passage of its own, nothing (it heads a part of the passage), or it is text. */
export type TitlePlace = 'chapter' | 'passage' | 'within' | 'text';

/** Decides what a heading without a code or a known wording heads, from what stands around it. */
export function placeTitle(place: OutlinePlace): TitlePlace {
  const { blocks, index } = place;
  const block = blocks[index];
  if (block === undefined) return 'text';
  const next = nextIndex(blocks, index);
  const ownPassage = isOwnPassage(block.text) && !(isSum(block.text) && place.passage?.question === 'cost');
  const heads = headsSomething(blocks, next) || (ownPassage && headsLine(block.text, blocks[next]));
  if (block.rank === null && (!heads || (!ownPassage && leadsIn(block.text, blocks[next])))) return 'text';
  if (block.rank === null && isColumnHead(block.text, blocks[next])) return 'text';
  if (!ownPassage && opensChapter(place, block, next)) return 'chapter';
  if (block.rank !== null && ownPassage && isAsHighAsChapter(place, block.rank)) return 'chapter';
  const passage = place.passage;
  if (passage === null || ownPassage || !isWQuestion(passage.question))
    return isBelowOther(passage, block) ? 'within' : 'passage';
  // A vision is said once; the headings below it are of what the page goes on with.
  if (/^programmavisie$/i.test(passage.heading ?? '') && !passage.isEmpty) return 'passage';
  return isBelowQuestion(passage, block.rank) ? 'within' : 'passage';
}

/** A plain line heads something when text, a list, a table or a question comes after it. */
function headsSomething(blocks: readonly MarkedBlock[], next: number): boolean {
  const follower = blocks[next];
  if (follower === undefined) return false;
  return follower.mark.kind === 'content' || follower.mark.kind === 'question' || follower.rank !== null;
}

/** "Verbonden partijen" above the name of one: a known heading heads a short line too, but not where it can be the head of a column. */
function headsLine(text: string, follower: MarkedBlock | undefined): boolean {
  return (
    follower !== undefined && follower.mark.kind === 'title' && (text.endsWith(':') || !columnHeads.has(slugKey(text)))
  );
}

/** "Wij willen een gemeente waar:" above a list is the beginning of the list. */
function leadsIn(text: string, follower: MarkedBlock | undefined): boolean {
  return text.endsWith(':') && follower?.block.kind === 'list';
}

/** "Omschrijving indicator" right above a table is what was left of the head of that table. */
function isColumnHead(text: string, follower: MarkedBlock | undefined): boolean {
  return follower?.block.kind === 'table' && leftOfHead.test(text);
}

const leftOfHead = /^(?:naam|omschrijving)(?: (?:van de )?indicator(?:en)?)?(?: ?\/ ?kengetal(?:len)?)?$/i;

function opensChapter(place: OutlinePlace, block: MarkedBlock, next: number): boolean {
  const { blocks, chapter } = place;
  if (block.rank === null && opensNoChapter(block.text)) return false;
  if (chapter === null) return true;
  if (block.rank === null && startsWithLevel(block.text)) return false;
  if (mandatoryParagraphs.has(slugKey(block.text).replace(/^paragraaf/, '')) && isAmongParagraphs(chapter)) return true;
  if (block.rank !== null) {
    if (isAsHighAsChapter(place, block.rank)) return true;
    if (
      place.questionRank !== null &&
      block.rank < place.questionRank &&
      holdsQuestion(blocks, place.index, block.rank)
    )
      return true;
  }
  const follower = blocks[next]?.mark;
  if (follower?.kind === 'question' && isWQuestion(follower.question.question)) {
    if (isPartOfAnswer(place, follower.question.question, blocks[next])) return false;
    if (isGroupOfAnswers(place, follower.question.question)) return false;
    return place.asked === null || startsOver(place.asked, follower.question.question);
  }
  return startsOverSoon(place);
}

/**
 * "Wat heeft het gekost?", "Op hoofdlijnen", "Lasten en baten": nothing was answered yet, and the question is asked again in other words;
 * "Wat deden we?", "Gezond opgroeien", "Doel": nothing was answered yet, and the answer has parts of its own.
 */
function isPartOfAnswer(place: OutlinePlace, question: Question, follower: MarkedBlock | undefined): boolean {
  const { passage, asked } = place;
  if (passage === null || !passage.isEmpty || asked === null || passage.question !== asked) return false;
  const heading = slugKey(passage.heading ?? '');
  const next = slugKey(follower?.text ?? '');
  return heading !== next && (asked === question || (/^(?:wat|hoe)/.test(heading) && !/^(?:wat|hoe)/.test(next)));
}

/**
 * "Wat gaan we doen?" again below a line without mark-up, where the chapter began with another question and nothing was answered under this
 * one: the line names a group of actions. A chapter would begin with its first question.
 */
function isGroupOfAnswers(place: OutlinePlace, question: Question): boolean {
  const { passage, asked, firstAsked } = place;
  if (place.blocks[place.index]?.rank != null || firstAsked === null || firstAsked === question) return false;
  return asked === question && passage?.isEmpty === true && startsOver(question, firstAsked);
}

function isAmongParagraphs(chapter: NonNullable<OutlinePlace['chapter']>): boolean {
  return chapter.isParagraph || /paragrafen/i.test(chapter.title) || /paragrafen/i.test(chapter.parentTitle ?? '');
}

/** Marked up as high as the chapter, in a document where the W-questions are marked up lower. */
function isAsHighAsChapter(place: OutlinePlace, rank: number): boolean {
  const highest = place.chapter?.rank ?? null;
  return highest !== null && rank <= highest && (place.questionRank === null || rank < place.questionRank);
}

/** A deeper heading before the next heading of this level asks a W-question. */
function holdsQuestion(blocks: readonly MarkedBlock[], index: number, rank: number): boolean {
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || (block.rank !== null && block.rank <= rank)) return false;
    if (block.mark.kind === 'chapter') return false;
    if (block.mark.kind === 'question' && isWQuestion(block.mark.question.question)) return true;
  }
  return false;
}

function isBelowQuestion(passage: NonNullable<OutlinePlace['passage']>, rank: number | null): boolean {
  if (rank === null || passage.rank === null || rank > passage.rank) return true;
  if (passage.subRank !== null) return rank >= passage.subRank;
  return rank === passage.rank && passage.isEmpty;
}

function isBelowOther(passage: OutlinePlace['passage'], block: MarkedBlock): boolean {
  return (
    passage !== null &&
    passage.question === 'other' &&
    block.rank !== null &&
    passage.rank !== null &&
    block.rank > passage.rank
  );
}

/** The next block that is not a note or a title line of the publication. */
function nextIndex(blocks: readonly MarkedBlock[], index: number): number {
  let next = index + 1;
  while (blocks[next]?.mark.kind === 'note' || blocks[next]?.mark.kind === 'publication') next += 1;
  return next;
}
