import { titlePublication } from '../../../findings/report/title-publication.ts';
import { namePublication } from '../../../findings/words/name-publication.ts';
import { publicationPath } from '../../../frame/addresses.ts';
import { type FeedData, type FeedEntry, mostEntries } from '../../../frame/feed/feed-data.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { en } from '../../../words/en.data.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { findEdition } from '../queries/find-edition.ts';

/** The editions that were frozen last and can be read: of all publications of an organisation, or of those with these slugs. */
async function listNewestEditions(tx: ReadDb, organisationId: string, publications: readonly string[] | null) {
  return await tx
    .selectFrom('edition as e')
    .innerJoin('public_edition as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.edition_id', '=', 'e.edition_id'),
    )
    .innerJoin('publication as b', (join) =>
      join.onRef('b.organisation_id', '=', 'e.organisation_id').onRef('b.publication_id', '=', 'e.publication_id'),
    )
    .where('e.organisation_id', '=', organisationId)
    .$if(publications !== null, (all) => all.where('b.slug', 'in', publications ?? []))
    .select(['e.edition_id as editionId', 'e.number', 'e.frozen_at as frozenAt'])
    .select(['b.slug', 'b.kind', 'b.year', 'b.end_year as endYear', 'b.sequence', 'b.title'])
    .orderBy('e.frozen_at', 'desc')
    .orderBy('b.slug')
    .orderBy('e.number', 'desc')
    .limit(mostEntries)
    .execute();
}

/** What the texts of some editions are. */
async function listNatures(tx: ReadDb, organisationId: string, editionIds: readonly string[]) {
  if (editionIds.length === 0) return new Map<string, never>();
  const rows = await tx
    .selectFrom('chapter')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', 'in', editionIds)
    .select(['edition_id as editionId', 'nature'])
    .distinct()
    .execute();
  return Map.groupBy(rows, ({ editionId }) => editionId);
}

/** The editions that were frozen last, as entries of a feed. @param publications only of these; null for all */
export async function editionEntries(
  tx: ReadDb,
  { organisationId, slug: organisation }: Organisation,
  publications: readonly string[] | null,
): Promise<readonly FeedEntry[]> {
  if (publications?.length === 0) return [];
  const editions = await listNewestEditions(tx, organisationId, publications);
  const natures = await listNatures(
    tx,
    organisationId,
    editions.map(({ editionId }) => editionId),
  );
  return editions.map(({ editionId, number, frozenAt, ...publication }) => {
    const [title, name] = [titlePublication(publication), namePublication(publication)];
    const edition = { nl: nl.edition.name(number), en: en.edition.name(number) };
    return {
      path: publicationPath(organisation, { publication: publication.slug, edition: number }),
      title: { nl: `${title.nl}, ${edition.nl.toLowerCase()}`, en: `${title.en}, ${edition.en.toLowerCase()}` },
      summary: {
        nl: `${edition.nl} van ${name.nl} is hier te lezen.`,
        en: `${edition.en} of ${name.en} can be read here.`,
      },
      texts: { natures: (natures.get(editionId) ?? []).map(({ nature }) => nature), originals: [] },
      published: frozenAt,
      updated: frozenAt,
      category: { term: publication.kind, label: { nl: nl.kinds[publication.kind], en: en.kinds[publication.kind] } },
    };
  });
}

/** The feed of a publication: its editions; null where the address names none. */
export async function editionFeed(
  tx: ReadDb,
  organisation: Organisation,
  name: { readonly publication: string; readonly edition: number | null },
): Promise<FeedData | null> {
  const edition = await findEdition(tx, organisation.organisationId, name);
  if (edition === null) return null;
  const title = `${edition.title} · ${organisation.name}`;
  const entries = await editionEntries(tx, organisation, [edition.slug]);
  return { title: { nl: title, en: title }, organisation, entries };
}
