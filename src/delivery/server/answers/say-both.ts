import { type PlainAnswer, plainWords } from './plain-words.data.ts';

/** What is answered where there is no page: in Dutch, and in English on the next line. */
export function sayBoth(answer: PlainAnswer): string {
  const { nl, en } = plainWords[answer];
  return `${nl}\n${en}`;
}
