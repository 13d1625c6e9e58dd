import type { FigureValue, Operator } from './value.ts';

/** What is measured on one line. Places lie on it with their sign turned, so that a better place is more. */
export type Axis = 'plain' | 'percent' | 'place' | 'ratio';

/**
 * The numbers that a value leaves possible: from `low` to `high`, without the end itself where that is open. "> 20" goes
 * from 20 (open) to infinity. `limit` names the end that the value sets, for a value that is a limit ("> 20", "Top 8").
 */
export type Extent = {
  readonly axis: Axis;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly limit: 'low' | 'high' | null;
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
      if (value.form === 'top') return { ...between('place', -value.number, -1), limit: 'low' };
      return between('place', -(value.to ?? value.number), -value.number);
    case 'ratio':
      return value.right === 0 ? null : between('ratio', value.left / value.right, value.left / value.right);
    case 'relative':
    case 'missing':
    case 'text':
      return null;
  }
}

/** Everything on the side of a number that the operator points to. */
export function limit(axis: Axis, operator: Operator, number: number): Extent {
  const open = operator === '>' || operator === '<';
  return operator === '>' || operator === '>='
    ? { axis, low: number, high: Infinity, lowOpen: open, highOpen: false, limit: 'low' }
    : { axis, low: -Infinity, high: number, lowOpen: false, highOpen: open, limit: 'high' };
}

/** A plain number beside a place is a place itself: "1" was achieved where "Top 8" was the target. */
function asPlace(extent: Extent): Extent {
  if (extent.axis !== 'plain') return extent;
  const turned = extent.limit === null ? null : extent.limit === 'low' ? 'high' : 'low';
  return {
    axis: 'place',
    low: -extent.high,
    high: -extent.low,
    lowOpen: extent.highOpen,
    highOpen: extent.lowOpen,
    limit: turned,
  };
}

/** Two extents on one axis, plain numbers beside places turned into places; null when they measure different things. */
export function onOneAxis(a: Extent, b: Extent): readonly [Extent, Extent] | null {
  const first = b.axis === 'place' ? asPlace(a) : a;
  const second = a.axis === 'place' ? asPlace(b) : b;
  return first.axis === second.axis ? [first, second] : null;
}

/** Whether every number of `a` is below every number of `b`. */
export function isBelow(a: Extent, b: Extent): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

/** Whether every number of `a` is one of `b`. */
export function isWithin(a: Extent, b: Extent): boolean {
  const low = a.low > b.low || (a.low === b.low && (a.lowOpen || !b.lowOpen));
  const high = a.high < b.high || (a.high === b.high && (a.highOpen || !b.highOpen));
  return low && high;
}

function between(axis: Axis, low: number, high: number): Extent {
  return { axis, low, high, lowOpen: false, highOpen: false, limit: null };
}
