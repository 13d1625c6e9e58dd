import { sql } from 'kysely';
import type { ReadDb } from '../read-db.ts';
import { Gathered, type StatedRows, type StatementKind } from './stated.ts';

/** Columns that are no part of what a statement says: whose it is, where it stands, and what we say of it. */
const notSaid = new Set([
  'organisation_id',
  'edition_id',
  'chapter_id',
  'ordinal',
  'position',
  'code_key',
  'title_key',
  'depth',
  'address',
  'parent_id',
  'settled',
  'certainty',
  'target_chapter_id',
  'why',
  'candidates',
]);

type Row = { readonly [column: string]: unknown };

/** What the rows of an edition state, in the order of the document. */
export async function statedByRows(tx: ReadDb, organisationId: string, editionId: string): Promise<StatedRows> {
  const gathered = new Gathered();
  const rowsOf = async (kind: StatementKind) => {
    const table = sql.table(kind);
    const found = await sql<Row>`select * from ${table}
      where organisation_id = ${organisationId} and edition_id = ${editionId} order by ordinal`.execute(tx);
    return found.rows;
  };
  const chapters = await rowsOf('chapter');
  const slugs = new Map(chapters.map((row) => [row['chapter_id'], String(row['slug'])]));
  for (const row of chapters) {
    const { slug, ...said } = saidBy('chapter', row);
    gathered.add(String(slug), 'chapter', { ...said, parent: slugs.get(row['parent_id']) ?? null });
  }
  const indicators = new Map<unknown, { readonly slug: string; readonly name: unknown; readonly figures: Row[] }>();
  for (const kind of [
    'passage',
    'commitment',
    'account',
    'amount',
    'reference',
    'mention',
    'doubt',
    'indicator',
  ] as const) {
    for (const row of await rowsOf(kind)) {
      const chapter = slugs.get(row['chapter_id']);
      // a doubt about the whole is no content
      if (chapter === undefined && kind === 'doubt') continue;
      const slug = chapter ?? '?';
      const { slug: _, ...said } = saidBy(kind, row);
      gathered.add(slug, kind, said);
      if (kind === 'indicator') indicators.set(row['indicator_id'], { slug, name: row['name'], figures: [] });
    }
  }
  for (const row of await rowsOf('figure')) indicators.get(row['indicator_id'])?.figures.push(row);
  for (const { slug, name, figures } of indicators.values())
    for (const row of figures) gathered.add(slug, 'figure', { of: name, ...saidBy('figure', row) });
  return gathered.stated;
}

/** What a row says, under the names that the content has. */
function saidBy(kind: StatementKind, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !notSaid.has(column) && column !== `${kind}_id` && column !== 'indicator_id')
      .map(([column, value]) => [column === 'column_head' ? 'column' : column, value]),
  );
}
