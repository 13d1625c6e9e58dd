/** The W-questions that the passages of a chapter answer. */
export const questions = ['intro', 'situation', 'achieve', 'do', 'done', 'conclusion', 'cost', 'other'] as const;
export type Question = (typeof questions)[number];
