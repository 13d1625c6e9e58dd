import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { byRule, bySeverity } from './finding-content.ts';

/** A finding beside another in the list, with what it is called. */
export type ListedFinding = { readonly key: string; readonly rule: string; readonly subject: string };

/** A finding and those before and after it in the list of all findings (`selectFindings`), in that order; empty where it is not found any more. */
export async function listBeside(tx: ReadDb, organisationId: string, key: string): Promise<readonly ListedFinding[]> {
  const order = sql`order by ${bySeverity}, ${byRule}, f.place collate "C", f.ordinal, f.key`;
  return await tx
    .with('placed', (db) =>
      db
        .selectFrom('finding as f')
        .where('f.organisation_id', '=', organisationId)
        .where('f.content', 'is not', null)
        .select(['f.key', sql<number>`row_number() over (${order})`.as('at')]),
    )
    .with('here', (db) => db.selectFrom('placed').where('placed.key', '=', key).select('placed.at'))
    .selectFrom('placed')
    .innerJoin('here', (join) =>
      join.on((eb) => eb.between('placed.at', sql<number>`here.at - 1`, sql<number>`here.at + 1`)),
    )
    .innerJoin('finding as f', (join) =>
      join.onRef('f.key', '=', 'placed.key').on('f.organisation_id', '=', organisationId),
    )
    .orderBy('placed.at')
    .select(['f.key', 'f.rule', sql<string>`f.content -> 'subject' ->> 'title'`.as('subject')])
    .execute();
}
