import type { Language } from '../numerals.ts';
import { choiceWords } from './choice-words.data.ts';
import { fieldWords } from './field-words.data.ts';

const mapped = (words: Readonly<Record<string, string>>) => new Map(Object.entries(words));
const fields = { nl: mapped(fieldWords.nl), en: mapped(fieldWords.en) };
const choices = { nl: mapped(choiceWords.nl), en: mapped(choiceWords.en) };

/** What a field is called, by its name or by its path (`members.from`). */
export function sayField(language: Language, path: string): string {
  const name = path.split('.').at(-1) ?? path;
  return fields[language].get(name) ?? name;
}

/** What was chosen in a field, in words. */
export function sayChoice(language: Language, choice: string): string {
  return choices[language].get(choice) ?? choice;
}
