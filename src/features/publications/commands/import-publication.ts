import { sql } from 'kysely';
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
import type { EditionRows } from '../../../record/tables/statement-tables.ts';
import { digestCorrected } from '../../../record/witness/digest-corrections.ts';
import { digestEntries } from '../../../record/witness/digest-entries.ts';
import { digestTables } from '../../../record/witness/digest-tables.ts';
import { wordEdition } from '../../../record/wordings/add-wordings.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { digestWordings } from '../../../record/wordings/wording-rows.ts';
import { keepCorrections, nothingBeside } from '../../corrections/commands/keep-corrections.ts';
import { ensureOrganisation } from '../../organisations/commands/ensure-organisation.ts';
import { findToldNature } from '../queries/find-told-nature.ts';
import { listWithdrawn } from '../queries/list-withdrawn.ts';
import { makeCorrectedStatements } from './corrected-statements.ts';
import { makeEditionRows } from './edition-rows.ts';
import { correctionsIn, decidedOf, hashesOf } from './edition-sources.ts';
import { readGivenFigures } from './given-figures.ts';
import { type ImportOutcome, leftWithdrawn } from './import-outcome.ts';
import { insertEdition } from './insert-edition.ts';
import { readSources, replaceSources } from './kept-sources.ts';
import { lockPublication } from './lock-publication.ts';
import { mergeSources } from './merge-sources.ts';
import type { PublicationImport } from './publication-import.ts';
import { makeEntries, replaceSearchEntries } from './search-entries.ts';

/** Who imports and when. */
export type ImportedBy = { readonly actor: string; readonly at: Date };

/** From how many rows on an import changes the tables enough to make their statistics old. */
const manyRows = 1000;

function countRows(rows: EditionRows): number {
  return Object.values(rows).reduce((sum, { length }) => sum + length, 0);
}

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
  const { publicationId, current, last, withdrawn } = await lockPublication(tx, organisationId, given.group);
  if (withdrawn !== null && given.again !== true) return leftWithdrawn(given, withdrawn);
  const { decided = nothingBeside } = given;
  const kept = { organisationId, publication: given.group.slug };
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
  const number = (last?.number ?? 0) + 1;
  const place = { organisationId, publicationId, editionId: newId() };
  const rows = makeEditionRows(publication, { ...place, newId });
  const { kind, year, endYear, sequence, title } = publication;
  const identity = { kind, year, endYear, sequence, title };
  const of = { publication_id: publicationId, edition_id: place.editionId, publication_kind: kind, year };
  const entries = [...makeEntries(rows, of, newId)];
  const content = readContent(frozen.content);
  const stated = { ...content.publication, chapters: content.chapters };
  const beside = await insertEdition(tx, place, { ...frozen, identity, number, sources, at: by.at }, rows);
  const same = await readSame(tx, organisationId);
  const worded = await wordEdition(tx, place, { stated, chapters: rows.chapter, before: last, same });
  const corrected =
    current === null
      ? []
      : await makeCorrectedStatements(tx, place, current, {
          ...{ before, sources, rows, wordings: worded.statements, decided },
        });
  await insertRows(tx, 'corrected_statement', corrected);
  const digests = {
    beside,
    sources: await replaceSources(tx, organisationId, publicationId, sources),
    entries: digestEntries(entries),
    wordings: digestWordings(worded.statements),
    tables: digestTables(rows, worded.tables),
    ...(corrected.length > 0 && { correctedStatements: digestCorrected(corrected) }),
  };
  await tx
    .insertInto('published_edition')
    .values({ organisation_id: organisationId, edition_id: place.editionId, published_at: by.at })
    .execute();
  await replaceSearchEntries(tx, organisationId, publicationId, entries);
  if (countRows(rows) >= manyRows) await sql`select take_statistics()`.execute(tx);
  await tx
    .updateTable('publication')
    .set({ current_edition_id: place.editionId, title: publication.title })
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .execute();
  await keepCorrections(tx, kept, decided, by);
  const readWith = correctionsIn(readings);
  const payload = {
    publication: publication.slug,
    edition: number,
    sha256: frozen.sha256,
    files: sources.length,
    ...(readWith.length > 0 && { corrected: readWith }),
    ...digests,
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
