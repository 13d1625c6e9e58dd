import type { Direction } from '../../../model/direction.ts';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  isWholeDecimal,
  multiplyDecimals,
  negateDecimal,
  shortestDecimal,
  sizeOfDecimal,
} from '../../../model/notation/decimal.ts';
import { type Extent, extentOf, onOneAxis } from '../../../model/notation/extent.ts';
import type { StatedFigure } from '../../../threading/stated.ts';

/** The number that a value stands for: of "> 5" the 5, of places 10 and 11 the worst. Turned places are negative. */
function levelOf({ low, high }: Extent): Decimal {
  return low ?? high ?? '0';
}

/** The least that meets an aim: more than 5 projects are 6, where projects are counted whole. */
function leastFor(aim: Extent, result: Decimal, sign: '1' | '-1'): Decimal {
  const level = levelOf(aim);
  const isOpen = aim.limit === 'low' ? aim.lowOpen : aim.highOpen;
  const isCount = aim.axis === 'plain' && isWholeDecimal(level) && isWholeDecimal(result);
  return aim.limit !== null && isOpen && isCount ? addDecimals(level, sign) : level;
}

/**
 * Whether an aim asks for less than a result that was reached already.
 * @param margin how much better than the aim the result must have been, as a share of the aim: 0.1 is a tenth
 */
export function isAimBelow(aim: StatedFigure, result: StatedFigure, direction: Direction, margin: number): boolean {
  const [asked, reached] = [extentOf(aim.value), extentOf(result.value)];
  if (asked === null || reached === null || direction === 'unknown' || direction === 'stay') return false;
  const both = onOneAxis(asked, reached);
  if (both === null || both[0].axis === 'ratio') return false;
  const [target, actual] = both;
  // Places were turned: a better one is more.
  const sign = target.axis === 'place' || direction === 'more' ? '1' : '-1';
  const least = leastFor(target, levelOf(actual), sign);
  const lead = multiplyDecimals(sign, addDecimals(levelOf(actual), negateDecimal(least)));
  return compareDecimals(lead, multiplyDecimals(sizeOfDecimal(least), shortestDecimal(margin))) > 0;
}
