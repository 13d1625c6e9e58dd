import { foldSpace } from '../../../model/text/fold-space.ts';
import type { StatementColumn } from '../statement-columns.data.ts';
import { typeOfHead } from '../type-of-head.ts';
import { anchors } from './cell-form.ts';

/** The head of a column that lost its place, and what the column holds. */
export type CollapsedHead = { readonly text: string; readonly column: StatementColumn };

const mostHeads = 6;
const longestHead = 4;

/** "Activiteit Status Toelichting": the heads that a whole line is made of; none where other words are in it, or where it is one head. */
export function readHeadLine(line: string): readonly CollapsedHead[] {
  if (line.length > 120 || line.includes('\n')) return [];
  const words = foldSpace(line).split(' ');
  const heads: CollapsedHead[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at);
    if (found === null || heads.length === mostHeads) return [];
    heads.push(found.head);
    at += found.words;
  }
  return isHeadRow(heads) ? heads : [];
}

/** Every head begins with a capital, and has no other inside it. */
function longestAt(words: readonly string[], at: number): { head: CollapsedHead; words: number } | null {
  for (let count = Math.min(longestHead, words.length - at); count > 0; count -= 1) {
    const [first = '', ...rest] = words.slice(at, at + count);
    const text = [first, ...rest].join(' ');
    if (!/^\p{Lu}/u.test(first) || rest.some((word) => /^\p{Lu}/u.test(word))) continue;
    const column = typeOfHead(text);
    if (column !== null) return { head: { text, column }, words: count };
  }
  return null;
}

/** The heads on lines of their own from a place on, one below the other; none where they make no row of heads. */
export function readHeadsBelow(lines: readonly { readonly text: string }[], start: number): readonly CollapsedHead[] {
  const heads: CollapsedHead[] = [];
  for (const { text } of lines.slice(start, start + mostHeads)) {
    const column = text.length > 60 || !/^\p{Lu}/u.test(text) ? null : typeOfHead(text);
    if (column === null) break;
    heads.push({ text, column });
  }
  return isHeadRow(heads) ? heads : [];
}

/** Something is stated, once, and another column tells by its form where a row ends. */
function isHeadRow(heads: readonly CollapsedHead[]): boolean {
  const stating = heads.filter(({ column }) => column === 'goal' || column === 'action');
  return stating.length === 1 && heads.some(({ column }) => anchors.has(column));
}
