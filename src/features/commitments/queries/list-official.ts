import type { Agreed } from '../../../model/agreed.ts';
import type { OfficialStatus } from '../../../model/statement.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** How a statement stands as the newest edition of its document says it, with what was agreed for that. */
export type ListedStatus = { readonly status: OfficialStatus; readonly agreed: Agreed | null };

/** How commitments and accounts stand by their own documents, by the keys of these statements; one of which nothing is said is left out. */
export async function listOfficial(
  tx: ReadDb,
  organisationId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ListedStatus>> {
  if (keys.length === 0) return new Map();
  const rows = await tx
    .selectFrom('wording as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.current_edition_id', '=', 'e.edition_id'),
    )
    .leftJoin('commitment as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 'w.organisation_id')
        .onRef('c.chapter_id', '=', 'w.chapter_id')
        .onRef('c.ordinal', '=', 'w.ordinal')
        .on('w.kind', '=', 'commitment'),
    )
    .leftJoin('account as a', (join) =>
      join
        .onRef('a.organisation_id', '=', 'w.organisation_id')
        .onRef('a.chapter_id', '=', 'w.chapter_id')
        .onRef('a.ordinal', '=', 'w.ordinal')
        .on('w.kind', '=', 'account'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.statement_id', 'in', keys)
    .where('w.kind', 'in', ['commitment', 'account'])
    .select(['w.statement_id as key', 'c.status as promised', 'a.status as accounted', 'e.agreed'])
    .execute();
  return new Map(
    rows.flatMap(({ key, promised, accounted, agreed }) => {
      const status = promised ?? accounted;
      return status === null ? [] : [[key, { status, agreed }] as const];
    }),
  );
}
