import type { ReadDb } from '../../../../record/connection/read-db.ts';
import type { Organisation } from '../../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../../publications/queries/list-originals.ts';
import { listPublications } from '../../../publications/queries/list-publications.ts';
import { findExplanation } from '../../queries/find-explanation.ts';
import { findGone } from '../../queries/find-finding.ts';

/** What became of the finding that had an address; null where none had. */
export async function loadGone(tx: ReadDb, organisation: Organisation, key: string) {
  const { organisationId } = organisation;
  const finding = await findGone(tx, organisationId, key);
  if (finding === null) return null;
  return {
    organisation,
    finding,
    explanation: await findExplanation(tx, organisationId, key),
    publications: await listPublications(tx, organisationId),
    originals: await listOriginals(tx, organisationId, finding.was?.evidence ?? []),
  };
}

export type LoadedGone = NonNullable<Awaited<ReturnType<typeof loadGone>>>;
