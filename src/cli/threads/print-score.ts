import type { Language } from '../../words/numerals.ts';

/** How sure a link is, from 0 to 1: "0,85". */
export function printScore(score: number, language: Language): string {
  return score.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
