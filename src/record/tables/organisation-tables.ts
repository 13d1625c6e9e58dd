import type { OrganisationSettings, SettingName } from '../../model/laid-down/organisation-settings.ts';
import type { Overdue } from '../../model/laid-down/overdue.ts';
import type { Fixed, Json } from './column.ts';

/** What an organisation laid down of itself; explained in `migrations/0043-0060/0051-organisation-settings.ts`. Rows are only added. */
type OrganisationSettingTable = {
  organisation_id: Fixed<string>;
  what: Fixed<SettingName>;
  number: Fixed<number>;
  content: Json<OrganisationSettings[SettingName]>;
  sha256: Fixed<string>;
  reason: Fixed<string>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

/** What was late on a day, as it was laid down for the public. */
type OverdueListTable = {
  organisation_id: Fixed<string>;
  overdue_list_id: Fixed<string>;
  day: Fixed<string>;
  content: Json<readonly Overdue[]>;
  sha256: Fixed<string>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

export type OrganisationTables = { organisation_setting: OrganisationSettingTable; overdue_list: OverdueListTable };
