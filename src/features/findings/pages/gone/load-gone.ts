import type { ReadDb } from '../../../../record/connection/read-db.ts';
import type { Organisation } from '../../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../../publications/queries/list-originals.ts';
import { listPublications } from '../../../publications/queries/list-publications.ts';
import { listTableIds } from '../../../statements/queries/list-table-ids.ts';
import { findExplanation } from '../../queries/find-explanation.ts';
import { findGone } from '../../queries/find-finding.ts';
import { placeQuotes } from '../../queries/place-quotes.ts';

/** What became of the finding that had an address; null where none had. */
export async function loadGone(tx: ReadDb, organisation: Organisation, key: string) {
  const { organisationId } = organisation;
  const finding = await findGone(tx, organisationId, key);
  if (finding === null) return null;
  const quotes = await placeQuotes(tx, organisationId, finding);
  return {
    organisation,
    finding,
    quotes,
    tables: await listTableIds(tx, organisationId, quotes),
    explanation: await findExplanation(tx, organisationId, key),
    publications: await listPublications(tx, organisationId),
    originals: await listOriginals(tx, organisationId, finding.was?.evidence ?? []),
  };
}

export type LoadedGone = NonNullable<Awaited<ReturnType<typeof loadGone>>>;
