import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import { insertRows } from './insert-rows.ts';
import type { WriteDb } from './read-db.ts';
import { digestRow, digestTable, namesOf, readRowDigests } from './row-digests.ts';

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;
type Column<Table extends keyof Tables> = keyof Row<Table> & string;

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

export type Written = {
  /** How many rows were written or deleted. */
  readonly changed: number;
  /** What the table holds now, as `digestTable` gives it over these columns. */
  readonly digest: string;
  readonly columns: readonly string[];
};

/**
 * Makes the rows that an organisation has in a table those that are given, and writes only what differs: rows that are gone are deleted, new
 * ones inserted, others updated where one of their columns is another. What the server prints otherwise than `JSON.stringify` (`jsonb`, a
 * time, a fraction) is written each time.
 * @param key the columns that tell the rows of an organisation apart, with a unique index on the organisation and these
 * @param rows as they will be read back, each with all columns
 */
export async function writeDifference<Table extends keyof Tables>(
  tx: WriteDb,
  table: Table,
  organisationId: string,
  key: readonly Column<Table>[],
  rows: readonly Row<Table>[],
): Promise<Written> {
  const columns = rows[0] === undefined ? key : Object.keys(rows[0]);
  const before = await readRowDigests(tx, table, organisationId, { key, columns });
  const left = new Set(before.keys());
  const digests = rows.map((row) => digestRow(row, columns));
  const changed = rows.filter((row, at) => {
    const name = JSON.stringify(key.map((column) => row[column]));
    left.delete(name);
    return before.get(name) !== digests[at];
  });
  await deleteKeys(tx, table, organisationId, key, [...left]);
  await insertRows(tx, table, changed, onConflict(key, columns));
  return { changed: left.size + changed.length, digest: digestTable(digests), columns };
}
