import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDoubtfulBook, makeImport } from '../../tests/make-book.ts';
import { openTestRecord, type TestRecord } from '../../tests/test-record.ts';
import { importPublication } from '../features/publications/commands/import-publication.ts';
import { readShared, write } from './connection/transaction.ts';
import { statementTables } from './tables/statement-tables.ts';

let here: TestRecord;
let organisationId: string;
beforeAll(async () => {
  here = await openTestRecord();
  const book = makeDoubtfulBook(2);
  await importPublication(here.record, makeImport(book, '/boek'), { actor: 'test', at: new Date('2026-01-02') });
  const found = await readShared(here.record, (tx) =>
    tx.selectFrom('organisation').select('organisation_id').executeTakeFirstOrThrow(),
  );
  organisationId = found.organisation_id;
});
afterAll(() => here.close());

/** Runs statements in one transaction of the web role. */
function run(...statements: readonly string[]): Promise<void> {
  return write(here.record, { organisationId, actor: 'test' }, async (tx) => {
    for (const statement of statements) await sql.raw(statement).execute(tx);
  });
}

/** A row that is whole in every respect: one that is there, under another key, ordinal and slug, in the edition that is named. */
function copyRow(table: string, edition: string | null = null): string {
  const changed = {
    [`${table}_id`]: newId(),
    ordinal: 900,
    slug: 'nieuw',
    ...(edition ? { edition_id: edition } : {}),
  };
  return `insert into ${table} select (json_populate_record(t, '${JSON.stringify(changed)}')).* from ${table} t limit 1`;
}

function makeEdition(edition: string, extra: { column: string; value: string } | null = null): string {
  return `insert into edition (organisation_id, edition_id, publication_id, number, sha256, content, sources, frozen_at${extra ? `, ${extra.column}` : ''})
    select organisation_id, '${edition}', publication_id, (select max(number) + 1 from edition), 'x', '{}', '[]', frozen_at${extra ? `, ${extra.value}` : ''}
    from edition limit 1`;
}

async function countRows(table: string): Promise<number> {
  const { rows } = await here.asOwner(`select count(*)::int as count from ${table}`);
  return Number(rows[0]?.count);
}

describe('a frozen edition', () => {
  test.each(statementTables)('gets no row of %s after the transaction that made it', async (table) => {
    const before = await countRows(table);
    expect(before).toBeGreaterThan(0);
    const refusal = `rows of ${table} are only added with their edition`;
    await expect(run(copyRow(table))).rejects.toThrow(refusal);
    await expect(here.asOwner(copyRow(table))).rejects.toThrow(refusal);
    expect(await countRows(table)).toBe(before);
  });

  test('gets its rows in the transaction that makes it, and only those of its own', async () => {
    const edition = newId();
    await run(makeEdition(edition), copyRow('chapter', edition));
    await expect(run(copyRow('note', edition))).rejects.toThrow('rows of note');
    await expect(run(makeEdition(newId()), copyRow('note'))).rejects.toThrow('rows of note');
  });

  test('cannot be said to be made in another transaction than it was', async () => {
    const extra = { column: 'made_in', value: "'999999'" };
    await expect(run(makeEdition(newId(), extra))).rejects.toThrow('permission denied');
  });
});
