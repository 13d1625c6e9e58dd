import { findThread } from '../../record/queries/find-thread.ts';
import { selectFindings } from '../../record/queries/list-findings.ts';
import type { Organisation } from '../../record/queries/list-organisations.ts';
import { listOriginals } from '../../record/queries/list-originals.ts';
import type { ReadDb } from '../../record/read-db.ts';
import { placesOf } from '../frame/texts-at.ts';

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
    originals: await listOriginals(tx, organisationId, placesOf(thread, ...(field === null ? [] : [field]))),
  };
}

export type LoadedCommitment = NonNullable<Awaited<ReturnType<typeof loadCommitment>>>;
