import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readLogged } from '../logged.ts';

const cleaned = z.object({ letters: z.number(), asides: z.number() });

/** How much the log says was cleaned up of what it told of before. */
export async function readCleaned(tx: ReadDb, organisationId: string): Promise<z.infer<typeof cleaned>> {
  const events = await readLogged(tx, organisationId, ['clean-up'], cleaned);
  return events.reduce(
    (sum, { payload }) => ({ letters: sum.letters + payload.letters, asides: sum.asides + payload.asides }),
    { letters: 0, asides: 0 },
  );
}
