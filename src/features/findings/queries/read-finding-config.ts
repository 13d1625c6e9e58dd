import type { FindingConfig } from '../../../findings/config.ts';
import { faultsIn } from '../../../findings/settings.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What the organisation says about the rules, as it wrote it down; the settings of rules as they are where it said nothing. */
export async function readFindingConfig(tx: ReadDb, organisationId: string): Promise<FindingConfig> {
  const row = await tx
    .selectFrom('finding_setting')
    .select('config')
    .where('organisation_id', '=', organisationId)
    .orderBy('at', 'desc')
    .orderBy('finding_setting_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.config ?? { rules: {} };
}

/** Without what a rule no longer knows: settings were right when they were given, and a later program must not stop at them. */
export function keepFitting({ rules }: FindingConfig): FindingConfig {
  const fitting = Object.entries(rules).filter(
    ([code, setting]) => faultsIn({ rules: { [code]: setting } }).length === 0,
  );
  return { rules: Object.fromEntries(fitting) };
}
