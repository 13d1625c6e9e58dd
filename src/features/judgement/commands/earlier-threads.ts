import type { Selectable } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import type { SameStatements } from '../../../record/wordings/same-statements.ts';

/** A thread as the judgement before left it. */
export type EarlierThread = {
  readonly row: Omit<Selectable<Tables['thread']>, 'content'>;
  readonly isGone: boolean;
  /** Ids of the statements that are in it, without answers; of one that is gone those that were. */
  readonly statements: readonly string[];
};

/** Every thread that there ever was. */
export async function readEarlierThreads(
  tx: ReadDb,
  organisationId: string,
  same: SameStatements,
): Promise<readonly EarlierThread[]> {
  const threads = await tx
    .selectFrom('thread')
    .select([
      'organisation_id',
      'thread_id',
      'kind',
      'slug',
      'title',
      'field',
      'publications',
      'first_year',
      'last_year',
    ])
    .select(['findings', 'began_in', 'began_at'])
    .select((eb) => eb('content', 'is', null).as('isGone'))
    .where('organisation_id', '=', organisationId)
    .execute();
  const now = await tx
    .selectFrom('thread_statement')
    .select(['thread_id', 'statement_id'])
    .where('organisation_id', '=', organisationId)
    .where('is_answer', '=', false)
    .execute();
  const former = await tx
    .selectFrom('former_statement')
    .select(['thread_id', 'statement_id'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const held = Map.groupBy([...now, ...former], ({ thread_id }) => thread_id);
  return threads.map(({ isGone, ...row }) => ({
    row,
    isGone: isGone === true,
    statements: [...new Set((held.get(row.thread_id) ?? []).map(({ statement_id }) => same.idOf(statement_id)))],
  }));
}
