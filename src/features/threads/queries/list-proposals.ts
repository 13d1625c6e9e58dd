import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import type { Proposal } from '../../../threading/proposal.ts';
import { type LastWorded, readLastWorded } from '../../wordings/queries/read-last-worded.ts';

/** One of both statements, by its id, as it was worded last. */
export type ProposedEnd = LastWorded & { readonly key: string };

export type ListedProposal = Omit<Proposal, 'from' | 'to'> & {
  readonly from: ProposedEnd;
  readonly to: ProposedEnd;
  /** How much an answer settles. */
  readonly settles: number;
};

/** What may belong together and waits for a person, first that of which an answer settles most; none before anything was judged. */
export async function listProposals(tx: ReadDb, organisationId: string): Promise<readonly ListedProposal[]> {
  const rows = await tx
    .selectFrom('proposal')
    .select(['from_statement_id as earlier', 'to_statement_id as later', 'kind', 'score', 'settles', 'reasons'])
    .where('organisation_id', '=', organisationId)
    .orderBy('settles', 'desc')
    .orderBy('earlier')
    .orderBy('later')
    .execute();
  const ids = rows.flatMap(({ earlier, later }) => [earlier, later]);
  const worded = await readLastWorded(tx, organisationId, ids, await readSame(tx, organisationId));
  return rows.flatMap(({ earlier, later, ...proposal }) => {
    const [from, to] = [worded.get(earlier), worded.get(later)];
    if (from === undefined || to === undefined) return [];
    return { ...proposal, from: { key: earlier, ...from }, to: { key: later, ...to } };
  });
}
