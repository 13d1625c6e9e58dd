import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What an organisation ever said of the licence of its data. */
export type SaidLicence = {
  readonly licenceId: string;
  readonly address: string | null;
  readonly decision: string | null;
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
};

/** All of it, what holds first. */
export async function listLicences(tx: ReadDb, organisationId: string): Promise<readonly SaidLicence[]> {
  return await tx
    .selectFrom('licence')
    .select(['licence_id as licenceId', 'address', 'decision', 'reason', 'actor', 'at'])
    .where('organisation_id', '=', organisationId)
    .orderBy('at', 'desc')
    .orderBy('licence_id', 'desc')
    .execute();
}
