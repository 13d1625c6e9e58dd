import { readableText } from './cell-text.ts';
import { type MarkUse, readNumeral } from './numeral.ts';

/** What the cells around a cell tell about its marks. Null where they tell nothing. */
export type Marks = {
  readonly point: MarkUse | null;
  readonly comma: MarkUse | null;
  /** The middle of the sizes (log10) of the numbers that can be read in one way only. */
  readonly size: number | null;
  /** The same of those that have a decimal point ("9.64"), shares left out. */
  readonly pointSize: number | null;
  /** A comma surely groups thousands in one of the cells ("1,234.5"), so a point can't do the same. */
  readonly commaGroups: boolean;
};

/** Nothing is known: the Dutch convention decides. */
export const unknownMarks: Marks = { point: null, comma: null, size: null, pointSize: null, commaGroups: false };

export const dutchMarks: Marks = {
  point: 'thousands',
  comma: 'decimal',
  size: null,
  pointSize: null,
  commaGroups: false,
};

export const englishMarks: Marks = {
  point: 'decimal',
  comma: 'thousands',
  size: null,
  pointSize: null,
  commaGroups: true,
};

/** A cell that is longer than this is prose and tells nothing about the numbers in the table. */
const longestEvidence = 200;

type Evidence = {
  pointDecimal: number;
  pointDecimalShare: number;
  pointThousands: number;
  commaDecimal: number;
  commaThousands: number;
};

/**
 * What raw cells tell about their decimal and thousands marks. Hand in the cells that belong together most closely (the
 * row of one indicator), and as `around` what the whole table told: that counts where the cells themselves say nothing.
 * The size of other indicators, or a "9.64" among them, says nothing about the point in this row.
 *
 * A share such as "25.3%" says nothing about the point in "60.093": Groningen writes both in one table. Where the same
 * mark is used in both ways, the cells do not settle it, and the Dutch convention decides cell by cell.
 */
export function readMarks(raws: readonly string[], around: Marks = unknownMarks): Marks {
  const evidence: Evidence = {
    pointDecimal: 0,
    pointDecimalShare: 0,
    pointThousands: 0,
    commaDecimal: 0,
    commaThousands: 0,
  };
  const sizes: number[] = [];
  const pointSizes: number[] = [];
  for (const raw of raws) {
    if (raw.length > longestEvidence) continue;
    const text = readableText(raw);
    for (const match of text.matchAll(/\d[\d.,]*/g))
      count(match[0].replace(/[.,]+$/, ''), text.slice(match.index + match[0].length), evidence);
    const size = sizeOf(text);
    if (size !== null) sizes.push(size);
    if (size !== null && text.includes('.')) pointSizes.push(size);
  }
  const point = pointUse(evidence);
  return {
    point: point ?? (around.commaGroups || around.point === 'thousands' ? around.point : null),
    comma: commaUse(evidence) ?? around.comma,
    size: median(sizes),
    pointSize: median(pointSizes),
    commaGroups: point === null ? around.commaGroups : evidence.commaThousands > 0,
  };
}

function count(text: string, after: string, evidence: Evidence): void {
  const numeral = readNumeral(text);
  if (numeral?.kind !== 'certain') return;
  const isShare = /^ ?(?:%|procent|pct)/i.test(after);
  if (numeral.point === 'decimal') evidence[isShare ? 'pointDecimalShare' : 'pointDecimal']++;
  if (numeral.point === 'thousands') evidence.pointThousands++;
  if (numeral.comma === 'decimal') evidence.commaDecimal++;
  if (numeral.comma === 'thousands') evidence.commaThousands++;
}

function pointUse(evidence: Evidence): MarkUse | null {
  const thousands = evidence.pointThousands + evidence.commaDecimal;
  const decimal = evidence.pointDecimal + evidence.commaThousands;
  return oneOf(decimal, thousands);
}

function commaUse(evidence: Evidence): MarkUse | null {
  const decimal = evidence.commaDecimal + evidence.pointThousands;
  const thousands = evidence.commaThousands + evidence.pointDecimal + evidence.pointDecimalShare;
  return oneOf(decimal, thousands);
}

function oneOf(decimal: number, thousands: number): MarkUse | null {
  if (decimal > 0 && thousands > 0) return null;
  if (decimal > 0) return 'decimal';
  return thousands > 0 ? 'thousands' : null;
}

/** The size of a cell that is one number and no share, with at most an operator or a currency sign before it. */
function sizeOf(text: string): number | null {
  const match = /^[<>=≥≤€\s-]*(\d[\d., ]*)\**$/.exec(text);
  const numeral = match?.[1] === undefined ? null : readNumeral(match[1].trim());
  if (numeral?.kind !== 'certain') return null;
  const size = Math.log10(Number(numeral.plain));
  return Number.isFinite(size) ? size : null;
}

function median(sizes: readonly number[]): number | null {
  return [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? null;
}
