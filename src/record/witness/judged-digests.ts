import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Stock } from '../../findings/account/stock.ts';
import type { ReadDb } from '../connection/read-db.ts';
import { digestTable, readRowDigests } from '../connection/row-digests.ts';
import type { Written } from '../connection/write-difference.ts';
import type { JudgedRows } from '../tables/judged-tables.ts';

export type JudgedTable = keyof JudgedRows;

/** The tables that a judgement writes, with the columns that tell the rows of an organisation apart. */
export const judgedKeys = {
  thread: ['thread_id'],
  thread_statement: ['thread_id', 'statement_id'],
  former_statement: ['thread_id', 'statement_id'],
  finding: ['key'],
  finding_place: ['publication', 'chapter', 'finding'],
  judged_unit: ['kind', 'name'],
  counted_commitment: ['slug', 'number'],
  settled_step: ['kind', 'number'],
  settled_answers: ['print'],
  proposal: ['from_statement_id', 'to_statement_id'],
} as const satisfies { readonly [Table in JudgedTable]: readonly string[] };

/** What the tables of a judgement hold: the digest of each, over the columns that it had then. The event of the judgement has it. */
export const judgedDigests = z.record(
  z.string(),
  z.object({ columns: z.array(z.string()).readonly(), digest: z.string() }),
);
export type JudgedDigests = Readonly<z.infer<typeof judgedDigests>>;

export function digestsOf(written: { readonly [Table in JudgedTable]: Written }): JudgedDigests {
  return Object.fromEntries(
    Object.entries(written).map(([table, { columns, digest }]) => [table, { columns, digest }]),
  );
}

/** The tables of which the rows are not those of the event. A table that is there since is not in it. */
export async function changedTables(
  tx: ReadDb,
  organisationId: string,
  said: JudgedDigests,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const [table, key] of Object.entries(judgedKeys)) {
    const before = said[table];
    if (before === undefined) continue;
    const now = await readRowDigests(tx, table, organisationId, { key, columns: before.columns });
    if (digestTable([...now.values()]) !== before.digest) changed.push(table);
  }
  return changed;
}

/** Whether an organisation has no row in any of the tables of a judgement. */
export async function isNothingJudged(tx: ReadDb, organisationId: string): Promise<boolean> {
  for (const [table, key] of Object.entries(judgedKeys)) {
    if ((await readRowDigests(tx, table, organisationId, { key, columns: key })).size > 0) return false;
  }
  return true;
}

/** The state of account as it is written down, and read back. */
export function digestStock(stock: Stock | null): string {
  return hash('sha256', JSON.stringify(stock), 'hex');
}
