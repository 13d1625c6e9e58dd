import type { FigureValue } from '../../model/notation/value.ts';

/** Whether a value tells by itself which figure it is: "17,4" does, "1" or "ja" may be any. */
export function isTelling(value: FigureValue): boolean {
  if (value.type === 'comparison' || value.type === 'number') return significantDigits(value.number) >= 2;
  return value.type === 'composite' || value.type === 'ratio';
}

function significantDigits(number: number): number {
  return String(Math.abs(number))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}

/** Whether two values are the same. */
export function isSame(one: FigureValue, other: FigureValue): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(value: FigureValue): string {
  return JSON.stringify(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** Statistics are revised: numbers that differ less than this, as a part of the larger, speak neither for nor against. */
const revised = 0.1;

/** Whether two values are so far apart that they are not the same figure. */
export function isApart(one: FigureValue, other: FigureValue): boolean {
  if (one.type !== other.type || !('number' in one) || !('number' in other)) return !isSame(one, other);
  const largest = Math.max(Math.abs(one.number), Math.abs(other.number));
  return Math.abs(one.number - other.number) > revised * largest;
}
