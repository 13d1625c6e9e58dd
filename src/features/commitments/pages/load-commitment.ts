import type { ReadDb } from '../../../record/connection/read-db.ts';
import { evidenceOf } from '../../evidence/evidence-of.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listAddresses } from '../../publications/queries/list-addresses.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { placesAround, placesOf } from '../../publications/queries/texts-at.ts';
import { listServing } from '../../registers/queries/list-serving.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import { findCommitmentsOf } from '../queries/find-commitments-of.ts';
import { findCounted } from '../queries/find-counted.ts';
import { listOfficial } from '../queries/list-official.ts';

const mostFindings = 50;

/**
 * The thread of a commitment with its field, its findings, and the threads of what it carries out or is carried out by; null where the address
 * names none.
 */
export async function loadCommitment(tx: ReadDb, organisation: Organisation, slug: string) {
  const { organisationId } = organisation;
  const thread = await findThread(tx, organisationId, 'commitment', slug);
  if (thread === null) return null;
  const { findings } = await selectFindings(
    tx,
    organisationId,
    { thread: { kind: 'commitment', slug } },
    { limit: mostFindings, offset: 0 },
  );
  const field = thread.field === null ? null : await findThread(tx, organisationId, 'policy-field', thread.field);
  const link = { kind: 'commitment', slug: thread.slug } as const;
  const counted = await findCounted(tx, organisationId, [slug]);
  return {
    organisation,
    thread,
    field,
    findings,
    evidence: evidenceOf(await listServing(tx, organisationId, link), link),
    counted,
    official: await listOfficial(
      tx,
      organisationId,
      [...thread.statements, ...thread.accounts].map(({ key }) => key),
    ),
    around: await findCommitmentsOf(
      tx,
      organisationId,
      [...(thread.carriers ?? []), ...(thread.agreed ?? [])].map(({ key }) => key),
    ),
    publications: await listPublications(tx, organisationId),
    addresses: await listAddresses(tx, organisationId, placesOf(thread)),
    originals: await listOriginals(tx, organisationId, [
      ...placesAround(thread),
      ...(field === null ? [] : placesOf(field)),
    ]),
  };
}

export type LoadedCommitment = NonNullable<Awaited<ReturnType<typeof loadCommitment>>>;
