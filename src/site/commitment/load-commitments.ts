import { listCommitments } from '../../record/queries/list-commitments.ts';
import type { Organisation } from '../../record/queries/list-organisations.ts';
import { listThreads } from '../../record/queries/list-threads.ts';
import type { ReadDb } from '../../record/read-db.ts';
import { type CommitmentRequest, pageSize, standings } from './commitment-request.ts';
import { keptFor, standingOf } from './standing-of.ts';

/** The commitments that an address asks for with how they stand, and the fields that any are in. */
export async function loadCommitments(tx: ReadDb, organisation: Organisation, request: CommitmentRequest) {
  const { organisationId } = organisation;
  const { onderdeel, stand, pagina } = request;
  const list = await listCommitments(
    tx,
    organisationId,
    {
      ...(onderdeel === null ? {} : { field: onderdeel }),
      ...(stand === null ? {} : { standings: keptFor(stand) }),
    },
    { limit: pageSize, offset: (pagina - 1) * pageSize },
  );
  const count = (standing: (typeof standings)[number]) =>
    list.standings.reduce((sum, one) => sum + (standingOf(one.standing) === standing ? one.count : 0), 0);
  return {
    organisation,
    commitments: list.commitments.map((commitment) => ({ ...commitment, standing: standingOf(commitment.standing) })),
    total: list.total,
    counts: standings.map((standing) => ({ standing, count: count(standing) })),
    fields: (await listThreads(tx, organisationId, 'policy-field')).filter(({ slug }) => list.fields.has(slug)),
  };
}

export type LoadedCommitments = Readonly<Awaited<ReturnType<typeof loadCommitments>>>;
