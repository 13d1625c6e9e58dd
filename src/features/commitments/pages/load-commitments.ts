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
import type { CommitmentRequest } from './commitment-request.ts';

/** A part of the commitments that an address asks for: what became of them, how they were counted, and what their texts are. */
export async function selectCommitments(
  tx: ReadDb,
  organisation: Organisation,
  { onderdeel, lot, soort }: CommitmentRequest,
  page: { readonly limit: number; readonly offset: number },
) {
  const { organisationId } = organisation;
  const list = await listCommitments(
    tx,
    organisationId,
    {
      ...(onderdeel === null ? {} : { field: onderdeel }),
      ...(lot === null ? {} : { fates: [lot] }),
      ...(soort === null ? {} : { sort: soort }),
    },
    page,
  );
  const slugs = list.commitments.map(({ slug }) => slug);
  const natures = await listNatures(tx, organisationId, 'commitment', slugs);
  return {
    organisation,
    list,
    commitments: list.commitments.map((commitment) => ({
      ...commitment,
      ...(natures.get(commitment.slug) ?? { nature: [], originals: [] }),
    })),
    counted: await findCounted(tx, organisationId, slugs),
    total: list.total,
  };
}

export type SelectedCommitments = Readonly<Awaited<ReturnType<typeof selectCommitments>>>;

/** A page of the commitments that an address asks for, with what the documents say of them, and the fields that any are in. */
export async function loadCommitments(
  tx: ReadDb,
  organisation: Organisation,
  request: CommitmentRequest,
  page: { readonly limit: number; readonly offset: number },
) {
  const { organisationId } = organisation;
  const { list, ...selected } = await selectCommitments(tx, organisation, request, page);
  const slugs = list.commitments.map(({ slug }) => slug);
  const threads = await readThreads(tx, organisationId, 'commitment', slugs);
  return {
    ...selected,
    threads: new Map(threads.map((thread): [string, ThreadContent] => [thread.slug, thread])),
    publications: await listPublications(tx, organisationId),
    counts: commitmentFates
      .toReversed()
      .map((fate) => ({ fate, count: list.fates.find((one) => one.fate === fate)?.count ?? 0 })),
    sorts: list.sorts,
    fields: (await listThreads(tx, organisationId, 'policy-field')).filter(({ slug }) => list.fields.has(slug)),
  };
}

export type LoadedCommitments = Readonly<Awaited<ReturnType<typeof loadCommitments>>>;
