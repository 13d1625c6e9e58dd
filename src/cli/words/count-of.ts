import { count, type Language } from '../../words/numerals.ts';
import { counted } from './counted.data.ts';

/** What a command counts. */
export type Counted = keyof (typeof counted)['nl'];

/** "1 onderdeel", "2.104 onderdelen". */
export function countOf(language: Language, number: number, what: Counted): string {
  const [one, more] = counted[language][what];
  return count(language, number, one, more);
}
