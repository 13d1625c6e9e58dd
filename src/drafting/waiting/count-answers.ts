import { askedQuestions } from '../../model/question.ts';
import { type Section, sectionsOf } from '../compose/in-order.ts';
import type { Outline } from '../compose/outline.ts';
import { saidBy } from '../compose/said-by.ts';
import type { DraftItem } from '../item.ts';

/** How many answers a document asks for, and how many of those are written. */
export type Answers = { readonly asked: number; readonly written: number };

/** The answers of one piece: of an account what it says, of a commitment its text, of an indicator each value that was not adopted before. Money is taken in from elsewhere. */
export function answersIn(item: DraftItem): Answers {
  switch (item.kind) {
    case 'account':
      return { asked: 1, written: saidBy(item).text.trim() === '' ? 0 : 1 };
    case 'commitment':
      return { asked: 1, written: item.text.trim() === '' ? 0 : 1 };
    case 'indicator': {
      const asked = item.figures.filter(({ adopted }) => adopted === null);
      return { asked: asked.length, written: asked.filter(({ raw }) => raw.trim() !== '').length };
    }
    default:
      return { asked: 0, written: 0 };
  }
}

/** A text is asked for where a question of the cycle is answered by nothing else; what it cost is told by money. */
export function asksText({ passage, pieces, question }: Section): boolean {
  const isOfCycle = askedQuestions.some((one) => one === question) && question !== 'cost';
  return passage !== null && isOfCycle && pieces.length === 0;
}

function answersOfText(section: Section): Answers {
  const { passage } = section;
  if (passage === null || !asksText(section)) return { asked: 0, written: 0 };
  return { asked: 1, written: passage.item.text.content.length > 0 ? 1 : 0 };
}

/** What a whole document asks for. */
export function answersInAll(outline: Outline): Answers {
  return sumAnswers(outline.chapters.map(({ id }) => answersOf(id, outline)));
}

/** What a chapter asks for by itself, without those below it. */
export function answersOf(chapter: string, outline: Outline): Answers {
  return sumAnswers(
    sectionsOf(chapter, outline).flatMap((section) => [
      answersOfText(section),
      ...section.pieces.map(({ item }) => answersIn(item)),
    ]),
  );
}

export function sumAnswers(all: readonly Answers[]): Answers {
  return {
    asked: all.reduce((sum, { asked }) => sum + asked, 0),
    written: all.reduce((sum, { written }) => sum + written, 0),
  };
}
