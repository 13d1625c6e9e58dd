import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listThreads } from '../../threads/queries/list-threads.ts';
import { listCommitments } from '../queries/list-commitments.ts';
import type { CommitmentRequest } from './commitment-request.ts';
import { listedFates, type ToldFate, toldFate, toldFates } from './told-fate.ts';

/** A part of the commitments that an address asks for with what became of them, and the fields that any are in. */
export async function loadCommitments(
  tx: ReadDb,
  organisation: Organisation,
  request: CommitmentRequest,
  page: { readonly limit: number; readonly offset: number },
) {
  const { organisationId } = organisation;
  const { onderdeel, lot } = request;
  const list = await listCommitments(
    tx,
    organisationId,
    {
      ...(onderdeel === null ? {} : { field: onderdeel }),
      ...(lot === null ? {} : { fates: listedFates(lot) }),
    },
    page,
  );
  const count = (told: ToldFate) =>
    list.fates.reduce((sum, one) => sum + (toldFate(one.fate) === told ? one.count : 0), 0);
  return {
    organisation,
    commitments: list.commitments.map((commitment) => ({ ...commitment, fate: toldFate(commitment.fate) })),
    total: list.total,
    counts: toldFates.map((fate) => ({ fate, count: count(fate) })),
    fields: (await listThreads(tx, organisationId, 'policy-field')).filter(({ slug }) => list.fields.has(slug)),
  };
}

export type LoadedCommitments = Readonly<Awaited<ReturnType<typeof loadCommitments>>>;
