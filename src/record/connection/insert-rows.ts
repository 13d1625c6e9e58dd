import { type RawBuilder, type Selectable, sql } from 'kysely';
import { limits } from '../../reading/limits.ts';
import { relieveMemory } from '../../reading/process/relieve-memory.ts';
import type { Tables } from '../tables/tables.ts';
import type { WriteDb } from './read-db.ts';

const rowsAtOnce = 1000;

/**
 * Inserts many rows in few statements: each carries a thousand rows as one JSON parameter, whatever the number of columns. The rows are
 * given as they will be read back.
 * @param onConflict what becomes of a row that is there already; without it that is an error
 */
export async function insertRows<Table extends keyof Tables>(
  tx: WriteDb,
  table: Table,
  rows: readonly Selectable<Tables[Table]>[],
  onConflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const json = JSON.stringify(rows.slice(start, start + rowsAtOnce));
    const name = sql.table(table);
    await sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${json}) ${onConflict}`.execute(
      tx,
    );
    // An import of ten thousand files made hundreds of MB that nobody used any more.
    relieveMemory(limits.isolation.relieveWritingFromBytes);
  }
}
