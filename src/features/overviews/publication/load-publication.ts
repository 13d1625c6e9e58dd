import type { EditionName } from '../../../frame/addresses.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { loadAmbitions } from '../../commitments/agreement/load-ambitions.ts';
import { listCorrectedAway } from '../../corrections/corrected/list-corrected.ts';
import { countFindings } from '../../findings/queries/list-findings.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { countStatements } from '../../publications/queries/count-statements.ts';
import { findEdition } from '../../publications/queries/find-edition.ts';
import { findToldNature } from '../../publications/queries/find-told-nature.ts';
import { listChapters } from '../../publications/queries/list-chapters.ts';
import { listEditions } from '../../publications/queries/list-editions.ts';
import { listStandings } from '../../publications/queries/list-standings.ts';
import { listWithdrawals } from '../../publications/queries/withdrawals.ts';
import { listDoubts } from '../../statements/queries/list-doubts.ts';
import { listNotes } from '../../statements/queries/list-notes.ts';

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
    /** Of the newest edition: one of before is what was known then. */
    told: edition.number < edition.current ? null : await findToldNature(tx, organisationId, edition.publicationId),
    counts: await countStatements(tx, organisationId, edition.editionId),
    corrected: await listCorrectedAway(tx, organisationId, edition, await readSame(tx, organisationId)),
    editions: await listEditions(tx, organisationId, edition.publicationId, mostEditions),
    standings: await listStandings(tx, organisationId, edition.publicationId),
    withdrawals: await listWithdrawals(tx, organisationId, edition.slug),
    findings: await countFindings(tx, organisationId, { publication: edition.slug }),
    /** What became of the ambitions of an agreement; null for anything else, and for an edition that is not the newest. */
    ambitions: edition.number < edition.current ? null : await loadAmbitions(tx, organisation, edition.slug),
    notes: await listNotes(tx, organisationId, edition.editionId, mostNotes),
    doubts: await listDoubts(tx, organisationId, edition.editionId, null, mostNotes),
  };
}

export type LoadedPublication = NonNullable<Awaited<ReturnType<typeof loadPublication>>>;
