import type { MarkReason, NotationSaying } from '../notation-facts.ts';
import { type Marks, unknownMarks } from './marks.ts';
import { type MarkUse, readNumeral } from './numeral.ts';

/** A numeral with its meaning: `plain` has a point as decimal mark, `settled` says how a doubt was settled. */
export type SettledNumeral = { readonly plain: string; readonly settled: NotationSaying | null };

/**
 * The meaning of a numeral, by the marks of the cells around it and else by the Dutch convention: a point groups
 * thousands, a comma begins decimals. A share is never in the thousands, so in a share every open mark is decimal.
 * Null for what is no number.
 */
export function settleNumeral(text: string, isShare: boolean, marks: Marks = unknownMarks): SettledNumeral | null {
  const numeral = readNumeral(text);
  if (numeral === null) return null;
  if (numeral.kind === 'certain') {
    const isEnglish = numeral.point === 'decimal' && numeral.comma === null;
    return { plain: numeral.plain, settled: isEnglish ? markRead('.', text, 'decimal', 'only-decimal') : null };
  }
  const { use, because } = isShare
    ? ({ use: 'decimal', because: 'share' } as const)
    : numeral.mark === '.'
      ? usePoint(numeral.decimal, marks)
      : useComma(numeral.decimal, numeral.thousands, marks);
  return {
    plain: use === 'decimal' ? numeral.decimal : numeral.thousands,
    settled: markRead(numeral.mark, text, use, because),
  };
}

type Choice = { readonly use: MarkUse; readonly because: MarkReason };

function usePoint(decimal: string, marks: Marks): Choice {
  if (marks.point === 'thousands') return { use: 'thousands', because: 'table' };
  // Three decimals are rare in Dutch documents and thousands are not, so one decimal point elsewhere ("9.64") is weak
  // evidence: it counts for a number of about that size, not for "60.093" or "1.054".
  if (marks.point === 'decimal' && (marks.commaGroups || isClose(decimal, marks))) {
    return { use: 'decimal', because: 'table' };
  }
  return { use: 'thousands', because: 'dutch' };
}

function useComma(decimal: string, thousands: string, marks: Marks): Choice {
  if (marks.comma !== null) return { use: marks.comma, because: 'table' };
  if (isNearer(thousands, decimal, marks)) return { use: 'thousands', because: 'table' };
  return { use: 'decimal', because: 'dutch' };
}

/** Whether a reading is within a factor of about three of the numbers with a decimal point, as far as their size is known. */
function isClose(reading: string, marks: Marks): boolean {
  return marks.pointSize === null || Math.abs(Math.log10(Number(reading)) - marks.pointSize) < 0.5;
}

/** Whether the first reading lies nearer to the size of the other numbers than the second. */
function isNearer(first: string, second: string, marks: Marks): boolean {
  const { size } = marks;
  if (size === null) return false;
  return Math.abs(Math.log10(Number(first)) - size) < Math.abs(Math.log10(Number(second)) - size);
}

function markRead(mark: '.' | ',', text: string, use: MarkUse, because: MarkReason): NotationSaying {
  return { say: 'mark-read', with: { mark, use, because, quoted: [text] } };
}
