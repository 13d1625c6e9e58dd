import type { EditionRows } from '../../record/tables/statement-tables.ts';
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

/** What the rows of an edition state. They come in the order of the document. */
export function statedByRows(rows: EditionRows): StatedRows {
  const gathered = new Gathered();
  const chapters: readonly Row[] = rows.chapter;
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
    const all: readonly Row[] = rows[kind];
    for (const row of all) {
      const chapter = slugs.get(row['chapter_id']);
      // a doubt about the whole is no content
      if (chapter === undefined && kind === 'doubt') continue;
      const slug = chapter ?? '?';
      const { slug: _, ...said } = saidBy(kind, row);
      gathered.add(slug, kind, said);
      if (kind === 'indicator') indicators.set(row['indicator_id'], { slug, name: row['name'], figures: [] });
    }
  }
  const figures: readonly Row[] = rows.figure;
  for (const row of figures) indicators.get(row['indicator_id'])?.figures.push(row);
  for (const { slug, name, figures: own } of indicators.values())
    for (const row of own) gathered.add(slug, 'figure', { of: name, ...saidBy('figure', row) });
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
