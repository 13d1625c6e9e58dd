import pg from 'pg';
import { z } from 'zod';
import { quoteTable } from './copied-tables.ts';

const { escapeIdentifier } = pg;

const foreignKeys = z.array(z.object({ table: z.string(), name: z.string(), definition: z.string() }));
const forced = z.array(z.object({ name: z.string() }));

/** What keeps tables closed, put aside. */
export type Opened = {
  readonly tables: readonly string[];
  readonly keys: z.infer<typeof foreignKeys>;
  /** The tables whose policies bind their owner too. */
  readonly forced: readonly string[];
};

/**
 * Puts aside, in the transaction of a restore, what keeps empty tables closed to rows from elsewhere: triggers, policies that bind the owner,
 * and foreign keys, because tables refer to each other in a circle. Every other connection waits until it is done.
 */
export async function openTables(client: pg.Client, tables: readonly string[]): Promise<Opened> {
  const keys = await client.query(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = current_schema()::text::regnamespace
      order by conrelid::regclass::text, conname`,
  );
  const bound = await client.query(
    `select relname as name from pg_class
      where relforcerowsecurity and relnamespace = current_schema()::text::regnamespace and relname = any($1)`,
    [tables],
  );
  const opened = {
    tables,
    keys: foreignKeys.parse(keys.rows),
    forced: forced.parse(bound.rows).map(({ name }) => name),
  };
  for (const name of tables) await client.query(`alter table ${quoteTable(name)} disable trigger user`);
  for (const name of opened.forced)
    await client.query(`alter table ${escapeIdentifier(name)} no force row level security`);
  for (const { table, name } of opened.keys)
    await client.query(`alter table ${table} drop constraint ${escapeIdentifier(name)}`);
  return opened;
}

/** Puts back what was put aside. Throws the server's error where a row refers to one that is not there. */
export async function closeTables(client: pg.Client, opened: Opened): Promise<void> {
  for (const { table, name, definition } of opened.keys)
    await client.query(`alter table ${table} add constraint ${escapeIdentifier(name)} ${definition}`);
  for (const name of opened.tables) await client.query(`alter table ${quoteTable(name)} enable trigger user`);
  for (const name of opened.forced)
    await client.query(`alter table ${escapeIdentifier(name)} force row level security`);
}
