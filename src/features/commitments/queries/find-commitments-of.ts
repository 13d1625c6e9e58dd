import type { CommitmentFate } from '../../../findings/account/count-commitments.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { readThread, threadText } from '../../threads/queries/thread-text.ts';
import { worstFate, worstFates } from './worst-fates.ts';

/** A commitment through the years, with what became of it as a whole. */
export type FatedCommitment = { readonly thread: ThreadContent; readonly fate: CommitmentFate };

/** The threads that some statements of commitments are in, by the keys of these statements; one that is in none is left out. */
export async function findCommitmentsOf(
  tx: ReadDb,
  organisationId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FatedCommitment>> {
  if (keys.length === 0) return new Map();
  const rows = await tx
    .selectFrom('thread_statement as s')
    .innerJoin('thread as t', (join) =>
      join.onRef('t.organisation_id', '=', 's.organisation_id').onRef('t.thread_id', '=', 's.thread_id'),
    )
    .leftJoin(worstFates(organisationId), 'f.slug', 't.slug')
    .where('s.organisation_id', '=', organisationId)
    .where('s.statement_id', 'in', keys)
    .where('t.kind', '=', 'commitment')
    .where('t.content', 'is not', null)
    .select(['s.statement_id as key', threadText, worstFate])
    .execute();
  return new Map(rows.map(({ key, content, fate }) => [key, { thread: readThread(content), fate }]));
}
