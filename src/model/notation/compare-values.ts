import { compareDecimals } from './decimal.ts';
import { type Extent, extentOf, isBelow, isSamePoint, onOneAxis } from './extent.ts';
import type { FigureValue } from './value.ts';

export type Comparison = 'less' | 'equal' | 'greater' | 'incomparable';

const turned: Readonly<Record<Comparison, Comparison>> = {
  less: 'greater',
  equal: 'equal',
  greater: 'less',
  incomparable: 'incomparable',
};

/**
 * How `a` stands to `b`. A share and a plain number are incomparable; so is everything beside a text, a missing or a
 * relative value. Of a composite the main number counts.
 *
 * - A place is better when its number is lower, and better is `greater`: place 1 is greater than place 8. A plain number
 *   beside a place is read as a place.
 * - A limit stands for all numbers it leaves: "> 20" is greater than 15 and incomparable with 25.
 * - Two limits to the same side compare as norms: "> 5" is greater than "≥ 5", and that is greater than "> 2".
 */
export function compareValues(a: FigureValue, b: FigureValue): Comparison {
  const first = extentOf(a);
  const second = extentOf(b);
  const both = first && second && onOneAxis(first, second);
  return both ? compareExtents(both[0], both[1]) : 'incomparable';
}

function compareExtents(a: Extent, b: Extent): Comparison {
  if (a.limit === 'low' && b.limit === 'low' && a.low !== null && b.low !== null)
    return compareLimits(compareDecimals(a.low, b.low), a.lowOpen, b.lowOpen);
  if (a.limit === 'high' && b.limit === 'high' && a.high !== null && b.high !== null)
    return turned[compareLimits(compareDecimals(b.high, a.high), a.highOpen, b.highOpen)];
  if (isBelow(a, b)) return 'less';
  if (isBelow(b, a)) return 'greater';
  return isSamePoint(a, b) ? 'equal' : 'incomparable';
}

/** @param order of the two ends, above 0 where that of `a` asks for more */
function compareLimits(order: number, aOpen: boolean, bOpen: boolean): Comparison {
  if (order !== 0) return order < 0 ? 'less' : 'greater';
  if (aOpen === bOpen) return 'equal';
  return aOpen ? 'greater' : 'less';
}
