import {
  addDecimals,
  compareDecimals,
  negateDecimal,
  shiftDecimal,
  sizeOfDecimal,
} from '../../model/notation/decimal.ts';
import type { StatedAmount } from '../../threading/stated.ts';

const most = 6;

/** How many zeros an amount of whole euros ends in, at most six; 0 for cents too. */
function zerosOf(euros: string): number {
  return euros.includes('.') ? 0 : Math.min(most, /0*$/.exec(euros)?.[0].length ?? 0);
}

/**
 * To what these amounts were rounded as far as they show it together: 1.000 for 2.446.000 beside 890.000, though both are written out in euros.
 * The more amounts, the surer; zero says nothing.
 * @param amounts in euros
 */
export function shownRounding(amounts: Iterable<string>): string {
  const said = [...amounts].filter((euros) => euros !== '0');
  return said.length === 0 ? '1' : shiftDecimal('1', Math.min(...said.map(zerosOf)));
}

/** To what one amount was rounded: the least step that it writes, or more where all amounts around it show more. */
export function roundingOf({ rounding }: Pick<StatedAmount, 'rounding'>, shown: string): string {
  return rounding === null || compareDecimals(rounding, shown) < 0 ? shown : rounding;
}

/**
 * Whether a difference can come from rounding alone: half of what each term was rounded to, and half of what the sum was.
 * @param rounded to what each of them was rounded
 */
export function isWithinRounding(difference: string, rounded: readonly string[]): boolean {
  const size = sizeOfDecimal(difference);
  return compareDecimals(addDecimals(size, size), addDecimals(...rounded)) <= 0;
}

/**
 * By how much two amounts differ, in euros; null where that can come from rounding alone. The sign in which income is written makes no
 * difference.
 * @param rounded to what each of them was rounded
 */
export function differenceOf(before: string, after: string, rounded: readonly [string, string]): string | null {
  const difference = addDecimals(sizeOfDecimal(after), negateDecimal(sizeOfDecimal(before)));
  const [one, other] = rounded;
  const coarsest = compareDecimals(one, other) > 0 ? one : other;
  return isWithinRounding(difference, [coarsest]) ? null : difference;
}
