import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { readCleaned } from './read-cleaned.ts';

const settled = z.object({ aside: z.string(), item: z.string() });

/** Holds which texts beside a piece were settled against the log. Settled ones may have been cleaned up, as many as the log counts. */
export async function verifyAsides(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const rows = await tx
    .selectFrom('draft_aside')
    .select(['aside_id as aside', 'item_id as item', 'settled_at as at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['settle-aside'], settled);
  const said = new Map(events.map(({ payload, at }) => [payload.aside, { ...payload, at: at.getTime() }]));
  const faults: Fault[] = [];
  for (const { aside, item, at } of rows) {
    const event = said.get(aside);
    said.delete(aside);
    const isSame = at === null ? event === undefined : event?.item === item && event.at === at.getTime();
    if (!isSame) faults.push({ where: { say: 'aside', with: { item } }, why: because('settled-otherwise') });
  }
  const { asides: cleaned } = await readCleaned(tx, organisationId);
  if (said.size === cleaned) return faults;
  const gone = [...said.values()].map(
    ({ item }): Fault => ({
      where: { say: 'aside', with: { item } },
      why: because('aside-gone'),
    }),
  );
  return [...faults, ...gone];
}
