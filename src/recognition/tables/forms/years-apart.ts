import { isYearAlone } from './head-year.ts';

/** Whether texts are years, three or more, of which none follows another: heads are seldom so, amounts may be. */
export function areYearsApart(texts: readonly string[]): boolean {
  if (texts.length < 3 || !texts.every(isYearAlone)) return false;
  return texts.slice(1).every((text, index) => Number(text) - Number(texts[index]) > 1);
}
