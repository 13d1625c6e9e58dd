import { v7 as newId } from 'uuid';
import { compareEditions } from '../../../editions/compare-editions.ts';
import { isSameButExact } from '../../../editions/earlier-numbers.ts';
import { readContent } from '../../../editions/edition-content.ts';
import { freezeEdition } from '../../../editions/freeze-edition.ts';
import type { Reading } from '../../../model/reading.ts';
import { gatherPublication } from '../../../recognition/gather/gather-publication.ts';
import { publicationSlugOf } from '../../../recognition/gather/publication-name.ts';
import { givenFigures, knownFigures } from '../../../recognition/together/known-figures.ts';
import { weighAgainst } from '../../../recognition/together/weigh-together.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { digestCorrected } from '../../../record/witness/digest-corrections.ts';
import { keepCorrections, nothingBeside } from '../../corrections/commands/keep-corrections.ts';
import { ensureOrganisation } from '../../organisations/commands/ensure-organisation.ts';
import { findToldNature } from '../queries/find-told-nature.ts';
import { listWithdrawn } from '../queries/list-withdrawn.ts';
import { makeCorrectedStatements } from './corrected-statements.ts';
import { correctionsIn, decidedOf, hashesOf } from './edition-sources.ts';
import { readGivenFigures } from './given-figures.ts';
import { type ImportOutcome, leftMadeHere, leftWithdrawn } from './import-outcome.ts';
import { keepEdition } from './keep-edition.ts';
import { readSources, replaceSources } from './kept-sources.ts';
import { lockPublication } from './lock-publication.ts';
import { mergeSources } from './merge-sources.ts';
import type { PublicationImport } from './publication-import.ts';
import { showEdition } from './show-edition.ts';

/** Who imports and when. */
export type ImportedBy = { readonly actor: string; readonly at: Date };

const nameless = { kind: 'other', year: null, endYear: null, sequence: null } as const;

/** The readings beside this one, without those of what was withdrawn and stays so. */
async function shownAmong(
  tx: WriteDb,
  organisationId: string,
  { others, again }: PublicationImport,
): Promise<readonly Reading[]> {
  if (others.length === 0 || again === true) return others;
  const withdrawn = await listWithdrawn(tx, organisationId);
  return others.filter((other) => !withdrawn.has(publicationSlugOf(other)));
}

/** The same in a transaction that is under way. */
export async function importInto(
  tx: WriteDb,
  organisationId: string,
  given: PublicationImport,
  by: ImportedBy,
): Promise<ImportOutcome> {
  const { slug, readings: read } = given.group;
  const { kind, year, endYear, sequence } = read[0]?.publication ?? nameless;
  const { publicationId, current, last, next, isMadeHere, withdrawn } = await lockPublication(tx, organisationId, {
    ...{ slug, kind, year, endYear, sequence },
  });
  if (withdrawn !== null && given.again !== true) return leftWithdrawn(given, withdrawn);
  if (isMadeHere && withdrawn === null) return leftMadeHere(given, next - 1);
  const { decided = nothingBeside } = given;
  const kept = { organisationId, publication: slug };
  const before = await readSources(tx, organisationId, publicationId);
  const { sources, gone, kept: keptFiles } = mergeSources(before, given.sources, given.gone);
  const told = await findToldNature(tx, organisationId, publicationId);
  const readings = sources.map(({ reading }) => (told === null ? reading : { ...reading, nature: told.nature }));
  const known = knownFigures([
    ...(await shownAmong(tx, organisationId, given)).flatMap((other) => [...givenFigures(other)]),
    ...(await readGivenFigures(tx, organisationId, given)),
  ]);
  const publication = gatherPublication({
    ...given.group,
    readings: readings.map((reading) => weighAgainst(reading, known)),
  });
  const frozen = freezeEdition(publication);
  const outcome = {
    publication,
    sha256: frozen.sha256,
    filesUnchanged: hashesOf(before) === hashesOf(sources),
    goneFiles: gone.map(({ path }) => path),
    keptFiles,
    withdrawn,
  };
  if (current !== null && (current.sha256 === frozen.sha256 || isSameButExact(current, frozen.content))) {
    await keepCorrections(tx, kept, decided, by);
    if (!outcome.filesUnchanged || decidedOf(before) !== decidedOf(sources)) {
      const digest = await replaceSources(tx, organisationId, publicationId, sources);
      const payload = { publication: publication.slug, files: sources.length, sources: digest };
      await appendEvent(tx, { organisationId, ...by, command: 'replace-sources', payload });
    }
    return { ...outcome, outcome: 'same', number: current.number, comparison: null };
  }
  const number = next;
  const place = { organisationId, publicationId, editionId: newId() };
  const edition = { publication, frozen, number, sources, before: last, at: by.at };
  const { rows, content, wordings, digests } = await keepEdition(tx, place, edition);
  const corrected =
    current === null
      ? []
      : await makeCorrectedStatements(tx, place, current, {
          ...{ before, sources, rows, wordings, decided },
        });
  await insertRows(tx, 'corrected_statement', corrected);
  const sourcesNow = await replaceSources(tx, organisationId, publicationId, sources);
  const entries = await showEdition(tx, place, publication, rows, by.at);
  await keepCorrections(tx, kept, decided, by);
  const readWith = correctionsIn(readings);
  const payload = {
    publication: publication.slug,
    edition: number,
    sha256: frozen.sha256,
    files: sources.length,
    ...(readWith.length > 0 && { corrected: readWith }),
    ...digests,
    sources: sourcesNow,
    entries,
    ...(corrected.length > 0 && { correctedStatements: digestCorrected(corrected) }),
  };
  await appendEvent(tx, { organisationId, ...by, command: 'import-publication', payload });
  return {
    ...outcome,
    outcome: last === null ? 'new' : 'next',
    number,
    comparison: current === null ? null : compareEditions(readContent(current.content), content),
  };
}

/**
 * Imports the files of one publication in one transaction, and freezes what they state: as edition 1, or as the next edition where it
 * differs from the current one, which stays as it is. Where nothing differs nothing is written, and where only files do no edition. What was
 * withdrawn is not imported unless a person asks for it again. Two imports of one publication at once come one after the other, and so do an
 * import and a withdrawal.
 */
export async function importPublication(
  record: Record,
  given: PublicationImport,
  by: ImportedBy,
): Promise<ImportOutcome> {
  const organisationId = await ensureOrganisation(record, given.group.organisation, by);
  return await write(record, { organisationId, actor: by.actor }, (tx) => importInto(tx, organisationId, given, by));
}
