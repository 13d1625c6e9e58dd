/** The W-questions that the passages of a chapter answer. */
export const questions = ['intro', 'situation', 'achieve', 'do', 'done', 'conclusion', 'cost', 'other'] as const;
export type Question = (typeof questions)[number];

/** The questions that a heading of a chapter can ask, in the order of the cycle. */
export const askedQuestions = [
  'situation',
  'achieve',
  'do',
  'done',
  'conclusion',
  'cost',
] as const satisfies readonly Question[];
export type AskedQuestion = (typeof askedQuestions)[number];
