import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ProposalContent } from '../../../threading/proposal-content.ts';

/** What may belong together and waits for a person, first that of which an answer settles most; none before anything was judged. */
export async function listProposals(tx: ReadDb, organisationId: string): Promise<readonly ProposalContent[]> {
  const row = await tx
    .selectFrom('judgement')
    .select(sql<readonly ProposalContent[] | null>`linked -> 'proposals'`.as('proposals'))
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row?.proposals ?? [];
}
