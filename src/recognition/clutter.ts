import { clutterLines } from './clutter.data.ts';
import { plainWords } from './wording.ts';

const longest = 600;

/** Whether a whole line belongs to the site around the document: a menu, "ga terug", a build stamp. */
export function isClutter(text: string): boolean {
  if (text.length > longest) return false;
  const line = plainWords(text)
    .replace(/[.»›<>←→]+$/, '')
    .trim();
  return clutterLines.some((pattern) => pattern.test(line));
}
