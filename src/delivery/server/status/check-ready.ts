import { setTimeout as pause } from 'node:timers/promises';
import { listOrganisations } from '../../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../../../record/connection/record.ts';
import { readShared } from '../../../record/connection/transaction.ts';

const usualPatienceMs = 2_000;

/** Gives a function that tells whether the record answers in time, two seconds. Who asks while it is being asked hears the same answer. */
export function checkRecord(record: Record, patienceMs = usualPatienceMs): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  return () => {
    asking ??= answersInTime(record, patienceMs).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function answersInTime(record: Record, patienceMs: number): Promise<boolean> {
  const enough = new AbortController();
  const answer = readShared(record, listOrganisations).then(
    () => true,
    () => false,
  );
  const silence = pause(patienceMs, false, { signal: enough.signal, ref: false }).catch(() => false);
  try {
    return await Promise.race([answer, silence]);
  } finally {
    enough.abort();
  }
}
