import { sql } from 'kysely';
import { printBlock } from '../../../editions/print-block.ts';
import type { ReadTable } from '../../../model/block.ts';
import type { Passage } from '../../../model/chapter.ts';
import type { Position } from '../../../model/source.ts';
import { plain } from '../../../model/text/plain.ts';
import type { GatheredPublication } from '../../../recognition/gather/gathered.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { SearchKind } from '../../../record/tables/search-tables.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';

/** A vector of the server holds 1 MB; what stands after this many characters of one passage isn't found. */
const longestText = 100_000;
const entriesAtOnce = 1000;
const wordsAtOnce = 10_000;

type Entry = {
  readonly entry_id: string;
  readonly chapter_id: string;
  readonly kind: SearchKind;
  readonly chapter_slug: string;
  readonly anchor: string | null;
  readonly title: string;
  /** The name of an indicator. */
  readonly name: string;
  readonly text: string;
};

/** Names a row of a table of a file. */
function rowKey({ file, table }: Position, row: number | undefined): string {
  return `${table} ${row} ${file}`;
}

/** What a table that was read says beside indicators, which are found by themselves: its caption, its amounts, its remarks. */
function unfoundLines({ caption, rows, at }: ReadTable, found: ReadonlySet<string>): string[] {
  const lines = rows.filter(
    (row, index) => !found.has(rowKey(at, index + 1)) && row.some(({ header, text }) => !header && text !== ''),
  );
  return [
    ...(caption === null ? [] : [caption]),
    ...lines.map((row) => row.flatMap(({ text, span }) => (span === undefined ? [text] : [])).join(' | ')),
  ];
}

function textOf({ heading, blocks }: Pick<Passage, 'heading' | 'blocks'>, found: ReadonlySet<string>): string {
  const lines = blocks.flatMap((block) =>
    block.kind === 'read-table' ? unfoundLines(block, found) : printBlock(block),
  );
  return [...(heading === null ? [] : [heading]), ...lines].join('\n').slice(0, longestText).toWellFormed();
}

/** What can be found of an edition: each chapter's title, each passage and each indicator with its figures as written. */
export function* makeEntries(rows: EditionRows, newId: () => string): Generator<Entry> {
  const chapters = new Map(rows.chapter.map((chapter) => [chapter.chapter_id, chapter]));
  const figures = Map.groupBy(rows.figure, (figure) => figure.indicator_id);
  for (const { chapter_id, slug: chapter_slug, title } of rows.chapter) {
    yield { entry_id: newId(), chapter_id, kind: 'chapter', chapter_slug, anchor: null, title, name: '', text: '' };
  }
  const found = new Set(rows.figure.map(({ position }) => rowKey(position, position.cell?.[0])));
  for (const { chapter_id, ordinal, heading, blocks } of rows.passage) {
    const { slug: chapter_slug = '', title = '' } = chapters.get(chapter_id) ?? {};
    const text = textOf({ heading, blocks }, found);
    if (text === '') continue;
    yield {
      entry_id: newId(),
      chapter_id,
      kind: 'passage',
      chapter_slug,
      anchor: `passage-${ordinal}`,
      title,
      name: '',
      text,
    };
  }
  for (const { indicator_id, chapter_id, ordinal, name, unit, source, footnote } of rows.indicator) {
    const { slug: chapter_slug = '', title = '' } = chapters.get(chapter_id) ?? {};
    const cells = (figures.get(indicator_id) ?? []).map(({ column_head, raw }) => `${column_head}: ${raw}`);
    const text = [name, unit, source, footnote, ...cells]
      .filter((part) => part !== null)
      .join('\n')
      .slice(0, longestText)
      .toWellFormed();
    yield {
      entry_id: newId(),
      chapter_id,
      kind: 'indicator',
      chapter_slug,
      anchor: `indicator-${ordinal}`,
      title,
      name,
      text,
    };
  }
}

/** The words by which a search term can be widened, in lower case without accents: of 3 up to 40 letters. */
function wordsOf(text: string): string[] {
  return (
    plain(text)
      .match(/\p{L}+/gu)
      ?.filter((word) => word.length >= 3 && word.length <= 40) ?? []
  );
}

type Place = { readonly organisationId: string; readonly publicationId: string; readonly editionId: string };

/** Replaces what can be found of a publication by what its new edition says. */
export async function replaceSearchEntries(
  tx: WriteDb,
  place: Place,
  publication: Pick<GatheredPublication, 'kind' | 'year'>,
  entries: readonly Entry[],
): Promise<void> {
  const { organisationId, publicationId, editionId } = place;
  await tx
    .deleteFrom('search_entry')
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .execute();
  const words = new Set<string>();
  for (let start = 0; start < entries.length; start += entriesAtOnce) {
    const some = entries.slice(start, start + entriesAtOnce);
    for (const { title, text } of some) for (const word of wordsOf(`${title} ${text}`)) words.add(word);
    // The server takes `kennis/innovatie` for the name of a file, which is one word.
    await sql`insert into search_entry (organisation_id, entry_id, publication_id, edition_id, chapter_id, kind, publication_kind, year,
        chapter_slug, anchor, title, text, search)
      select ${organisationId}, entry_id, ${publicationId}, ${editionId}, chapter_id, kind, ${publication.kind}, ${publication.year},
        chapter_slug, anchor, title, text,
        setweight(to_tsvector('doelspoor', title), (case kind when 'chapter' then 'A' else 'D' end)::"char")
          || setweight(to_tsvector('doelspoor', name), 'B')
          || setweight(to_tsvector('doelspoor', translate(text, '/@_', '   ')), 'C')
      from json_to_recordset(${JSON.stringify(some)}) as entry
        (entry_id uuid, chapter_id uuid, kind text, chapter_slug text, anchor text, title text, name text, text text)`.execute(
      tx,
    );
  }
  // In one order everywhere, so that two imports at once wait for each other instead of locking each other up.
  const sorted = [...words].sort();
  for (let start = 0; start < sorted.length; start += wordsAtOnce) {
    await sql`insert into search_word (organisation_id, word)
      select ${organisationId}, word from json_array_elements_text(${JSON.stringify(sorted.slice(start, start + wordsAtOnce))}) as word
      order by word collate "C" on conflict do nothing`.execute(tx);
  }
  await sql`select finish_search_entries()`.execute(tx);
}

/** Takes away what can be found of a publication, and every word that nothing else of its organisation has. */
export async function removeSearchEntries(tx: WriteDb, organisationId: string, publicationId: string): Promise<void> {
  const removed = await tx
    .deleteFrom('search_entry')
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .returning(['title', 'text'])
    .execute();
  const words = new Set(removed.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)));
  for (let after: string | undefined; words.size > 0; ) {
    const others = await tx
      .selectFrom('search_entry')
      .select(['entry_id as id', 'title', 'text'])
      .where('organisation_id', '=', organisationId)
      .$if(after !== undefined, (later) => later.where('entry_id', '>', after ?? ''))
      .orderBy('entry_id')
      .limit(entriesAtOnce)
      .execute();
    if (others.length === 0) break;
    for (const { title, text } of others) for (const word of wordsOf(`${title} ${text}`)) words.delete(word);
    after = others.at(-1)?.id;
  }
  await sql`delete from search_word where organisation_id = ${organisationId}
    and word in (select json_array_elements_text(${JSON.stringify([...words])}))`.execute(tx);
}
