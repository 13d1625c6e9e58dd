import { quotesOf } from '../../../findings/finding.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listAddresses } from '../../publications/queries/list-addresses.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { listQuoteAnchors } from '../../statements/places/list-quote-anchors.ts';
import { listRowNames } from '../../statements/places/list-row-names.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import { findOwnExplanations } from '../queries/find-explanation.ts';
import { findFinding } from '../queries/find-finding.ts';
import { listBeside } from '../queries/list-beside.ts';

/** A finding with the threads that say where its quotes stand; null where the address names none. */
export async function loadFinding(tx: ReadDb, organisation: Organisation, key: string) {
  const { organisationId } = organisation;
  const finding = await findFinding(tx, organisationId, key);
  if (finding === null) return null;
  const { subject } = finding;
  const quotes = quotesOf(finding);
  return {
    organisation,
    finding,
    thread: subject.kind === 'chapter' ? null : await findThread(tx, organisationId, subject.kind, subject.thread),
    field: finding.field === null ? null : await findThread(tx, organisationId, 'policy-field', finding.field),
    /** What was said of the findings that it speaks for. */
    explained: await findOwnExplanations(
      tx,
      organisationId,
      finding.speaksFor.map((weaker) => weaker.key),
    ),
    publications: await listPublications(tx, organisationId),
    addresses: await listAddresses(tx, organisationId, quotes),
    anchors: await listQuoteAnchors(tx, organisationId, quotes),
    rows: await listRowNames(tx, organisationId, quotes),
    originals: await listOriginals(tx, organisationId, quotes),
    beside: await listBeside(tx, organisationId, key),
  };
}

export type LoadedFinding = NonNullable<Awaited<ReturnType<typeof loadFinding>>>;
