import type { Selectable } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import { digestLines } from './digest-lines.ts';

export type CorrectionRow = Selectable<Tables['correction']>;
export type CorrectedStatementRow = Selectable<Tables['corrected_statement']>;

/** A digest of decisions that were taken over together; the event of it has it. */
export function digestCorrections(rows: readonly CorrectionRow[]): string {
  return digestLines(
    rows.map((row) => [row.correction_id, row.reach, row.decision, row.reason, row.decided_by, row.decided_at]),
  );
}

/** A digest of what an edition states otherwise since corrections changed; the event of its import has it where there is any. */
export function digestCorrected(rows: readonly CorrectedStatementRow[]): string {
  return digestLines(
    rows.map(({ ordinal, chapter_statement_id, was, now, reasons }) => [
      ...[ordinal, chapter_statement_id, was, now, reasons],
    ]),
  );
}
