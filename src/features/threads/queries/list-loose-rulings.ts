import { validate as isId } from 'uuid';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import type { Disposal } from '../../../threading/disposal.ts';
import { listShown } from '../../wordings/queries/list-shown.ts';
import { type LastWorded, readLastWorded } from '../../wordings/queries/read-last-worded.ts';
import { listDisposals, listUnreadRulings } from './list-disposals.ts';

/** A ruling on a link of which an end is in no newest edition any more: it changes nothing until that is back. */
export type LooseRuling = Disposal & {
  /** The ends that are gone, and those that are there, as they were worded last. */
  readonly gone: readonly LastWorded[];
  readonly there: readonly LastWorded[];
  /** The names of ends that no readable edition words; of a ruling from before statements had ids. */
  readonly unread: readonly string[];
};

/** The rulings of an organisation that have no effect now. */
export async function listLooseRulings(tx: ReadDb, organisationId: string): Promise<readonly LooseRuling[]> {
  const same = await readSame(tx, organisationId);
  const unread = await listUnreadRulings(tx, organisationId);
  const rulings = [...(await listDisposals(tx, organisationId, same)), ...unread];
  const ids = [...new Set(rulings.flatMap(({ from, to }) => [from, to]))].filter((id) => isId(id));
  const shown = await listShown(
    tx,
    organisationId,
    ids.flatMap((id) => same.idsOf(id)),
  );
  const isShown = (id: string) => same.idsOf(id).some((one) => shown.has(one));
  const loose = rulings.filter(({ from, to }) => !isShown(from) || !isShown(to));
  const endsOf = ({ from, to }: Disposal) => [from, to].filter((id) => isId(id));
  const worded = await readLastWorded(tx, organisationId, loose.flatMap(endsOf), same);
  return loose.map((ruling) => ({
    ...ruling,
    gone: endsOf(ruling)
      .filter((id) => !isShown(id))
      .flatMap((id) => worded.get(id) ?? []),
    there: endsOf(ruling)
      .filter(isShown)
      .flatMap((id) => worded.get(id) ?? []),
    unread: [ruling.from, ruling.to].filter((name) => !isId(name)),
  }));
}
