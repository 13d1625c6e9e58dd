import { type Extent, extentOf } from '../../../model/notation/extent.ts';
import { sameMeaning } from '../../../model/notation/same-meaning.ts';
import type { StatedFigure } from '../../../threading/stated.ts';

/** How many decimals a cell shows; a mark with three digits after it groups thousands as often as not, so that counts as none. */
function decimalsOf(raw: string): number {
  const fraction = /\d[.,](\d+)(?![\d.,])/.exec(raw)?.[1]?.length ?? 0;
  return fraction === 3 ? 0 : fraction;
}

function isRounded(exact: number, round: number, decimals: number): boolean {
  return Math.abs(exact - round) <= 0.5 * 10 ** -decimals + 1e-9;
}

function sameNumbers(left: Extent, right: Extent, decimals: number): boolean {
  if ((left.axis === 'place') !== (right.axis === 'place') || left.limit !== right.limit) return false;
  if (left.lowOpen !== right.lowOpen || left.highOpen !== right.highOpen) return false;
  const ends: readonly (readonly [number, number])[] = [
    [left.low, right.low],
    [left.high, right.high],
  ];
  return ends.every(
    ([one, other]) =>
      one === other ||
      isRounded(one, other, decimals) ||
      // 131.972 in one document, 132 (in thousands) in another.
      (Math.min(Math.abs(one), Math.abs(other)) >= 10 &&
        (isRounded(one / 1000, other, decimals) || isRounded(other / 1000, one, decimals))),
  );
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
