import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';

/**
 * Removes the e-mail addresses whose time is over.
 * @param record signed in as the owner of the tables
 * @returns how many
 */
export async function purgeContacts(record: Record, organisationId: string, { actor, at }: SaidBy): Promise<number> {
  return await write(record, { organisationId, actor }, async (tx) => {
    const gone = await tx
      .deleteFrom('report_contact')
      .where('organisation_id', '=', organisationId)
      .where('until', '<=', at)
      .returning('report_id as report')
      .execute();
    if (gone.length === 0) return 0;
    const payload = { reports: gone.map(({ report }) => report).toSorted() };
    await appendEvent(tx, { organisationId, actor, at, command: 'purge-report-contacts', payload });
    return gone.length;
  });
}
