import { type EditionRows, statementTables } from '../tables/statement-tables.ts';
import type { EditionSource } from '../tables/tables.ts';
import { digestLines, type Row } from './digest-lines.ts';

/** The columns that are shown or used and are no part of the content under the hash of an edition. */
const besideContent = {
  chapter: ['depth', 'code_key', 'title_key', 'address', 'position'],
  passage: ['blocks', 'position'],
  commitment: ['position'],
  account: ['position'],
  indicator: ['slug', 'certainty', 'position'],
  figure: ['settled', 'position'],
  amount: ['position'],
  reference: ['position'],
  mention: ['position'],
  note: ['text', 'why', 'position'],
  doubt: ['stake', 'text', 'why', 'candidates', 'position'],
} as const satisfies { readonly [table in (typeof statementTables)[number]]: readonly string[] };

/**
 * A digest of all that belongs to an edition and is not in its content: where each statement stands, how its tables were read, what could not
 * be placed, what is in doubt, and the files. The event of the import has it, so that a change of these is found too. A later column is not
 * in it; a migration that changes one of these makes the editions of before look changed.
 */
export function digestBeside(rows: EditionRows, sources: readonly EditionSource[]): string {
  return digestLines(linesOf(rows, sources));
}

function* linesOf(rows: EditionRows, sources: readonly EditionSource[]): Generator<readonly unknown[]> {
  const chapters = new Map<unknown, number>(rows.chapter.map((row) => [row.chapter_id, row.ordinal]));
  const indicators = new Map<unknown, readonly unknown[]>(
    rows.indicator.map((row) => [row.indicator_id, [chapters.get(row.chapter_id), row.ordinal]]),
  );
  for (const table of statementTables) {
    const all: readonly Row[] = rows[table];
    for (const row of all)
      yield [
        table,
        indicators.get(table === 'figure' ? row['indicator_id'] : null) ?? chapters.get(row['chapter_id']) ?? null,
        row['ordinal'],
        chapters.get(row['target_chapter_id']) ?? null,
        ...besideContent[table].map((column) => row[column] ?? null),
      ];
  }
  yield ['sources', sources];
}
