import {
  type OrganisationSettings,
  type SettingName,
  usualOrganisation,
} from '../../../model/laid-down/organisation-settings.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { settingSchemas } from '../settings/setting-schemas.ts';

/** What was laid down once. */
export type LaidDown<What extends SettingName> = {
  /** From 1, without gaps. */
  readonly number: number;
  readonly content: OrganisationSettings[What];
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
};

/** All that was ever laid down of one thing, what holds first. */
export async function listLaidDown<What extends SettingName>(
  tx: ReadDb,
  organisationId: string,
  what: What,
): Promise<readonly LaidDown<What>[]> {
  const rows = await tx
    .selectFrom('organisation_setting')
    .select(['number', 'content', 'reason', 'actor', 'at'])
    .where('organisation_id', '=', organisationId)
    .where('what', '=', what)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ content, ...row }) => ({ ...row, content: settingSchemas[what].parse(content) }));
}

/** What was laid down under a number, to be laid down again. @throws Refused where there is none */
export async function findEarlier<What extends SettingName>(
  tx: ReadDb,
  organisationId: string,
  { what, number }: { readonly what: What; readonly number: number },
): Promise<OrganisationSettings[What]> {
  const found = (await listLaidDown(tx, organisationId, what)).find((one) => one.number === number);
  if (found === undefined) throw new Refused({ say: 'no-setting', with: { number: String(number) } });
  return found.content;
}

/** What holds of one thing, what was laid down last or what is usual, and its number: 0 where nothing was laid down. */
export async function findSetting<What extends SettingName>(
  tx: ReadDb,
  organisationId: string,
  what: What,
): Promise<{ readonly number: number; readonly content: OrganisationSettings[What] }> {
  const row = await tx
    .selectFrom('organisation_setting')
    .select(['number', 'content'])
    .where('organisation_id', '=', organisationId)
    .where('what', '=', what)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row !== undefined) return { number: row.number, content: settingSchemas[what].parse(row.content) };
  return { number: 0, content: (await usualOf(tx, organisationId))[what] };
}

async function usualOf(tx: ReadDb, organisationId: string): Promise<OrganisationSettings> {
  const { name } = await tx
    .selectFrom('organisation')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return { ...usualOrganisation, name: { name } };
}
