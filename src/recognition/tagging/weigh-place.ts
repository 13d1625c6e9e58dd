import { nameKey } from '../../model/text/keys.ts';
import { startsWithLevel } from '../outline/chapters/chapter-heading.ts';
import { mandatoryParagraphs } from '../outline/chapters/chapter-words.data.ts';
import { isReadingGuide } from '../outline/chapters/introduction.ts';
import { isSum } from '../outline/chapters/own-passage.ts';
import { isWQuestion, startsOver } from '../questions/question-order.ts';
import { isGoalNumber, isInTree, isTreeOfChapter } from './goal-tree.ts';
import { isPartOfChapter } from './numbered-part.ts';
import { isSaid, type Page, type PageLine } from './page-lines.ts';
import { isEmpty, type OpenChapter, type OpenPassage, type Place } from './place.ts';
import type { Tag } from './tag.ts';
import { sure, weighGoal, weighGoalTitle } from './weigh-goal.ts';

/** A question that goes back in the cycle misses the chapter that begins. */
const goesBack = -5;

/** How well a tag fits where the page stands, beside how well it fits the line by itself. */
export function weighPlace(place: Place, tag: Tag, line: PageLine, page: Page): number {
  const { mark } = line.block;
  const isQuestion = mark.kind === 'question' && !isResultOfCost(place, line);
  const chapter = place.chapters.at(-1) ?? null;
  switch (tag.kind) {
    case 'chapter':
      if (mark.kind === 'chapter') return isNumberOf(place, line, page) || isListed(place, line, page) ? -sure : 0;
      return line.role === 'chapter' ? 0 : weighTitle(place, line, page);
    case 'question':
      if (mark.kind !== 'question') return weighGoalTitle(place, line);
      return !isQuestion || isExplained(place, line, page) ? -sure : 0;
    case 'goal':
      return weighGoal(place, line, page);
    case 'section':
      if (mark.kind === 'chapter') return isPart(line, chapter, place) ? sure : 0;
      if (isQuestion) return isExplained(place, line, page) ? sure : 0;
      return isAnswered(place, line, page) ? -2 : 0;
    case 'within':
      return weighWithin(place, line, page);
    case 'again':
      return weighAgain(place, line, chapter, page);
    case 'text':
      return mark.kind === 'chapter' && isListed(place, line, page) ? 2 * sure : 0;
    default:
      return 0;
  }
}

function weighTitle(
  { chapters, asked }: Place,
  { text, key, rank, role, ahead, isOwn, holdsQuestion, index }: PageLine,
  page: Page,
): number {
  const chapter = chapters.at(-1);
  const isHigh = rank !== null && isAsHigh(chapter, rank, page);
  if (isOwn) return isHigh ? 10 : 0;
  // What heads a part of any page opens no chapter at the head of this one either.
  if (chapter === undefined) return role === 'section' && rank === null ? -sure : 18;
  if (rank === null && startsWithLevel(text)) return -sure;
  const isParagraph = mandatoryParagraphs.has(key.replace(/^paragraaf/, '')) && isAmongParagraphs(chapters);
  const isAbove = rank !== null && page.questionRank !== null && rank < page.questionRank && holdsQuestion;
  // Below a line or two that head nothing, the one heading that is marked up highest names the page.
  const isTop = chapter.isUnnamed && index === page.top && !text.endsWith('?');
  if (isHigh || isParagraph || isAbove || isTop) return 10;
  const follows = rank === null && (page.wantedAhead[index] ?? 0) > 1;
  const opensFirst = asked === null && ahead !== null && (ahead.isRight || follows);
  return opensFirst ? 8 : 0;
}

/** Marked up as high as the chapter, in a document where the W-questions are marked up lower. */
function isAsHigh(chapter: OpenChapter | undefined, rank: number, { questionRank }: Page): boolean {
  return chapter?.rank != null && rank <= chapter.rank && (questionRank === null || rank < questionRank);
}

function isAmongParagraphs(chapters: readonly OpenChapter[]): boolean {
  return chapters.at(-1)?.level === 'paragraph' || chapters.some(({ title }) => /paragrafen/i.test(title));
}

/**
 * What it costs a path that a question goes back in the cycle, or is asked again in the same words: a chapter began that it missed. Nothing
 * where nothing was answered yet, and the answer has parts of its own.
 */
export function weighOrder(place: Place, tag: Tag, { block, key, index }: PageLine, page: Page): number {
  const { asked, firstAsked, passage, wordings } = place;
  if (tag.kind !== 'question' || block.mark.kind !== 'question' || !startsOver(asked, tag.question)) return 0;
  if (asked === tag.question && !wordings.includes(key)) return 0;
  if (passage === null || passage.question !== asked || isSaid(page, passage.index, index)) return goesBack;
  if (asked === tag.question && firstAsked !== tag.question) return 0;
  return /^(?:wat|hoe)/.test(nameKey(passage.heading ?? '')) && !/^(?:wat|hoe)/.test(key) ? 0 : goesBack;
}

