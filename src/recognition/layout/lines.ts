import type { HeadingStyle } from '../../model/correction.ts';
import { countWords } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import { isSum } from '../outline/chapters/own-passage.ts';
import { labelLine } from '../outline/lines/label-lines.data.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import { isMoneyUnit } from '../tables/heads/money-unit.ts';
import { type LineCode, readLineCode } from './line-code.ts';

/** A line that could be a heading, with what can be compared between lines of one document. */
export type Line = {
  /** Of its block. */
  readonly index: number;
  readonly text: string;
  readonly style: HeadingStyle;
  /** The level of a marked-up heading; null for other lines. */
  readonly rank: number | null;
  /** Its words without what differs from chapter to chapter and from year to year: numbers, the name of the body, closing marks. */
  readonly key: string;
  readonly code: LineCode | null;
};

/** In characters. */
export const longestHeading = 150;
const mostWords = 16;

/** The lines of a document that could be headings, in their order. */
export function readLines(blocks: readonly MarkedBlock[], organisation: string | null): readonly Line[] {
  const own = bareName(organisation);
  return blocks.flatMap((block, index): Line[] => {
    if (!canHead(block)) return [];
    const { text, rank } = block;
    return [{ index, text, style: styleOf(block), rank, key: lineKey(text, own), code: readLineCode(text) }];
  });
}

function canHead({ block, mark, text }: MarkedBlock): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  if (mark.kind === 'note' || mark.kind === 'publication' || mark.kind === 'organisation' || mark.kind === 'trail')
    return false;
  if (block.kind === 'heading') return true;
  if (
    text.length < 3 ||
    text.length > longestHeading ||
    block.text.includes('\n') ||
    labelLine.test(text) ||
    isMoneyUnit(text) ||
    isSum(text)
  )
    return false;
  if (mark.kind === 'question' || mark.kind === 'chapter') return true;
  return (
    /^['‘"“(]?[\p{Lu}\d]/u.test(text) &&
    !/[.;,:…]$/.test(text) &&
    countWords(text) <= mostWords &&
    /\p{L}{3}/u.test(text)
  );
}

function styleOf({ block, rank, text }: MarkedBlock): HeadingStyle {
  if (rank !== null) return styles[Math.min(Math.max(rank, 1), 6) - 1] ?? 'h6';
  if (block.kind === 'paragraph' && block.bold === true) return 'bold';
  return text.length > 4 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) ? 'capitals' : 'plain';
}

const styles: readonly HeadingStyle[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The words of a heading as decisions have them: without its number and closing marks, with `#` for a year and `@` for the name of the body. */
export function headingKey(text: string, organisation: string | null): string {
  return lineKey(text, bareName(organisation));
}

function bareName(organisation: string | null): string {
  if (organisation === null) return '';
  return plainLine(organisation.replace(/^(?:gemeente|provincie|waterschap|regio)\s+/i, ''));
}

/** A number of a page may be glued to either end. */
function lineKey(text: string, organisation: string): string {
  const words = plainLine(text)
    .replace(/^(?:\d{1,3}|[a-z]?\d{1,2}(?:\.\d{1,3})*)[.)]? (?=\p{L}{3})/u, '')
    .replace(/(?<=\S) \d{1,3}$/, '')
    .replace(/\b(?:19|20)\d\d(?: ?[-–/] ?(?:19|20)?\d\d)?\b/g, '#')
    .replace(/\d+(?:\.\d+)*/g, '#')
    .replace(/[?!.:;,"'“”*]+/g, '')
    .trim();
  return organisation.length < 3 ? words : words.replaceAll(organisation, '@');
}
