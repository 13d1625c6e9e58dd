import { type Marks, unknownMarks } from './marks.ts';
import { type MarkUse, readNumeral } from './numeral.ts';

/** A numeral with its meaning: `plain` has a point as decimal mark, `settled` says how a doubt was settled. */
export type SettledNumeral = { readonly plain: string; readonly settled: string | null };

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
    return { plain: numeral.plain, settled: isEnglish ? sentence('.', text, 'decimal', onlyDecimal) : null };
  }
  const { use, why } = isShare
    ? ({ use: 'decimal', why: becauseShare } as const)
    : numeral.mark === '.'
      ? usePoint(numeral.decimal, marks)
      : useComma(numeral.decimal, numeral.thousands, marks);
  return {
    plain: use === 'decimal' ? numeral.decimal : numeral.thousands,
    settled: sentence(numeral.mark, text, use, why),
  };
}

type Choice = { readonly use: MarkUse; readonly why: string };

const onlyDecimal = 'omdat een duizendteken daar niet kan staan';
const becauseShare = 'omdat het een percentage is';
const becauseTable = 'omdat andere cellen van de tabel dat laten zien';
const becauseDutch = 'zoals in het Nederlands gebruikelijk is';

function usePoint(decimal: string, marks: Marks): Choice {
  if (marks.point === 'thousands') return { use: 'thousands', why: becauseTable };
  // Three decimals are rare in Dutch documents and thousands are not, so one decimal point elsewhere ("9.64") is weak
  // evidence: it counts for a number of about that size, not for "60.093" or "1.054".
  if (marks.point === 'decimal' && (marks.commaGroups || isClose(decimal, marks))) {
    return { use: 'decimal', why: becauseTable };
  }
  return { use: 'thousands', why: becauseDutch };
}

function useComma(decimal: string, thousands: string, marks: Marks): Choice {
  if (marks.comma !== null) return { use: marks.comma, why: becauseTable };
  if (isNearer(thousands, decimal, marks)) return { use: 'thousands', why: becauseTable };
  return { use: 'decimal', why: becauseDutch };
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

function sentence(mark: '.' | ',', text: string, use: MarkUse, why: string): string {
  const name = mark === '.' ? 'punt' : 'komma';
  return `De ${name} in “${text}” is gelezen als ${use === 'decimal' ? 'decimaalteken' : 'duizendteken'}, ${why}.`;
}
