import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import type { Disposal } from '../../../threading/disposal.ts';
import { listShown } from '../../wordings/queries/list-shown.ts';
import { type LastWorded, readLastWorded } from '../../wordings/queries/read-last-worded.ts';
import { listDisposals } from './list-disposals.ts';

/** A ruling on a link of which an end is in no newest edition any more: it changes nothing until that is back. */
export type LooseRuling = Pick<Disposal, 'from' | 'to' | 'ruling' | 'reason'> & {
  /** The ends that are gone, and those that are there, as they were worded last. */
  readonly gone: readonly LastWorded[];
  readonly there: readonly LastWorded[];
};

export async function listLooseRulings(tx: ReadDb, organisationId: string): Promise<readonly LooseRuling[]> {
  const same = await readSame(tx, organisationId);
  const rulings = await listDisposals(tx, organisationId, same);
  const ids = [...new Set(rulings.flatMap(({ from, to }) => [from, to]))];
  const shown = await listShown(
    tx,
    organisationId,
    ids.flatMap((id) => same.idsOf(id)),
  );
  const isShown = (id: string) => same.idsOf(id).some((one) => shown.has(one));
  const loose = rulings.filter(({ from, to }) => !isShown(from) || !isShown(to));
  const ends = loose.flatMap(({ from, to }) => [from, to]);
  const worded = await readLastWorded(tx, organisationId, ends, same);
  return loose.map(({ from, to, ruling, reason }) => ({
    from,
    to,
    ruling,
    reason,
    gone: [from, to].filter((id) => !isShown(id)).flatMap((id) => worded.get(id) ?? []),
    there: [from, to].filter(isShown).flatMap((id) => worded.get(id) ?? []),
  }));
}
