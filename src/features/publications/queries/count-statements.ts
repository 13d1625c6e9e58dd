import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

export type StatementCounts = {
  readonly chapters: number;
  readonly commitments: number;
  readonly accounts: number;
  readonly indicators: number;
  readonly figures: number;
  readonly amounts: number;
  readonly notes: number;
  readonly doubts: number;
};

/** How many statements of each sort an edition has. */
export async function countStatements(tx: ReadDb, organisationId: string, editionId: string): Promise<StatementCounts> {
  const count = (table: keyof typeof tables) =>
    sql<number>`(select count(*) from ${sql.table(tables[table])} where organisation_id = ${organisationId} and edition_id = ${editionId})`.as(
      table,
    );
  return await tx
    .selectNoFrom([
      count('chapters'),
      count('commitments'),
      count('accounts'),
      count('indicators'),
      count('figures'),
      count('amounts'),
      count('notes'),
      count('doubts'),
    ])
    .executeTakeFirstOrThrow();
}

const tables = {
  chapters: 'chapter',
  commitments: 'commitment',
  accounts: 'account',
  indicators: 'indicator',
  figures: 'figure',
  amounts: 'amount',
  notes: 'note',
  doubts: 'doubt',
} as const;
