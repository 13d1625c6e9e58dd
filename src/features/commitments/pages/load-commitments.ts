import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listNatures } from '../../threads/queries/list-natures.ts';
import { listThreads } from '../../threads/queries/list-threads.ts';
import { listCommitments } from '../queries/list-commitments.ts';
import { type CommitmentRequest, pageSize } from './commitment-request.ts';
import { listedFates, type ToldFate, toldFate, toldFates } from './told-fate.ts';

/** The commitments that an address asks for with what became of them, and the fields that any are in. */
export async function loadCommitments(tx: ReadDb, organisation: Organisation, request: CommitmentRequest) {
  const { organisationId } = organisation;
  const { onderdeel, lot, pagina } = request;
  const list = await listCommitments(
    tx,
    organisationId,
    {
      ...(onderdeel === null ? {} : { field: onderdeel }),
      ...(lot === null ? {} : { fates: listedFates(lot) }),
    },
    { limit: pageSize, offset: (pagina - 1) * pageSize },
  );
  const natures = await listNatures(
    tx,
    organisationId,
    'commitment',
    list.commitments.map(({ slug }) => slug),
  );
  const count = (told: ToldFate) =>
    list.fates.reduce((sum, one) => sum + (toldFate(one.fate) === told ? one.count : 0), 0);
  return {
    organisation,
    commitments: list.commitments.map((commitment) => ({
      ...commitment,
      fate: toldFate(commitment.fate),
      nature: natures.get(commitment.slug) ?? [],
    })),
    total: list.total,
    counts: toldFates.map((fate) => ({ fate, count: count(fate) })),
    fields: (await listThreads(tx, organisationId, 'policy-field')).filter(({ slug }) => list.fields.has(slug)),
  };
}

export type LoadedCommitments = Readonly<Awaited<ReturnType<typeof loadCommitments>>>;
