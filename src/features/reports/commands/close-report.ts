import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';

/**
 * Says what was done with a report. The reader's e-mail address goes with it, for nobody has to be asked any more.
 * @param record signed in as the owner of the tables
 * @throws Refused where there is no such report, it was closed before, or no reason is given
 */
export async function closeReport(
  record: Record,
  organisationId: string,
  given: { readonly report: string; readonly why: string },
  { actor, at }: SaidBy,
): Promise<void> {
  const why = readReason(given.why);
  const { report } = given;
  await write(record, { organisationId, actor }, async (tx) => {
    const found = await tx
      .selectFrom('report as r')
      .leftJoin('report_closed as c', (join) =>
        join.onRef('c.organisation_id', '=', 'r.organisation_id').onRef('c.report_id', '=', 'r.report_id'),
      )
      .where('r.organisation_id', '=', organisationId)
      .where((eb) => eb(eb.cast<string>('r.report_id', 'text'), '=', report))
      .select('c.at as closed')
      .executeTakeFirst();
    if (found === undefined) throw new Refused({ say: 'no-report', with: { report } });
    if (found.closed !== null) throw new Refused({ say: 'report-closed', with: { report } });
    await tx
      .insertInto('report_closed')
      .values({ organisation_id: organisationId, report_id: report, why, actor, at })
      .execute();
    await tx
      .deleteFrom('report_contact')
      .where('organisation_id', '=', organisationId)
      .where('report_id', '=', report)
      .execute();
    await appendEvent(tx, { organisationId, actor, at, command: 'close-report', payload: { report, why } });
  });
}
