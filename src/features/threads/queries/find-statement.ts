import { validate as isId } from 'uuid';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { findNamed } from '../../../record/wordings/find-named.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import type { StatedKind } from '../../../threading/stated.ts';
import { listShown } from '../../wordings/queries/list-shown.ts';

export type FoundStatement = {
  readonly id: string;
  readonly kind: StatedKind;
  /** Whether the newest edition of its publication words it. */
  readonly isShown: boolean;
};

/**
 * The statement that a person means: by its id, or by its place and words (`wordedAs`) in any edition; where several were worded so, the one
 * that was last. Null where there is none; a table is none.
 */
export async function findStatement(tx: ReadDb, organisationId: string, name: string): Promise<FoundStatement | null> {
  const named = isId(name) ? name : await findNamed(tx, organisationId, name, new Date());
  if (named === null) return null;
  const same = await readSame(tx, organisationId);
  const id = same.idOf(named);
  const statement = await tx
    .selectFrom('statement')
    .select('kind')
    .where('organisation_id', '=', organisationId)
    .where('statement_id', '=', id)
    .where('kind', '<>', 'table')
    .$narrowType<{ kind: StatedKind }>()
    .executeTakeFirst();
  if (statement === undefined) return null;
  const shown = await listShown(tx, organisationId, same.idsOf(id));
  return { id, kind: statement.kind, isShown: shown.size > 0 };
}
