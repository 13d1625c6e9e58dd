import { verifyEvents } from '../../record/event-log/verify-events.ts';
import { read } from '../../record/transaction.ts';
import { verifyEditions } from '../../record/verify/verify-editions.ts';
import { type Desk, onAll, print } from '../on-record.ts';
import type { VerifyOptions } from '../verify.ts';

/** Prints what of each organisation, or of one, is not as it was recorded; exit code 1 where anything is. */
export async function verifyRecord({ organisation, json }: VerifyOptions): Promise<void> {
  await onAll(organisation, async (desks) => {
    const verdicts: Verdict[] = [];
    for (const desk of desks) verdicts.push(await verify(desk));
    if (verdicts.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    await print(json, verdicts, () => (desks.length === 0 ? ['Er is nog niets vastgelegd.'] : verdicts.flatMap(tell)));
  });
}

type Verdict = {
  readonly organisation: string;
  readonly events: number;
  readonly editions: number;
  /** Where, and why in Dutch. */
  readonly faults: readonly (readonly [where: string, why: string])[];
};

async function verify({ record, organisation: { organisationId, slug } }: Desk): Promise<Verdict> {
  return await read(record, organisationId, async (tx) => {
    const log = await verifyEvents(tx, organisationId);
    const { editions, faults } = await verifyEditions(tx, organisationId);
    return {
      organisation: slug,
      events: log.sound ? log.entries : log.sequence - 1,
      editions,
      faults: [
        ...(log.sound ? [] : [[`logboek, regel ${log.sequence}`, log.why] as const]),
        ...faults.map(({ edition, why }) => [edition, why] as const),
      ],
    };
  });
}

function tell({ organisation, events, editions, faults }: Verdict): readonly string[] {
  if (faults.length > 0) return faults.map(([where, why]) => `${organisation}, ${where}: ${why}`);
  return [`${organisation}: alles klopt (regels van het logboek: ${events}, edities: ${editions})`];
}
