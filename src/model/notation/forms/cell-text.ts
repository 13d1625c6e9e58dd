import { foldSpace } from '../../text/fold-space.ts';

// Characters that print nothing: zero-width spaces and joiners, direction marks, the soft hyphen, the byte order mark.
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;
const superscript = new Set('¹²³⁰⁴⁵⁶⁷⁸⁹');

/** Visible characters of ASCII with single spaces between them: there is nothing to fold, and most cells are such. */
const folded = /^[!-~]+(?: [!-~]+)*$/;

/** Above this length a cell is prose: no value of an indicator is that long. */
export const longestValue = 20_000;

/** The text that a value is read from: white space folded, unseen characters gone, every kind of dash a hyphen. */
export function readableText(raw: string): string {
  if (folded.test(raw)) return raw;
  return foldSpace(raw.replace(unseen, '').replace(dashes, '-'));
}

/**
 * A readable text without the footnote marks around it: "25.942*", "25.942 1)", "25.942¹", "* 25.942".
 * A text of marks alone stays as it is.
 */
export function withoutFootnoteMarks(text: string): string {
  let start = 0;
  while (text[start] === '*' || text[start] === ' ') start++;
  let end = text.length;
  while (end > start && isMark(text[end - 1] ?? '')) end--;
  const inner = text.slice(start, end).trim();
  if (inner === '') return text;
  const numbered = inner.includes('(') ? null : / \d{1,2}\)$/.exec(inner);
  return numbered ? inner.slice(0, numbered.index) : inner;
}

function isMark(character: string): boolean {
  return character === '*' || character === '†' || character === '‡' || character === ' ' || superscript.has(character);
}
