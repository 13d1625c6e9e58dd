import type { ReadDb } from '../../../record/connection/read-db.ts';

/** When the newest of the current editions of an organisation was frozen: what is printed is how things stood then. Null where it has none. */
export async function lastFrozen(tx: ReadDb, organisationId: string): Promise<Date | null> {
  const row = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .select(({ fn }) => fn.max('e.frozen_at').as('frozenAt'))
    .executeTakeFirst();
  return row?.frozenAt ?? null;
}
