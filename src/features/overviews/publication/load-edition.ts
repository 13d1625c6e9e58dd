import type { EditionName } from '../../../frame/addresses.ts';
import { printEditionName } from '../../../frame/addresses.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { listCorrected } from '../../corrections/corrected/list-corrected.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { findEdition } from '../../publications/queries/find-edition.ts';
import { findEditionContent } from '../../publications/queries/find-edition-content.ts';
import { listChapters } from '../../publications/queries/list-chapters.ts';
import { listStandings } from '../../publications/queries/list-standings.ts';
import type { LoadedEdition } from '../../statements/data/publication-data.ts';
import { listCaptions } from '../../statements/queries/list-captions.ts';
import { readEditionStatements } from '../../statements/queries/read-edition-statements.ts';

/** An edition with all that its data is made of; null where the address names none. */
export async function loadEdition(
  tx: ReadDb,
  organisation: Organisation,
  name: EditionName,
): Promise<LoadedEdition | null> {
  const { organisationId } = organisation;
  const edition = await findEdition(tx, organisationId, name);
  const content = edition && (await findEditionContent(tx, organisationId, edition.editionId));
  if (edition === null || content === null) return null;
  const { editionId } = edition;
  return {
    organisation,
    name: printEditionName(name),
    edition,
    content,
    chapters: await listChapters(tx, organisationId, editionId),
    statementsOf: await readEditionStatements(tx, organisationId, editionId),
    captions: await listCaptions(tx, organisationId, [editionId]),
    standings: await listStandings(tx, organisationId, edition.publicationId),
    corrected: await listCorrected(tx, organisationId, edition),
  };
}
