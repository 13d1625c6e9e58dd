import { compareDecimals, type Decimal, multiplyDecimals, negateDecimal, toDecimal } from './decimal.ts';
import type { FigureValue, Operator } from './value.ts';

/** What is measured on one line. Places lie on it with their sign turned, so that a better place is more. */
export type Axis = 'plain' | 'percent' | 'place' | 'ratio';

/**
 * The numbers that a value leaves possible: from `low` to `high`, without the end itself where that is open; null where it has no end. "> 20" goes
 * from 20 (open) on. `limit` names the end that the value sets, for a value that is a limit ("> 20", "Top 8").
 */
export type Extent = {
  readonly axis: Axis;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly limit: 'low' | 'high' | null;
  /** Of a ratio what it is counted on: 8.5 of "1:8,5". */
  readonly per?: Decimal;
};

/** The extent of a value; of a composite that of its main number. Null for a text, a missing or a relative value. */
export function extentOf(value: FigureValue): Extent | null {
  switch (value.type) {
    case 'number':
    case 'composite':
      return between(value.percent ? 'percent' : 'plain', value.number, value.number);
    case 'comparison':
      return limit(value.percent ? 'percent' : 'plain', value.operator, value.number);
    case 'rank':
      if (value.form === 'top') return { ...between('place', placeAt(value.number), '-1'), limit: 'low' };
      return between('place', placeAt(value.to ?? value.number), placeAt(value.number));
    case 'ratio':
      return /[1-9]/.test(value.right) ? { ...between('ratio', value.left, value.left), per: value.right } : null;
    case 'relative':
    case 'missing':
    case 'text':
      return null;
  }
}

function placeAt(place: number): Decimal {
  return toDecimal(String(-place));
}

/** Everything on the side of a number that the operator points to. */
export function limit(axis: Axis, operator: Operator, number: Decimal): Extent {
  const open = operator === '>' || operator === '<';
  return operator === '>' || operator === '>='
    ? { axis, low: number, high: null, lowOpen: open, highOpen: false, limit: 'low' }
    : { axis, low: null, high: number, lowOpen: false, highOpen: open, limit: 'high' };
}

/** A plain number beside a place is a place itself: "1" was achieved where "Top 8" was the target. */
function asPlace(extent: Extent): Extent {
  if (extent.axis !== 'plain') return extent;
  const turned = extent.limit === null ? null : extent.limit === 'low' ? 'high' : 'low';
  return {
    axis: 'place',
    low: extent.high === null ? null : negateDecimal(extent.high),
    high: extent.low === null ? null : negateDecimal(extent.low),
    lowOpen: extent.highOpen,
    highOpen: extent.lowOpen,
    limit: turned,
  };
}

/** A ratio counted on so many times as much, so that nothing has to be divided: "1:8" beside "1:8,5" is 8.5 beside 8. */
function times(extent: Extent, per: Decimal | undefined): Extent {
  if (per === undefined || extent.low === null) return extent;
  const end = multiplyDecimals(extent.low, per);
  return { ...extent, low: end, high: end };
}

/** Two extents on one axis, plain numbers beside places turned into places; null when they measure different things. */
export function onOneAxis(a: Extent, b: Extent): readonly [Extent, Extent] | null {
  const first = b.axis === 'place' ? asPlace(a) : a;
  const second = a.axis === 'place' ? asPlace(b) : b;
  if (first.axis !== second.axis) return null;
  return first.axis === 'ratio' ? [times(first, second.per), times(second, first.per)] : [first, second];
}

/** Whether every number of `a` is below every number of `b`. */
export function isBelow(a: Extent, b: Extent): boolean {
  if (a.high === null || b.low === null) return false;
  const order = compareDecimals(a.high, b.low);
  return order < 0 || (order === 0 && (a.highOpen || b.lowOpen));
}

/** Whether every number of `a` is one of `b`. */
export function isWithin(a: Extent, b: Extent): boolean {
  return (
    isNoFurther(a.low, b.low, !a.lowOpen && b.lowOpen, 1) && isNoFurther(a.high, b.high, !a.highOpen && b.highOpen, -1)
  );
}

/** @param inward 1 for the lower end, -1 for the upper */
function isNoFurther(end: Decimal | null, bound: Decimal | null, isJustOut: boolean, inward: 1 | -1): boolean {
  if (bound === null) return true;
  if (end === null) return false;
  const order = compareDecimals(end, bound) * inward;
  return order > 0 || (order === 0 && !isJustOut);
}

/** Whether two extents are the same one number. */
export function isSamePoint(a: Extent, b: Extent): boolean {
  if (a.limit !== null || b.limit !== null || a.low === null || b.low === null || a.high === null || b.high === null)
    return false;
  return compareDecimals(a.low, b.low) === 0 && compareDecimals(a.high, b.high) === 0;
}

function between(axis: Axis, low: Decimal, high: Decimal): Extent {
  return { axis, low, high, lowOpen: false, highOpen: false, limit: null };
}
