import { countStatements } from '../../record/queries/count-statements.ts';
import { findEdition } from '../../record/queries/find-edition.ts';
import { listChapters } from '../../record/queries/list-chapters.ts';
import { listDoubts } from '../../record/queries/list-doubts.ts';
import { listEditions } from '../../record/queries/list-editions.ts';
import { countFindings } from '../../record/queries/list-findings.ts';
import { listNotes } from '../../record/queries/list-notes.ts';
import type { Organisation } from '../../record/queries/list-organisations.ts';
import type { ReadDb } from '../../record/read-db.ts';
import type { EditionName } from '../frame/addresses.ts';

/** The page tells of this many notes, doubts and editions; the data file has all of them. */
const mostNotes = 50;
const mostEditions = 12;

/** An edition of a publication with its tree, counts, notes and sister editions; null where the address names none. */
export async function loadPublication(tx: ReadDb, organisation: Organisation, name: EditionName) {
  const { organisationId } = organisation;
  const edition = await findEdition(tx, organisationId, name);
  if (edition === null) return null;
  return {
    organisation,
    edition,
    chapters: await listChapters(tx, organisationId, edition.editionId),
    counts: await countStatements(tx, organisationId, edition.editionId),
    editions: await listEditions(tx, organisationId, edition.publicationId, mostEditions),
    findings: await countFindings(tx, organisationId, { publication: edition.slug }),
    notes: await listNotes(tx, organisationId, edition.editionId, mostNotes),
    doubts: await listDoubts(tx, organisationId, edition.editionId, null, mostNotes),
  };
}

export type LoadedPublication = NonNullable<Awaited<ReturnType<typeof loadPublication>>>;
