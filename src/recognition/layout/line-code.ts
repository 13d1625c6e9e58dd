import { foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';

/** A line that begins with a code, whatever word stands before it: "Halte 1.1.1 | Energie", "K2 Kennis", "03.1. Wegen". */
export type LineCode = {
  /** The word before the code, lower case without accents; null where there is none. */
  readonly word: string | null;
  /** As written. */
  readonly code: string;
  readonly title: string;
  /** How many numbers the code has. */
  readonly depth: number;
  /** The numbers of the code, in which lines of one series count on. */
  readonly numbers: readonly number[];
  /** What lines of one series have in common: word, letter, depth and the mark behind the code. */
  readonly shape: string;
};

const pattern =
  /^(?:(\p{L}{3,24})\s)?(\p{Lu}{0,2}\d{1,2}(?:[.-]\d{1,2}){0,4})(\s*[:|–—]\s*|[.)]\s*|\s+-\s+|\s+)(['‘"“(]?\p{L}.*)$/u;
const longest = 160;

/** The code in front of a line; null where there is none. */
export function readLineCode(line: string): LineCode | null {
  if (line.length > longest) return null;
  const [, word, code, mark, title] = pattern.exec(foldSpace(line)) ?? [];
  if (code === undefined || title === undefined || mark === undefined) return null;
  const letters = code.replace(/[\d.-]/g, '');
  const numbers = code.slice(letters.length).split(/[.-]/).map(Number);
  const plain = word === undefined ? null : plainLine(word);
  const shape = [plain ?? '', letters, numbers.length, mark.trim()].join('/');
  return { word: plain, code, title: title.trim(), depth: numbers.length, numbers, shape };
}
