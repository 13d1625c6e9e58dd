import { createHash } from 'node:crypto';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import { insertRows } from './insert-rows.ts';
import type { WriteDb } from './read-db.ts';

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;
type Column<Table extends keyof Tables> = keyof Row<Table> & string;

function namesOf(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)));
}

/** Of each row that an organisation has in a table the key, as a JSON list, and the digest of the row as JSON. */
async function readDigests(
  tx: WriteDb,
  table: string,
  organisationId: string,
  { key, all }: { readonly key: readonly string[]; readonly all: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ readonly key: readonly unknown[]; readonly digest: string }>`
    select json_build_array(${namesOf(key)}) as key, encode(sha256(convert_to(row_to_json(t)::text, 'UTF8')), 'hex') as digest
    from (select ${namesOf(all)} from ${sql.table(table)} where organisation_id = ${organisationId}) as t`.execute(tx);
  return new Map(rows.map((row) => [JSON.stringify(row.key), row.digest]));
}

function onConflict(key: readonly string[], all: readonly string[]): RawBuilder<unknown> {
  const unique = ['organisation_id', ...key];
  const rest = all.filter((column) => !unique.includes(column));
  const set = rest.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  return sql`on conflict (${namesOf(unique)}) do ${set.length === 0 ? sql`nothing` : sql`update set ${sql.join(set)}`}`;
}

async function deleteKeys(
  tx: WriteDb,
  table: string,
  organisationId: string,
  key: readonly string[],
  gone: readonly string[],
): Promise<void> {
  if (gone.length === 0) return;
  const name = sql.table(table);
  const objects = gone.map((one) => {
    const values: readonly unknown[] = JSON.parse(one);
    return Object.fromEntries(key.map((column, at) => [column, values[at]]));
  });
  await sql`delete from ${name} where organisation_id = ${organisationId} and (${namesOf(key)}) in
    (select ${namesOf(key)} from json_populate_recordset(null::${name}, ${JSON.stringify(objects)}))`.execute(tx);
}

/**
 * Makes the rows that an organisation has in a table those that are given, and writes only what differs: rows that are gone are deleted, new
 * ones inserted, others updated where one of their columns is another. The server prints a row as `JSON.stringify` does, with a column of
 * type `json` as it was written, so a row is held against its digest without being read. What it prints otherwise (`jsonb`, a time, a
 * fraction) is written each time.
 * @param key the columns that tell the rows of an organisation apart, with a unique index on the organisation and these
 * @param rows as they will be read back, each with all columns
 * @returns how many rows were written or deleted
 */
export async function writeDifference<Table extends keyof Tables>(
  tx: WriteDb,
  table: Table,
  organisationId: string,
  key: readonly Column<Table>[],
  rows: readonly Row<Table>[],
): Promise<number> {
  const all = Object.keys(rows[0] ?? {});
  const before = await readDigests(tx, table, organisationId, { key, all: all.length === 0 ? key : all });
  const left = new Set(before.keys());
  const changed = rows.filter((row) => {
    const name = JSON.stringify(key.map((column) => row[column]));
    left.delete(name);
    return before.get(name) !== createHash('sha256').update(JSON.stringify(row), 'utf8').digest('hex');
  });
  await deleteKeys(tx, table, organisationId, key, [...left]);
  await insertRows(tx, table, changed, onConflict(key, all));
  return left.size + changed.length;
}
