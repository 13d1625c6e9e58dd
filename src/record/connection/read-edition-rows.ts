import { type Selectable, sql } from 'kysely';
import type { EditionRows } from '../tables/statement-tables.ts';
import type { Tables } from '../tables/tables.ts';
import type { ReadDb } from './read-db.ts';

/** All rows of an edition, in the order of the document within each table. */
export async function readEditionRows(tx: ReadDb, organisationId: string, editionId: string): Promise<EditionRows> {
  const rowsOf = async <Table extends keyof EditionRows>(table: Table) => {
    const found = await sql<Selectable<Tables[Table]>>`select * from ${sql.table(table)}
      where organisation_id = ${organisationId} and edition_id = ${editionId} order by ordinal`.execute(tx);
    return found.rows;
  };
  return {
    chapter: await rowsOf('chapter'),
    passage: await rowsOf('passage'),
    read_table: await rowsOf('read_table'),
    commitment: await rowsOf('commitment'),
    account: await rowsOf('account'),
    indicator: await rowsOf('indicator'),
    figure: await rowsOf('figure'),
    amount: await rowsOf('amount'),
    reference: await rowsOf('reference'),
    mention: await rowsOf('mention'),
    note: await rowsOf('note'),
    doubt: await rowsOf('doubt'),
  };
}
