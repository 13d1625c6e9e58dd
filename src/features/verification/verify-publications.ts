import { readContent } from '../../editions/edition-content.ts';
import { hashContent } from '../../editions/freeze-edition.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { digestEntries } from '../../record/witness/digest-entries.ts';
import { digestSources } from '../../record/witness/digest-sources.ts';
import { because, type Fault, faultsAt } from './fault.ts';
import type { LoggedImports, LoggedPublication } from './logged-imports.ts';

type Publication = Awaited<ReturnType<typeof readPublications>>[number];

async function readPublications(tx: ReadDb, organisationId: string) {
  return await tx
    .selectFrom('publication as p')
    .leftJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.edition_id', '=', 'p.current_edition_id'),
    )
    .select(['p.publication_id as id', 'p.slug', 'p.kind', 'p.year', 'p.end_year', 'p.sequence', 'p.title'])
    .select(['e.edition_id as editionId', 'e.number', 'e.content'])
    .where('p.organisation_id', '=', organisationId)
    .orderBy('p.slug')
    .execute();
}

/**
 * Holds what the site says of each publication as a whole against the log and its newest edition: which edition is shown, its title, kind and
 * year, what is found of it, and the files that the next import builds on.
 */
export async function verifyPublications(
  tx: ReadDb,
  organisationId: string,
  { newest, frozen }: LoggedImports,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const publication of await readPublications(tx, organisationId)) {
    const logged = newest.get(publication.slug);
    // Of what is under embargo nothing is there but its frozen editions.
    if (
      logged === undefined &&
      frozen.has(publication.slug) &&
      publication.editionId === null &&
      (await listFound(tx, organisationId, publication)).length === 0
    )
      continue;
    faults.push(
      ...(await faultsAt(placeOf(publication), () => verifyPublication(tx, organisationId, publication, logged))),
    );
  }
  return faults;
}

function placeOf({ slug }: Publication): Fault['where'] {
  return { say: 'publication', with: { publication: slug } };
}

async function verifyPublication(
  tx: ReadDb,
  organisationId: string,
  publication: Publication,
  logged: LoggedPublication | undefined,
): Promise<readonly Fault[]> {
  const where = placeOf(publication);
  if (logged === undefined) return [{ where, why: because('publication-unlogged') }];
  if (logged.isWithdrawn) return await verifyWithdrawn(tx, organisationId, publication);
  const faults: Fault[] = [];
  const { edition, entries, sha256 } = logged.imported.payload;
  if (publication.number !== edition) faults.push({ where, why: { say: 'other-edition-shown', with: { edition } } });
  else if (!isTitled(publication, sha256)) faults.push({ where, why: because('titled-otherwise') });
  const found = await listFound(tx, organisationId, publication);
  // What a judgement lets be found of it is held against that.
  if (entries !== undefined && digestEntries(found.filter(({ slug }) => slug === null)) !== entries)
    faults.push({ where, why: because('found-otherwise') });
  if (logged.sources !== undefined && (await digestKept(tx, organisationId, publication)) !== logged.sources)
    faults.push({ where, why: because('other-sources') });
  return faults;
}

/** Of what was withdrawn nothing may be there again but its frozen editions. */
async function verifyWithdrawn(
  tx: ReadDb,
  organisationId: string,
  publication: Publication,
): Promise<readonly Fault[]> {
  const where = placeOf(publication);
  const faults: Fault[] = [];
  if (publication.editionId !== null) faults.push({ where, why: because('shown-again') });
  if ((await listFound(tx, organisationId, publication)).length > 0)
    faults.push({ where, why: because('found-otherwise') });
  if ((await digestKept(tx, organisationId, publication)) !== digestSources([]))
    faults.push({ where, why: because('other-sources') });
  return faults;
}

/** Content that was changed is told by its edition. */
function isTitled(shownAs: Publication, sha256: string): boolean {
  const { content, title, kind, year, end_year: endYear, sequence, slug } = shownAs;
  if (content === null || hashContent(content) !== sha256) return true;
  const { publication } = readContent(content);
  const said = [publication.title, publication.kind, publication.year, publication.endYear ?? null];
  const shown = [title, kind, year, endYear];
  return (
    publication.slug === slug &&
    publication.sequence === sequence &&
    said.every((value, index) => value === shown[index])
  );
}

async function listFound(tx: ReadDb, organisationId: string, { id }: Publication) {
  return await tx
    .selectFrom('search_entry')
    .select(['kind', 'chapter_slug', 'anchor', 'slug', 'title', 'text'])
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', id)
    .execute();
}

async function digestKept(tx: ReadDb, organisationId: string, { id }: Publication): Promise<string> {
  const rows = await tx
    .selectFrom('source')
    .select(['place', 'path', 'address', 'sha256', 'reading'])
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', id)
    .execute();
  return digestSources(rows);
}
