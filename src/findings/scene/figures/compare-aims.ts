import type { Direction } from '../../../model/direction.ts';
import { addDecimals, compareDecimals, negateDecimal } from '../../../model/notation/decimal.ts';
import { extentOf, onOneAxis } from '../../../model/notation/extent.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import { readNumber } from './series.ts';

/** What one aim asks beside another: `more`, `less`, or the same; of less overlast "≤ 2" asks more than "≤ 5". */
export type Asks = 'more' | 'less' | 'same';

/** What an aim asks beside an earlier one; null where nothing tells which way is better, or where the two cannot be compared. */
export function compareAims(before: StatedFigure, now: StatedFigure, direction: Direction): Asks | null {
  const [was, is] = [extentOf(before.value), extentOf(now.value)];
  const both = was === null || is === null ? null : onOneAxis(was, is);
  if (both === null || direction === 'unknown' || direction === 'stay' || both[0].axis === 'ratio') return null;
  const [from, to] = both.map(({ low, high }) => low ?? high);
  if (from == null || to == null) return null;
  const difference = compareDecimals(addDecimals(to, negateDecimal(from)), '0');
  if (difference === 0) return 'same';
  // Places were turned: a better one is more.
  const isUp = both[0].axis === 'place' || direction === 'more';
  return difference > 0 === isUp ? 'more' : 'less';
}

/** Whether an aim asks for less than an earlier one, by at least such a share of it. */
export function isEasierBy(before: StatedFigure, now: StatedFigure, direction: Direction, least: number): boolean {
  const [from, to] = [readNumber(before), readNumber(now)];
  if (from === null || to === null || compareAims(before, now, direction) !== 'less') return false;
  return Math.abs(to - from) >= least * Math.abs(from);
}
