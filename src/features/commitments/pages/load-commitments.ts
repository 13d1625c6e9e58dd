import { commitmentFates } from '../../../findings/account/count-commitments.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { listNatures } from '../../threads/queries/list-natures.ts';
import { listThreads } from '../../threads/queries/list-threads.ts';
import { readThreads } from '../../threads/queries/read-threads.ts';
import { findCounted } from '../queries/find-counted.ts';
import { listCommitments } from '../queries/list-commitments.ts';
import { type CommitmentRequest, pageSize } from './commitment-request.ts';

/** The commitments that an address asks for with what became of them, and the fields that any are in. */
export async function loadCommitments(tx: ReadDb, organisation: Organisation, request: CommitmentRequest) {
  const { organisationId } = organisation;
  const { onderdeel, lot, pagina } = request;
  const list = await listCommitments(
    tx,
    organisationId,
    { ...(onderdeel === null ? {} : { field: onderdeel }), ...(lot === null ? {} : { fates: [lot] }) },
    { limit: pageSize, offset: (pagina - 1) * pageSize },
  );
  const slugs = list.commitments.map(({ slug }) => slug);
  const threads = await readThreads(tx, organisationId, 'commitment', slugs);
  const natures = await listNatures(tx, organisationId, 'commitment', slugs);
  return {
    organisation,
    commitments: list.commitments.map((commitment) => ({
      ...commitment,
      nature: natures.get(commitment.slug) ?? [],
    })),
    threads: new Map(threads.map((thread): [string, ThreadContent] => [thread.slug, thread])),
    counted: await findCounted(tx, organisationId, slugs),
    publications: await listPublications(tx, organisationId),
    total: list.total,
    counts: commitmentFates
      .toReversed()
      .map((fate) => ({ fate, count: list.fates.find((one) => one.fate === fate)?.count ?? 0 })),
    fields: (await listThreads(tx, organisationId, 'policy-field')).filter(({ slug }) => list.fields.has(slug)),
  };
}

export type LoadedCommitments = Readonly<Awaited<ReturnType<typeof loadCommitments>>>;
