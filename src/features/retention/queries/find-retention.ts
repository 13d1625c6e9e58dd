import { type Retention, usualRetention } from '../../../model/laid-down/retention.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** For how many days things are kept by an organisation now. */
export async function findRetention(tx: ReadDb, organisationId: string): Promise<Retention> {
  const rows = await tx
    .selectFrom('retention')
    .select(['what', 'days'])
    .where('organisation_id', '=', organisationId)
    .orderBy('at')
    .orderBy('retention_id')
    .execute();
  return { ...usualRetention, ...Object.fromEntries(rows.map(({ what, days }) => [what, days])) };
}
