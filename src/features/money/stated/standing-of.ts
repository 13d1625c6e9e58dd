import { namesPlan } from '../../../recognition/tables/heads/money-standing.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';

/**
 * What an amount is: the budget as it was adopted, after changes, or the account; `ahead`, what a budget estimates of a later year; `planned`, a
 * budget of which its document does not say whether it was changed by then; `untold`, where its document says nothing of all that.
 */
export const stands = ['ahead', 'original', 'planned', 'amended', 'actual', 'untold'] as const;
export type Stand = (typeof stands)[number];

/** What an amount is. The budget for a year states that year as it was adopted, whatever its head says. */
export function standingOf({ standing, kind, publicationYear, year, column }: AmountAt): Stand {
  if (standing !== null) return standing;
  const isBudget = kind === 'budget' && year !== null && publicationYear !== null;
  if (isBudget && year === publicationYear) return 'original';
  // A budget counts years ahead under heads that are years alone.
  if (isBudget && year > publicationYear && (namesPlan(column) || /^\d*$/.test(column.trim()))) return 'ahead';
  return namesPlan(column) ? 'planned' : 'untold';
}
