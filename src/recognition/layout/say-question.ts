import type { AskedQuestion } from './question-weights.data.ts';

/** What a heading that asks nothing is, as a candidate says it. */
export const asksNothing = 'een kop die geen vraag stelt';

/** A question as a candidate says it. */
export function sayQuestion(question: AskedQuestion): string {
  return `de vraag ${questions[question]}`;
}

const questions: Readonly<Record<AskedQuestion, string>> = {
  situation: 'hoe we ervoor staan',
  achieve: 'wat we willen bereiken',
  do: 'wat we gaan doen',
  done: 'wat we hebben gedaan',
  conclusion: 'de conclusie',
  cost: 'wat het kost',
};
