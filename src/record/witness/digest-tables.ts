import type { Selectable } from 'kysely';
import type { EditionRows } from '../tables/statement-tables.ts';
import type { Tables } from '../tables/tables.ts';
import { digestLines, type Row } from './digest-lines.ts';

/** What is read from tables. */
export const fromTables = ['commitment', 'account', 'indicator', 'figure', 'amount'] as const;

/** A digest of the tables of an edition that something was read from: where they stand, who they are, and what was read from which. */
export function digestTables(rows: EditionRows, wordings: readonly Selectable<Tables['wording']>[]): string {
  return digestLines(linesOf(rows, wordings));
}

function* linesOf(
  rows: EditionRows,
  wordings: readonly Selectable<Tables['wording']>[],
): Generator<readonly unknown[]> {
  const chapters = new Map(rows.chapter.map(({ chapter_id, ordinal }) => [chapter_id, ordinal]));
  const passages = new Map(rows.passage.map(({ passage_id, ordinal }) => [passage_id, ordinal]));
  const indicators = new Map(
    rows.indicator.map((row) => [row.indicator_id, [chapters.get(row.chapter_id), row.ordinal]]),
  );
  const tables = new Map(
    rows.read_table.map((row) => [row.read_table_id, [chapters.get(row.chapter_id), row.ordinal]]),
  );
  for (const { chapter_id, passage_id, ordinal, block, position } of rows.read_table)
    yield ['read_table', chapters.get(chapter_id), ordinal, passages.get(passage_id), block, position];
  for (const table of fromTables) {
    const all: readonly (Row & { readonly read_table_id: string | null })[] = rows[table];
    for (const row of all) {
      if (row.read_table_id === null) continue;
      const at =
        table === 'figure' ? indicators.get(String(row['indicator_id'])) : chapters.get(String(row['chapter_id']));
      yield [table, at, row['ordinal'], tables.get(row.read_table_id)];
    }
  }
  for (const row of wordings.filter(({ kind }) => kind === 'table')) {
    const { statement_id, chapter_id, ordinal, key, score, candidate_id, candidate_score, address } = row;
    yield [statement_id, chapters.get(chapter_id), ordinal, key, score, candidate_id, candidate_score, address];
  }
}
