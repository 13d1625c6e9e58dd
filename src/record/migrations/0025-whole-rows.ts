import { type Kysely, sql } from 'kysely';
import { type EditionContent, readContent } from '../../editions/edition-content.ts';
import { webRole } from '../connection/record.ts';
import type { Tables } from '../tables/tables.ts';

const inEdition =
  'where exists (select from readable_edition r where r.organisation_id = t.organisation_id and r.edition_id = t.edition_id);';

/** What the content of an edition says and no row did: when a commitment will be done, and who the publication says it is in this edition. */
export const wholeRowsSql = `
-- {from, until, text}: when, where the commitment says so
alter table commitment add term jsonb;
-- {kind, year, endYear, sequence, title}: who the publication is as this edition states it; null where the content of an edition of before could not be read
alter table edition add identity jsonb;
grant insert (identity) on edition to ${webRole};
create or replace view readable.commitment with (security_barrier) as select t.* from commitment t ${inEdition}
create or replace view readable.edition with (security_barrier) as
  select t.organisation_id, t.edition_id, t.publication_id, t.number, t.sha256, t.content, t.sources, t.frozen_at, t.identity
  from edition t ${inEdition}
`;

const opened = ['edition', 'commitment'];

/** Gives the rows of editions of before what only their content said, one edition at a time: all of a record do not fit in memory. */
export async function fillRows(database: Kysely<Tables>): Promise<void> {
  for (const table of [...opened, 'chapter', 'publication'])
    await sql`alter table ${sql.table(table)} no force row level security`.execute(database);
  for (const table of opened) await sql`alter table ${sql.table(table)} disable trigger user`.execute(database);
  const editions = await database.selectFrom('edition').select(['organisation_id', 'edition_id']).execute();
  for (const { organisation_id: organisationId, edition_id: editionId } of editions) {
    const { content: text } = await database
      .selectFrom('edition')
      .select('content')
      .where('organisation_id', '=', organisationId)
      .where('edition_id', '=', editionId)
      .executeTakeFirstOrThrow();
    const content = readStated(text);
    if (content !== null) await fillEdition(database, { organisationId, editionId }, content);
  }
  for (const table of opened) await sql`alter table ${sql.table(table)} enable trigger user`.execute(database);
  for (const table of [...opened, 'chapter', 'publication'])
    await sql`alter table ${sql.table(table)} force row level security`.execute(database);
}

async function fillEdition(
  database: Kysely<Tables>,
  { organisationId, editionId }: { readonly organisationId: string; readonly editionId: string },
  { publication, chapters }: EditionContent,
): Promise<void> {
  const { kind, year, endYear, sequence, title } = publication;
  const identity = JSON.stringify({ kind, year, endYear, sequence, title });
  await sql`update edition set identity = ${identity}
    where organisation_id = ${organisationId} and edition_id = ${editionId}`.execute(database);
  const terms = chapters.flatMap(({ slug, commitments }) =>
    commitments.flatMap(({ term }, ordinal) => (term === undefined || term === null ? [] : [{ slug, ordinal, term }])),
  );
  if (terms.length === 0) return;
  await sql`update commitment c set term = t.term
    from json_to_recordset(${JSON.stringify(terms)}) as t(slug text, ordinal integer, term jsonb)
    join chapter h on h.organisation_id = ${organisationId} and h.edition_id = ${editionId} and h.slug = t.slug
    where c.organisation_id = h.organisation_id and c.edition_id = h.edition_id and c.chapter_id = h.chapter_id
      and c.ordinal = t.ordinal`.execute(database);
}

/** Null for a content that is none any more: `verify` tells of it. */
function readStated(content: string): EditionContent | null {
  try {
    const stated = readContent(content);
    return Array.isArray(stated.chapters) ? stated : null;
  } catch {
    return null;
  }
}