function weighWithin(place: Place, line: PageLine, page: Page): number {
  const { passage } = place;
  const { mark } = line.block;
  if (passage === null) return -sure;
  if (mark.kind === 'chapter') return isNumberOf(place, line, page) ? sure : 0;
  if (mark.kind === 'question' && !isResultOfCost(place, line)) {
    if (isExplained(place, line, page)) return isReadingGuide(passage.heading) ? 2 * sure : 0;
    return mark.question.question === 'intro' && isWQuestion(passage.question) && isBelow(passage, line.rank) ? 4 : -1;
  }
  if (!isWQuestion(passage.question)) {
    const { rank } = line;
    const isInside = passage.question === 'other' && rank !== null && passage.rank !== null && rank > passage.rank;
    return isInside ? 5 : -2;
  }
  // A vision is said once; the headings below it are of what the page goes on with.
  if (isVision(passage) && !isEmpty(passage, line.index, page)) return -4;
  const isOfCost = passage.question === 'cost' && isSum(line.text) ? 3 : 0;
  return (isInAnswer(passage, line, page) ? 0 : -4) + isOfCost;
}

/** Whether a heading of this level stands below the heading of the passage. */
function isBelow(passage: OpenPassage, rank: number | null): boolean {
  return rank === null || passage.rank === null || rank > passage.rank;
}

/** Whether a heading of this level heads a part of the answer to a W-question. */
function isAnswered({ passage }: Place, line: PageLine, page: Page): boolean {
  return passage !== null && isWQuestion(passage.question) && !isVision(passage) && isInAnswer(passage, line, page);
}

function isVision({ heading }: OpenPassage): boolean {
  return /^programmavisie$/i.test(heading ?? '');
}

function isInAnswer(passage: OpenPassage, { rank, index }: PageLine, page: Page): boolean {
  if (rank === null || isBelow(passage, rank)) return true;
  if (passage.subRank != null) return rank >= passage.subRank;
  return rank === passage.rank && isEmpty(passage, index, page);
}

/** A line that only says the title of the chapter again; below an answer it may head a part of that. */
function weighAgain(place: Place, line: PageLine, chapter: OpenChapter | null, page: Page): number {
  if (chapter === null || line.key !== nameKey(chapter.title)) return -sure;
  if (chapter.isUnnamed && chapter.code === null && place.passage === null) return 2 * sure;
  if (line.rank !== null || line.block.mark.kind === 'chapter') return -sure;
  if (line.role === 'chapter') return 2 * sure;
  return isAnswered(place, line, page) ? -1 : 1.5;
}

/** "1. Inwoners zijn gezond" in an answer: the number of a goal. */
function isNumberOf({ chapters, passage, isInTree: inTree }: Place, { block, rank }: PageLine, page: Page): boolean {
  const chapter = chapters.at(-1);
  if (passage === null || !isBelow(passage, rank)) return false;
  return isGoalNumber(block, {
    isGoalTree: (inTree && isInTree(block, chapter?.code ?? null)) || (page.isGoalTree && chapter?.code == null),
    isAsked: isWQuestion(passage.question),
    ownCode: passage.question === 'achieve' ? (chapter?.code ?? null) : null,
  });
}

/** "Doelenboom" of the chapter itself, "Prestatie-indicatoren 2.1 Handel" within 2.1, "3. Indicatoren" behind "2. Wat gaan we doen?". */
function isPart({ block }: PageLine, chapter: OpenChapter | null, { isNumbered }: Place): boolean {
  return isTreeOfChapter(block, chapter) || isPartOfChapter(block, chapter, isNumbered);
}

/** "0. Bestuur" behind "1. Zorg", "2. Wonen" in a reading guide: an entry of the list that does not count on. */
function isListed({ chapters }: Place, { index, block }: PageLine, { blocks }: Page): boolean {
  return (
    isReadingGuide(chapters.at(-1)?.title) &&
    block.rank === null &&
    block.mark.kind === 'chapter' &&
    !block.mark.heading.named &&
    blocks[index - 1]?.block.kind === 'list'
  );
}

/** A reading guide explains the questions and does not ask them; so does a text that announces those of every chapter. */
function isExplained({ chapters, passage, asked }: Place, { index }: PageLine, { announced }: Page): boolean {
  const chapter = chapters.at(-1);
  if (isReadingGuide(chapter?.title) || isReadingGuide(passage?.heading)) return true;
  return asked === null && (announced[index] ?? -1) > (chapter?.index ?? -1);
}

/** "Resultaat" below "Wat heeft het gekost?" is the financial result: a part of the answer, and not the question what was done. */
function isResultOfCost({ asked }: Place, { text }: PageLine): boolean {
  return asked === 'cost' && /^resultaat(?: (?:19|20)\d\d)?:?$/i.test(text);
}
