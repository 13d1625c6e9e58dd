import type { Question } from '../../model/question.ts';
import type { Identified, PassageItem } from '../item.ts';
import type { Outline } from './outline.ts';
import { statingQuestions } from './state-under.ts';

/** What stands under a question of a chapter: the text, and the pieces that the draft states there. */
export type Section = {
  readonly question: Question;
  /** Null where no passage asks it and the draft states something nevertheless. */
  readonly passage: Identified<PassageItem> | null;
  readonly pieces: readonly Identified[];
};

/** The pieces of a chapter in the order in which the document has them (`composeChapter`). */
export function sectionsOf(chapter: string, outline: Outline): readonly Section[] {
  const waiting = new Set<Question>(statingQuestions);
  const sections = outline.in(chapter, 'passage').map((passage): Section => {
    const { question } = passage.item;
    return { question, passage, pieces: waiting.delete(question) ? piecesUnder(question, chapter, outline) : [] };
  });
  const loose = statingQuestions
    .filter((question) => waiting.has(question))
    .map((question): Section => ({ question, passage: null, pieces: piecesUnder(question, chapter, outline) }))
    .filter(({ pieces }) => pieces.length > 0);
  return [...sections, ...loose];
}

function piecesUnder(question: Question, chapter: string, outline: Outline): readonly Identified[] {
  const commitments = () => outline.in(chapter, 'commitment').filter(({ item }) => item.question === question);
  switch (question) {
    case 'achieve':
      return [...commitments(), ...outline.in(chapter, 'indicator')];
    case 'do':
      return commitments();
    case 'done':
    case 'conclusion':
      return outline.in(chapter, 'account').filter(({ item }) => item.question === question);
    case 'cost':
      return outline.in(chapter, 'money');
    default:
      return [];
  }
}
