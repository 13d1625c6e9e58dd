import type { Words } from '../../../words/nl.data.ts';
import type { Answer } from '../answers/answer.ts';
import type { StatedAs } from '../changes/list-stated.ts';

/** What something is said to be, in words. */
export function sayAnswer({ review: t, questions, levels, roles }: Words, answer: Answer): string {
  if (typeof answer === 'string') return t.statements[answer];
  switch (answer.is) {
    case 'question':
      return questions[answer.question];
    case 'chapter':
      if (answer.level === 'other') return t.otherChapter;
      return answer.level === null ? t.headings.chapter : levels[answer.level];
    case 'goal':
    case 'part':
    case 'text':
      return t.headings[answer.is];
    case 'value':
      return `${roles[answer.role]}, ${t.year(answer.year)}`;
    default:
      return t.columns[answer.is];
  }
}

/** What something stated was taken for, in words. */
export function sayStatedAs({ review: t, questions, levels, roles, sides, standings }: Words, as: StatedAs): string {
  switch (as.is) {
    case 'chapter':
      return levels[as.level];
    case 'passage':
      return questions[as.question];
    case 'figure':
      return [roles[as.role], as.year].filter((part) => part !== null).join(' ');
    case 'amount':
      return [as.standing && standings[as.standing], as.side && sides[as.side], as.year]
        .filter((part) => part !== null)
        .join(' ');
    default:
      return t.statements[as.is];
  }
}
