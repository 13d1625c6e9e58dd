import pg from 'pg';
import { z } from 'zod';

/** A table whose rows go into a backup. */
export type CopiedTable = {
  /** As a backup names it: with its schema where that is not that of the record. */
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The columns of its primary key. */
  readonly key: readonly string[];
};

const found = z.array(
  z.object({
    name: z.string(),
    columns: z.array(z.object({ name: z.string(), type: z.string() })),
    key: z.array(z.string()),
  }),
);

/**
 * Accounts with what they prove themselves with, in an order in which they refer to each other. Sessions and tries stay out: who comes to a restored
 * record signs in again.
 */
const isSignIn = `(c.relnamespace::regnamespace::text = 'sign_in' and c.relname in ('user', 'account', 'twoFactor'))`;

/**
 * All tables of organisations, and the accounts of who signs in, as the server has them, by name: a table or column of a later migration comes along without a word here. What
 * the server makes itself stays out: generated columns, and the numbers of its own transactions (xid8), which mean nothing on another server.
 */
export async function listCopiedTables(client: pg.Client): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query(`select case when ${isSignIn} then 'sign_in.' else '' end || c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype) as columns,
      (select json_agg(a.attname order by k.place)
        from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition and (${isSignIn} or
      c.relnamespace = current_schema()::text::regnamespace
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id'))
    order by ${isSignIn}, array_position(array['user', 'account', 'twoFactor'], c.relname::text), c.relname collate "C"`);
  return found.parse(rows);
}

/** The name of the last migration that a server had; null for one without tables of ours. */
export async function findLastMigration(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query(`select to_regclass('kysely_migration') is not null as made`);
  if (rows[0]?.made !== true) return null;
  const last = await client.query('select name from kysely_migration order by name desc limit 1');
  return z
    .string()
    .nullable()
    .parse(last.rows[0]?.name ?? null);
}

/** The organisations of the record, in the order of their keys. */
export async function listOrganisationIds(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query('select organisation_id from organisation order by organisation_id');
  return rows.map(({ organisation_id }) => z.string().parse(organisation_id));
}

const { escapeIdentifier, escapeLiteral } = pg;

/** Of what belongs to no organisation all rows are given. */
export function belongsToOrganisations({ columns }: CopiedTable): boolean {
  return columns.some(({ name }) => name === 'organisation_id');
}

/** The name of a table as the server reads it. */
export function quoteTable(name: string): string {
  return name.split('.').map(escapeIdentifier).join('.');
}

/** The question that gives the rows of an organisation (null for all rows) in a table as lines of a backup, in the order of their keys. */
export function rowsQuery({ name, columns, key }: CopiedTable, organisationId: string | null): string {
  const texts = columns.map((column) => `${escapeIdentifier(column.name)}::text`).join(', ');
  const types = new Map(columns.map((column) => [column.name, column.type]));
  // The same on every server, whatever its locale.
  const order = key.map((column) => `${escapeIdentifier(column)}${types.get(column) === 'text' ? ' collate "C"' : ''}`);
  return `select json_build_array(${texts})::text as line from ${quoteTable(name)}
    ${organisationId === null ? '' : `where organisation_id = ${escapeLiteral(organisationId)}`} order by ${order.join(', ')}`;
}

/** The statement that puts lines of a backup into a table, given as one JSON array. */
export function insertStatement({ name, columns }: CopiedTable, given: readonly string[]): string {
  const types = new Map(columns.map((column) => [column.name, column.type]));
  const values = given.map((column, at) => `(line->>${at})::${types.get(column)}`);
  return `insert into ${quoteTable(name)} (${given.map(escapeIdentifier).join(', ')})
    select ${values.join(', ')} from json_array_elements($1::json) as line`;
}
