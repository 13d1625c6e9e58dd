import type { Language } from '../../words/numerals.ts';
import { countOf } from '../words/count-of.ts';

const none: Readonly<Record<Language, string>> = { nl: 'geen twijfels', en: 'no doubts' };

/** "3 twijfels": what the reading does not know, in one line of every command; also where there is none. */
export function countDoubts(number: number, language: Language): string {
  return number === 0 ? none[language] : countOf(language, number, 'doubt');
}
