import { printBlock } from '../../../editions/print-block.ts';
import type { StatedChapter, StatedFigure, StatedIndicator } from '../../../threading/stated.ts';
import { splitWords } from '../../../threading/words/split-words.ts';
import { wordRoot } from '../../../threading/words/word-root.ts';
import type { SeenIndicator } from '../seen.ts';

/** Words by which an indicator says how it counts, not what. */
const countingWords = /\b(aantal|percentage|aandeel|gemiddelde?|totaal|totale|mate|score|jaarlijkse?|index)\b/gi;

/** Half of what a name says is enough to take a text to be about it: a finding must not overlook an explanation. */
const enough = 0.5;
/** As long as a root must be to be known inside a compound: `verzuim` in `ziekteverzuim`. */
const telling = 5;

function rootsOf(text: string): string[] {
  return [...new Set(splitWords(text).map(wordRoot))];
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= telling && long.includes(short);
}

function ownTexts({ passages, accounts }: StatedChapter): string[] {
  return [
    ...passages.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(printBlock)]),
    ...accounts.flatMap(({ heading, text }) => [heading ?? '', text]),
  ];
}

/** A chapter with those directly under it. */
export type ChapterAndUnder = { readonly chapter: StatedChapter; readonly under: readonly StatedChapter[] };

/**
 * What a chapter and the chapters directly under it say in words, piece by piece; its tables are not in it, nor is a heading that only calls the table
 * below it by the name of its indicator.
 */
export function textsOf({ chapter, under }: ChapterAndUnder): string[] {
  const all = [chapter, ...under];
  const names = new Set(all.flatMap(({ indicators }) => indicators.map(({ name }) => name.trim())));
  return all.flatMap(ownTexts).filter((text) => text.trim() !== '' && !names.has(text.trim()));
}

/** More of a name is not looked at. */
const longestName = 600;

/** Whether an indicator has an explanation of its own: a footnote, or a sentence below its name in the same cell. */
export function explainsItself({ name, footnote }: StatedIndicator): boolean {
  return footnote !== null || /\p{L}.*\b(?:toelichting|opmerking|verklaring):/isu.test(name.slice(0, longestName));
}

/** The numbers of cells that are long enough to know a text by: `59.400`, not `12` and not a year. */
function longNumbers(raws: readonly string[]): string[] {
  const numbers = raws.flatMap((raw) => raw.match(/\d[\d.,]*\d/g) ?? []);
  return numbers.filter((number) => number.replace(/\D/g, '').length >= 3 && !/^(19|20)\d\d$/.test(number));
}

/** Whether one of the texts is about an indicator: it has half of the words of its name, or one of the numbers as written. */
export function isSpokenOf(name: string, raws: readonly string[], texts: readonly string[]): boolean {
  const numbers = longNumbers(raws);
  if (texts.some((text) => numbers.some((number) => text.includes(number)))) return true;
  const wanted = rootsOf(name.replace(countingWords, ' '));
  return texts.some((text) => shareKnown(wanted, rootsOf(text)) >= enough);
}

/** Whether the chapter of a document about the year of a result, or of the one that gives it, is about the indicator in words. */
export function isSpokenOfIn(
  { statements }: { readonly statements: readonly (SeenIndicator & ChapterAndUnder)[] },
  {
    statement,
    figure,
    year,
  }: { readonly statement: SeenIndicator; readonly figure: StatedFigure; readonly year: number },
): boolean {
  const rows = statements.filter(({ key, publication }) => key === statement.key || publication.year === year);
  return rows.some((row) => isSpokenOf(row.indicator.name, [figure.raw], textsOf(row)));
}

/**
 * How much of a name a text knows, from 0 to 1. It is no `coverage` (`model/text/likeness.ts`), which asks for the same root: here a root is known
 * inside a compound too, because an explanation that is overlooked is a finding that is wrong.
 */
function shareKnown(wanted: readonly string[], roots: readonly string[]): number {
  const known = wanted.filter((one) => roots.some((root) => isAlike(one, root)));
  return wanted.length === 0 ? 0 : known.length / wanted.length;
}

const whyMissing =
  /streepje|niet gemeten|geen meting|tweejaarlijks|twee jaar|om het jaar|(niet|geen) (cijfers? |gegevens )?(beschikbaar|bekend)|geen (cijfers|gegevens)|nog (niet|geen)/i;

/** Whether the document says why cells of a row are missing: a footnote, a frequency of less than yearly, or a sentence in the chapter. */
export function saysWhyMissing(row: Pick<SeenIndicator, 'indicator'> & ChapterAndUnder): boolean {
  const { indicator } = row;
  if (indicator.footnote !== null || /twee|drie|vier|2|3|4/.test(indicator.frequency ?? '')) return true;
  return textsOf(row).some((text) => whyMissing.test(text));
}
