import type { Question } from '../../model/question.ts';

const order: Readonly<Record<Question, number>> = {
  intro: 0,
  other: 0,
  situation: 1,
  achieve: 2,
  do: 3,
  done: 4,
  conclusion: 5,
  cost: 6,
};

/** Whether a W-question stands earlier in the cycle than the one before it: then a chapter began in between. */
export function startsOver(previous: Question | null, next: Question): boolean {
  return previous !== null && order[next] > 0 && order[previous] >= order[next];
}

/** Whether a question is one of the W-questions, which stay in force until the next. */
export function isWQuestion(question: Question): boolean {
  return order[question] > 0;
}
