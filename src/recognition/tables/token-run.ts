import type { Block, List } from '../../model/block.ts';
import { isBlank, looksLikeName, looksLikeValue } from './cell-form.ts';
import type { Token } from './flattened-heads.ts';
import { isYearAlone } from './head-year.ts';
import { isSource } from './row-kind.ts';

/** Paragraphs that follow each other, as cells that may belong together; footnotes between them are passed over. */
export type Run = {
  readonly tokens: readonly Token[];
  /** For each block of the run the token that it holds or that comes next. */
  readonly tokenOf: readonly number[];
  readonly blockOf: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Tokens that were read for tables that turned out to be none. */
  wasted: number;
};

/** No cell of a table is as long as this: a longer paragraph is prose and ends the table. */
const longestCell = 400;

/** The run of paragraphs that begins at block `start`. */
export function takeRun(blocks: readonly Block[], start: number): Run {
  const tokens: Token[] = [];
  const tokenOf: number[] = [];
  const blockOf: number[] = [];
  let hasLetters = false;
  let hasSignHead = false;
  let end = start;
  for (; end < blocks.length; end += 1) {
    const found = blocks[end];
    const block = found?.kind === 'list' ? remarkOf(found) : found;
    const isCell = block?.kind === 'paragraph' && (block.text.length <= longestCell || end === start);
    if (!isCell && !(block?.kind === 'footnote' && end > start)) break;
    const amount = tokens.at(-1);
    if (
      !hasSignHead &&
      amount !== undefined &&
      block.kind === 'paragraph' &&
      isLetterOf(amount.text, block.text, hasLetters)
    ) {
      hasLetters = true;
      tokenOf.push(tokens.length);
      tokens[tokens.length - 1] = { ...amount, text: `${amount.text} ${block.text.trim()}` };
      continue;
    }
    tokenOf.push(tokens.length);
    if (block.kind !== 'paragraph' || isBlank(block.text)) continue;
    hasSignHead ||= /^\s*(v ?\/ ?n|n ?\/ ?v)\b/iu.test(block.text.slice(0, 20));
    tokens.push(block);
    blockOf.push(end);
  }
  return { tokens: carrySources(tokens), tokenOf, blockOf, start, end, wasted: 0 };
}

/** "Banen", "Bron: LISA", "39.385", "2016": what tells about the name above it goes behind the values of its row. */
function carrySources(tokens: readonly Token[]): readonly Token[] {
  const carried = [...tokens];
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const [name, source] = [tokens[at - 1], tokens[at]];
    if (name === undefined || source === undefined || !isSource(source.text) || !looksLikeName(name.text)) continue;
    let end = at + 1;
    while (looksLikeValue(tokens[end]?.text ?? '')) end += 1;
    // a row of years below it are heads
    const values = tokens.slice(at + 1, end);
    if (values.every(({ text }) => isYearAlone(text))) continue;
    for (const [index, value] of values.entries()) carried[at + index] = value;
    carried[end - 1] = source;
    at = end - 1;
  }
  return carried;
}

/** "* Door een storing" between two rows was read as a list of one item: it is a remark. */
function remarkOf({ items, at }: List): Block | undefined {
  const [only, ...others] = items;
  return only === undefined || others.length > 0
    ? undefined
    : { kind: 'paragraph', text: `${only.marker ?? '-'} ${only.text}`, at };
}

/**
 * "V" or "N" in a cell of its own behind an amount, voordelig or nadelig: one value with it, as is "-" behind "0" in a table
 * with such letters. Where a head (V/N) stands over them they are a column.
 */
function isLetterOf(amount: string, letter: string, hasLetters: boolean): boolean {
  if (letter.length > 4) return false;
  if (hasLetters && /^\s*[-–]\s*$/u.test(letter)) return /^\s*0\s*$/u.test(amount);
  return /^\s*[VN]\s*$/u.test(letter) && /^\s*€?\s?-?\d[\d.,]{0,20}\s*$/u.test(amount);
}
