import type { FindingConfig } from '../../../findings/config.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What an organisation ever said about the rules. */
export type SaidConfig = {
  readonly settingId: string;
  readonly config: FindingConfig;
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
};

/** All of it, what holds first. */
export async function listFindingConfigs(tx: ReadDb, organisationId: string): Promise<readonly SaidConfig[]> {
  return await tx
    .selectFrom('finding_setting')
    .select(['finding_setting_id as settingId', 'config', 'reason', 'actor', 'at'])
    .where('organisation_id', '=', organisationId)
    .orderBy('at', 'desc')
    .orderBy('finding_setting_id', 'desc')
    .execute();
}
