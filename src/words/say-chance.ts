import type { Language } from './numerals.ts';

const bounds: { readonly [language in Language]: { readonly least: string; readonly most: string } } = {
  nl: { least: 'minder dan 1%', most: 'meer dan 99%' },
  en: { least: 'less than 1%', most: 'more than 99%' },
};

/** How likely something is, from 0 to 1, in whole percents: "62%". What may be is never 0%, nor is what may not be 100%. */
export function sayChance(score: number, language: Language): string {
  const percent = Math.round(100 * score);
  if (percent === 0) return bounds[language].least;
  return percent === 100 && score < 1 ? bounds[language].most : `${percent}%`;
}
