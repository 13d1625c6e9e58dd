import { historyWords } from '../../../words/drafts/history-words.data.ts';
import type { Language } from '../../../words/numerals.ts';

/** Who wrote something: by name, or that they do not work here any more. */
export function sayWho(language: Language, name: string | null): string {
  return name ?? historyWords[language].gone;
}
