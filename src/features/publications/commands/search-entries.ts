import { printBlock } from '../../../editions/print-block.ts';
import type { ReadTable } from '../../../model/block.ts';
import type { Passage } from '../../../model/chapter.ts';
import type { Position } from '../../../model/source.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { addEntries, type Entry } from '../../../record/entries/add-entries.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';

/** A vector of the server holds 1 MB; what stands after this many characters of one passage isn't found. */
const longestText = 100_000;

/** Of which edition they are. */
type Place = Pick<Entry, 'publication_id' | 'edition_id' | 'publication_kind' | 'year'>;

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
export function* makeEntries(rows: EditionRows, place: Place, newId: () => string): Generator<Entry> {
  const chapters = new Map(rows.chapter.map((chapter) => [chapter.chapter_id, chapter]));
  const figures = Map.groupBy(rows.figure, (figure) => figure.indicator_id);
  const entryIn = (chapter_id: string) => {
    const { slug: chapter_slug = '', title = '' } = chapters.get(chapter_id) ?? {};
    return { ...place, entry_id: newId(), chapter_id, chapter_slug, title, slug: null };
  };
  for (const { chapter_id } of rows.chapter)
    yield { ...entryIn(chapter_id), kind: 'chapter', anchor: null, name: '', text: '' };
  const found = new Set(rows.figure.map(({ position }) => rowKey(position, position.cell?.[0])));
  for (const { chapter_id, ordinal, heading, blocks } of rows.passage) {
    const text = textOf({ heading, blocks }, found);
    if (text === '') continue;
    yield { ...entryIn(chapter_id), kind: 'passage', anchor: `passage-${ordinal}`, name: '', text };
  }
  for (const { indicator_id, chapter_id, ordinal, name, unit, source, footnote } of rows.indicator) {
    const cells = (figures.get(indicator_id) ?? []).map(({ column_head, raw }) => `${column_head}: ${raw}`);
    const text = [name, unit, source, footnote, ...cells]
      .filter((part) => part !== null)
      .join('\n')
      .slice(0, longestText)
      .toWellFormed();
    yield { ...entryIn(chapter_id), kind: 'indicator', anchor: `indicator-${ordinal}`, name, text };
  }
}

/** Replaces what can be found of a publication by what its new edition says. What judging made of it stays until the next judgement. */
export async function replaceSearchEntries(
  tx: WriteDb,
  organisationId: string,
  publicationId: string,
  entries: readonly Entry[],
): Promise<void> {
  await tx
    .deleteFrom('search_entry')
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .where('slug', 'is', null)
    .execute();
  await addEntries(tx, organisationId, entries);
}

/** Takes away what can be found of a publication, also what judging made of it. */
export async function removeSearchEntries(tx: WriteDb, organisationId: string, publicationId: string): Promise<void> {
  await tx
    .deleteFrom('search_entry')
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .execute();
}
