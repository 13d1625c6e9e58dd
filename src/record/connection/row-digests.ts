import { createHash, hash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { ReadDb } from './read-db.ts';

/** Columns as they are named in a statement. */
export function namesOf(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)));
}

/** The digest of what a row has in some columns, in their order. */
export function digestRow(row: { readonly [column: string]: unknown }, columns: readonly string[]): string {
  return hash('sha256', JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]]))), 'hex');
}

/** One digest over those of all rows, in whatever order they come. */
export function digestTable(digests: readonly string[]): string {
  const over = createHash('sha256');
  for (const digest of digests.toSorted()) over.update(digest).update('\n');
  return over.digest('hex');
}

/**
 * The digest of each row that an organisation has in a table, by its key as a JSON list. The server prints a row as `JSON.stringify` does, with a
 * column of type `json` as it was written, so that no row has to be read.
 */
export async function readRowDigests(
  tx: ReadDb,
  table: string,
  organisationId: string,
  { key, columns }: { readonly key: readonly string[]; readonly columns: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ readonly key: readonly unknown[]; readonly digest: string }>`
    select json_build_array(${namesOf(key)}) as key, encode(sha256(convert_to(row_to_json(t)::text, 'UTF8')), 'hex') as digest
    from (select ${namesOf(columns)} from ${sql.table(table)} where organisation_id = ${organisationId}) as t`.execute(
    tx,
  );
  return new Map(rows.map((row) => [JSON.stringify(row.key), row.digest]));
}
