import type { PublishedReading } from '../../src/cli/read/present-reading.ts';
import type { SourceDocument } from '../../src/model/block.ts';
import { isClutter } from '../../src/reading/clutter.ts';
import { meaningWords } from './meaning-words.data.ts';
import { unstatedTexts } from './unstated-words.ts';

const word = /[\p{L}\p{N}]+/gu;

/** "Kop > Deel", "Begroting 2018 / Kop": the place of a page, of which the levels are a publication, a shelf or chapters by another name. */
const trail = /\S > \p{L}|^(?:begroting|jaarverslag|jaarstukken|jaarrekening|gemeenterekening) (?:19|20)\d\d/iu;
/** The head of a column in a table that was flattened to a line for each cell: it becomes a role and a year. */
const columnHead =
  /(?:behaald|realisatie|werkelijk|rekening|beoogd|begroot|begroting|raming)(?:\D{0,5}(?:19|20)\d\d)?$|^\D{0,20}(?:19|20)\d\d\D{0,3}$/i;
/** A percentage by itself in a table of money is the share of a total, which the amounts say already. */
const share = /^-?\d{1,3}(?:[.,]\d{1,2})? ?%$/;

/**
 * The lines of a plain text of which a word is nowhere in the reading, not in a passage, a statement, a heading or a note.
 * Words and not lines are looked for, because a line may be the heads of four columns. Known clutter may be left out, and so may what
 * states nothing of its own.
 */
export function findLostLines(text: string, document: SourceDocument, reading: PublishedReading): string[] {
  const kept = new Set([...collectTexts(reading), ...unstatedTexts(document.blocks)].flatMap(words));
  const codes = new Set(reading.chapters.map((chapter) => chapter.code?.replace(/^0+(?=.)/, '')));
  return (
    text
      .split('\n')
      // What is not seen goes first: to `\s` a byte order mark inside a word is a space.
      .map((line) =>
        line
          .replace(/\p{Cf}/gu, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      // The address that a file begins with is the place of the page and not its text; the title behind it names the page.
      .filter(
        (line, index, lines) => !/^(?:https?:|www\.)/i.test(line) || lines.findIndex((one) => one !== '') !== index,
      )
      .filter((line) => !(line.length < 200 && (trail.test(line) || columnHead.test(line) || share.test(line))))
      .filter((line) => line !== '')
      // A row of money goes by its code, in front of its name or in the cell before it, to the chapter of that code, which is called as it
      // was called first.
      .filter((line, index, lines) => !codes.has(codeBefore(line) ?? codeBefore(`${lines[index - 1] ?? ''} `)))
      .filter((line) => !isClutter(line) && words(line).some((one) => !kept.has(one) && !meaningWords.has(one)))
  );
}

function codeBefore(line: string): string | undefined {
  return /^0?(\d{1,2}[A-Z]?(?:\.\d{1,2})*)\.? /.exec(line)?.[1];
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
