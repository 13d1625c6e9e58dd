import { isClutter } from '../../src/reading/clutter.ts';
import type { PublishedReading } from '../../src/recognition/present-reading.ts';
import { meaningWords } from './meaning-words.data.ts';

const word = /[\p{L}\p{N}]+/gu;

/**
 * The lines of a plain text of which a word is nowhere in the reading, not in a passage, a statement, a heading or a note.
 * Words and not lines are looked for, because a line may be the heads of four columns. Known clutter may be left out.
 */
export function findLostLines(text: string, reading: PublishedReading): string[] {
  const kept = new Set(collectTexts(reading).flatMap(words));
  return (
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      // The address that a file begins with is the place of the page and not its text; the title behind it names the page.
      .filter(
        (line, index, lines) => !/^(?:https?:|www\.)/i.test(line) || lines.findIndex((one) => one !== '') !== index,
      )
      // A percentage by itself in a table of money is the share of a total, which the amounts say already.
      .filter((line) => !/^-?\d{1,3}(?:[.,]\d{1,2})? ?%$/.test(line))
      .filter((line) => !isClutter(line) && words(line).some((one) => !kept.has(one) && !meaningWords.has(one)))
  );
}

function words(text: string): string[] {
  // What is not seen is left out by the readers: a soft hyphen is no end of a word.
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, '')
      .match(word) ?? []
  );
}

/** Every string in a value, however deep it lies. */
export function collectTexts(value: unknown): string[] {
  const texts: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string') texts.push(one);
    else if (typeof one === 'number') texts.push(String(one));
    else if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) waiting.push(inner);
  }
  return texts;
}
