import { validate as isId } from 'uuid';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { findNamed } from '../../../record/wordings/find-named.ts';
import type { StatedKind } from '../../../threading/stated.ts';

export type FoundStatement = {
  readonly id: string;
  readonly kind: StatedKind;
  /** Whether the newest edition of its publication words it. */
  readonly isShown: boolean;
};

/**
 * The statement that a person means: by its id, or by its place and words (`wordedAs`) in any edition; where several were worded so, the one
 * that was last. Null where there is none.
 */
export async function findStatement(tx: ReadDb, organisationId: string, name: string): Promise<FoundStatement | null> {
  const id = isId(name) ? name : await findNamed(tx, organisationId, name, new Date());
  if (id === null) return null;
  const row = await tx
    .selectFrom('statement as s')
    .leftJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 's.organisation_id').onRef('p.publication_id', '=', 's.publication_id'),
    )
    .leftJoin('wording as w', (join) =>
      join
        .onRef('w.organisation_id', '=', 's.organisation_id')
        .onRef('w.statement_id', '=', 's.statement_id')
        .onRef('w.edition_id', '=', 'p.current_edition_id'),
    )
    .where('s.organisation_id', '=', organisationId)
    .where('s.statement_id', '=', id)
    .select(['s.statement_id as id', 's.kind', 'w.key'])
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, kind: row.kind, isShown: row.key !== null };
}
