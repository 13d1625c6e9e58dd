import type { PublicationIdentity } from '../../../model/publication.ts';
import type { FigureRole } from '../../../model/statement.ts';
import type { TypedColumn } from './interpretation.ts';

/** What was measured in a year that has yet to come (nats). */
const ahead = 1.5;
/** A plan for a year that was over when the budget was written. */
const past = 0.5;
/** The years of one role stand in no order. */
const outOfOrder = 1.5;
/** Others are compared with in a year of which the own result is not known yet. */
const tooEarly = 2;
const mostCost = 4;

/**
 * How much speaks against columns by their years: the years of one role are in order, nobody is compared with before the own result is
 * known, and a year goes with the role that it has in this publication. So heads over years are divided where the plans begin.
 */
export function costOfTime(columns: readonly TypedColumn[], publication: PublicationIdentity): number {
  const dated = columns.flatMap(({ head, value }): readonly DatedColumn[] =>
    value === null || value.year === null || value.open.length > 0
      ? []
      : [{ head: head.replace(year, ''), role: value.role, year: value.year }],
  );
  return Math.min(mostCost, costOfPublication(dated, publication) + costOfOrder(dated));
}

/** A column of values of one year; its head without that. */
type DatedColumn = { readonly head: string; readonly role: FigureRole; readonly year: number };

const year = /\b(?:19|20)\d\d\b/u;

/** A budget knows no results of its own year, and has few plans for years before the last. */
function costOfPublication(columns: readonly DatedColumn[], { kind, year: own }: PublicationIdentity): number {
  if (own === null || kind === 'other') return 0;
  const looksBack = kind === 'annual-report' || kind === 'progress-report';
  const lastKnown = looksBack ? own : own - 1;
  let cost = 0;
  for (const { role, year: said } of columns) {
    if (role === 'achieved' && said > lastKnown) cost += ahead;
    const isPlan = role === 'target' || role === 'budgeted';
    if (isPlan && !looksBack && said < own - 1) cost += past;
  }
  return cost;
}

function costOfOrder(columns: readonly DatedColumn[]): number {
  const alike = [...Map.groupBy(columns, ({ head, role }) => `${role} ${head.toLowerCase()}`).values()];
  const astray = alike.filter((own) => !isInOrder(own.map(({ year: said }) => said)));
  const achieved = columns.filter(({ role }) => role === 'achieved');
  const early = columns.filter(
    ({ role, year: said }) => role === 'reference' && achieved.every((own) => own.year < said),
  );
  return astray.length * outOfOrder + (achieved.length > 0 ? early.length * tooEarly : 0);
}

function isInOrder(years: readonly number[]): boolean {
  const pairs = years.slice(1).map((right, index) => [years[index] ?? 0, right] as const);
  return pairs.every(([left, right]) => left <= right) || pairs.every(([left, right]) => left >= right);
}
