import type { PublicationIdentity } from '../../../model/publication.ts';
import type { TypedColumn } from './interpretation.ts';

/** What was measured in a year that has yet to come (nats). */
const ahead = 1.5;
/** A plan for a year that was over when the budget was written. */
const past = 0.5;
const mostCost = 4;

/**
 * How much speaks against columns of which the year does not go with the role: a budget knows no results of its own year, and has few plans
 * for years before the last. So heads over years are divided where the plans begin.
 */
export function costOfTime(columns: readonly TypedColumn[], { kind, year: own }: PublicationIdentity): number {
  if (own === null || kind === 'other') return 0;
  const looksBack = kind === 'annual-report' || kind === 'progress-report';
  const lastKnown = looksBack ? own : own - 1;
  let cost = 0;
  for (const { value } of columns) {
    if (value === null || value.year === null || value.open.length > 0) continue;
    if (value.role === 'achieved' && value.year > lastKnown) cost += ahead;
    const isPlan = value.role === 'target' || value.role === 'budgeted';
    if (isPlan && !looksBack && value.year < own - 1) cost += past;
  }
  return Math.min(mostCost, cost);
}
