import {
  addDecimals,
  compareDecimals,
  type Decimal,
  isSameDecimal,
  negateDecimal,
  shiftDecimal,
  sizeOfDecimal,
} from '../../../model/notation/decimal.ts';
import { type Extent, extentOf } from '../../../model/notation/extent.ts';
import { sameMeaning } from '../../../model/notation/same-meaning.ts';
import type { StatedFigure } from '../../../threading/stated.ts';

/** How many decimals a cell shows; a mark with three digits after it groups thousands as often as not, so that counts as none. */
function decimalsOf(raw: string): number {
  const fraction = /\d[.,](\d+)(?![\d.,])/.exec(raw)?.[1]?.length ?? 0;
  return fraction === 3 ? 0 : fraction;
}

function isRounded(exact: Decimal, round: Decimal, decimals: number): boolean {
  const off = sizeOfDecimal(addDecimals(exact, negateDecimal(round)));
  return compareDecimals(addDecimals(off, off), shiftDecimal('1', -decimals)) <= 0;
}

/** Whether one is the other cut off after its decimals: 42,08 and 42,0. A whole number is not asked, for 7 may be an aim that became 7,9. */
function isCut(exact: Decimal, short: Decimal, decimals: number): boolean {
  if (decimals === 0) return false;
  const off = addDecimals(sizeOfDecimal(exact), negateDecimal(sizeOfDecimal(short)));
  return compareDecimals(off, '0') >= 0 && compareDecimals(off, shiftDecimal('1', -decimals)) < 0;
}

function isLarge(number: Decimal): boolean {
  return compareDecimals(sizeOfDecimal(number), '10') >= 0;
}

function isSameEnd(one: Decimal | null, other: Decimal | null, decimals: number): boolean {
  if (one === null || other === null) return one === other;
  return (
    isSameDecimal(one, other) ||
    isRounded(one, other, decimals) ||
    isCut(one, other, decimals) ||
    isCut(other, one, decimals) ||
    // 131.972 in one document, 132 (in thousands) in another.
    (isLarge(one) &&
      isLarge(other) &&
      (isRounded(shiftDecimal(one, -3), other, decimals) || isRounded(shiftDecimal(other, -3), one, decimals)))
  );
}

function sameNumbers(left: Extent, right: Extent, decimals: number): boolean {
  if ((left.axis === 'place') !== (right.axis === 'place') || left.limit !== right.limit) return false;
  if (left.lowOpen !== right.lowOpen || left.highOpen !== right.highOpen) return false;
  return isSameEnd(left.low, right.low, decimals) && isSameEnd(left.high, right.high, decimals);
}

/**
 * Whether two cells give the same number, however exactly: `19,3%` and `19,34%`, `60.093 (14.4%)` and `60.093`, `15` and `15%`. Of two that
 * differ in notation alone it can't be said that a figure changed.
 */
export function isSameNumber(one: StatedFigure, other: StatedFigure): boolean {
  if (sameMeaning(one.value, other.value)) return true;
  const [left, right] = [extentOf(one.value), extentOf(other.value)];
  if (left === null || right === null) return false;
  return sameNumbers(left, right, Math.min(decimalsOf(one.raw), decimalsOf(other.raw)));
}
