import type { Selectable } from 'kysely';
import type { Decision } from '../../../model/rights/decision.ts';
import type { DecisionColumns } from '../../../record/tables/adoption-tables.ts';

/** A decision as a table has it, read back. */
export function decisionOf(row: Selectable<DecisionColumns>): Decision | null {
  const { decision_kind: kind, decision_number: number, decided_on: day, decision_document: document } = row;
  return kind === null || number === null || day === null ? null : { kind, number, day, document };
}
