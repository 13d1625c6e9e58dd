import { verifyEvents } from '../../record/event-log/verify-events.ts';
import { read } from '../../record/transaction.ts';
import { verifyEditions } from '../../record/verify/verify-editions.ts';
import { onRecord, print } from '../on-record.ts';
import type { RecordOptions } from '../record-options.ts';

/** Prints what of an organisation is not as it was recorded; exit code 1 where anything is. */
export async function verifyRecord(options: RecordOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation: { organisationId, slug, name } }) => {
    const [events, { editions, faults }] = await read(record, organisationId, async (tx) => [
      await verifyEvents(tx, organisationId),
      await verifyEditions(tx, organisationId),
    ]);
    const lines = [
      ...(events.sound ? [] : [`${name}, logboek, regel ${events.sequence}: ${events.why}`]),
      ...faults.map(({ edition, why }) => `${name}, ${edition}: ${why}`),
    ];
    if (lines.length > 0) process.exitCode = 1;
    const sound = events.sound
      ? `${name}: ${events.entries} regels van het logboek en ${editions} edities kloppen.`
      : '';
    await print(options.json, { organisation: slug, events, editions, faults }, () =>
      lines.length > 0 ? lines : [sound],
    );
  });
}
