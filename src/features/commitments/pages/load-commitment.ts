import type { ReadDb } from '../../../record/connection/read-db.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listAddresses } from '../../publications/queries/list-addresses.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { placesOf } from '../../publications/queries/texts-at.ts';
import { findThread } from '../../threads/queries/find-thread.ts';

const mostFindings = 50;

/** The thread of a commitment with its field and its findings; null where the address names none. */
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
  return {
    organisation,
    thread,
    field,
    findings,
    addresses: await listAddresses(tx, organisationId, placesOf(thread)),
    originals: await listOriginals(tx, organisationId, placesOf(thread, ...(field === null ? [] : [field]))),
  };
}

export type LoadedCommitment = NonNullable<Awaited<ReturnType<typeof loadCommitment>>>;
