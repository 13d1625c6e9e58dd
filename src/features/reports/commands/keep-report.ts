import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { contactDays, type ReportKind } from '../../../model/report.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';

/** So many reports of one organisation may wait for an answer. */
export const mostOpen = 200;

export type GivenReport = {
  /** The path of the page that it is about. */
  readonly address: string;
  readonly kind: ReportKind;
  /** As the reader wrote it, without control characters. */
  readonly message: string;
  readonly email: string | null;
};

/**
 * Keeps what a reader reports, with an entry in the log that has nothing that the reader wrote. Nothing is kept where too many wait.
 * @returns the id of the report; null where nothing was kept
 */
export async function keepReport(
  record: Record,
  organisationId: string,
  { address, kind, message, email }: GivenReport,
  at: Date,
): Promise<string | null> {
  const report = newId();
  const until = new Date(at.getTime() + contactDays * 86_400_000);
  return await write(record, { organisationId, actor: 'reader' }, async (tx) => {
    const { rows } = await sql<{ digest: string | null }>`
      select keep_report(${report}, ${at}, ${address}, ${kind}, ${message}, ${email}, ${until}, ${mostOpen}) as digest
    `.execute(tx);
    const digest = rows[0]?.digest ?? null;
    if (digest === null) return null;
    const payload = { report, digest };
    await appendEvent(tx, { organisationId, actor: 'reader', at, command: 'keep-report', payload });
    return report;
  });
}
