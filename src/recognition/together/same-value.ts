import type { Decimal } from '../../model/notation/decimal.ts';
import { sameMeaning } from '../../model/notation/same-meaning.ts';
import type { FigureValue } from '../../model/notation/value.ts';

/** Whether a value tells by itself which figure it is: "17,4" does, "1" or "ja" may be any. */
export function isTelling(value: FigureValue): boolean {
  if (value.type === 'comparison' || value.type === 'number') return significantDigits(value.number) >= 2;
  return value.type === 'composite' || value.type === 'ratio';
}

function significantDigits(number: Decimal): number {
  return number.replace(/[-.]/gu, '').replace(/^0+|0+$/gu, '').length;
}

/** Statistics are revised: numbers that differ less than this, as a part of the larger, speak neither for nor against. */
const revised = 0.1;

/** Whether two values are so far apart that they are not the same figure. */
export function isApart(one: FigureValue, other: FigureValue): boolean {
  if (one.type !== other.type || !('number' in one) || !('number' in other)) return !sameMeaning(one, other);
  const [left, right] = [Number(one.number), Number(other.number)];
  return Math.abs(left - right) > revised * Math.max(Math.abs(left), Math.abs(right));
}
