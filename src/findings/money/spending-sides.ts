import { addDecimals, negateDecimal, sizeOfDecimal } from '../../model/notation/decimal.ts';
import type { AmountSide } from '../../model/statement.ts';
import type { StatedAmount } from '../../threading/stated.ts';
import type { Total } from './totals.ts';

/** One side of a chapter: what was budgeted last, and what it became. */
export type Side = {
  readonly planned: StatedAmount;
  readonly actual: StatedAmount;
  /** How many euros more it became than was budgeted; negative where it became less. */
  readonly difference: number;
};
const budgetHead = /begro|geraamd|raming|na wijziging|bijgesteld/i;
const differenceHead = /verschil|afwijking|saldo|resultaat|voordeel|nadeel|\bv ?\/ ?n\b/i;

/** How late in the year a budget was: the one after changes goes before a column "Begroot", and that before the one first adopted. */
function latenessOf({ standing, column }: StatedAmount): number {
  if (standing === 'amended') return 3;
  if (standing === 'original') return 1;
  return standing === null && budgetHead.test(column) && !differenceHead.test(column) ? 2 : 0;
}

/** The expenses or the income of a chapter in a year; null where the last budget or what it became is not one certain number. */
export function sideOf(totals: readonly Total[], side: AmountSide, year: number): Side | null {
  const own = totals.filter((total) => total.side === side && total.amount.year === year);
  const actuals = own.filter(({ amount }) => amount.standing === 'actual');
  const budgets = own.filter(({ amount }) => latenessOf(amount) > 0);
  const latest = Math.max(...budgets.map(({ amount }) => latenessOf(amount)));
  const last = budgets.filter(({ amount }) => latenessOf(amount) === latest);
  const [actual, planned] = [actuals[0], last[0]];
  // Of two columns for one thing nobody knows which holds.
  if (actual === undefined || planned === undefined || actuals.length > 1 || last.length > 1) return null;
  const difference = addDecimals(sizeOfDecimal(actual.euros), negateDecimal(sizeOfDecimal(planned.euros)));
  return { planned: planned.amount, actual: actual.amount, difference: Number(difference) };
}
