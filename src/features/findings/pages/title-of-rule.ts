import { catalogue } from '../../../findings/catalogue.ts';
import type { Language } from '../../../words/numerals.ts';

/** What a rule is called in a few words; its code where the catalogue does not have it any more. */
export function titleOfRule(code: string, language: Language): string {
  return catalogue.find((rule) => rule.code === code)?.text.title[language] ?? code;
}
