import { sql } from 'kysely';
import type { Theme, Worn } from '../../../model/theme/theme.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { settingSchemas } from '../settings/setting-schemas.ts';

/** So many digits of its hash name a theme. */
const keyLength = 16;

/** What the pages of an organisation wear, without the pictures themselves; null where they look as they were made. */
export async function findWorn(tx: ReadDb, organisationId: string): Promise<Worn | null> {
  const row = await tx
    .selectFrom('organisation_setting')
    .select((is) => [
      is.fn<string>('left', ['sha256', sql.lit(keyLength)]).as('key'),
      sql<boolean>`json_typeof(content -> 'colours') = 'object'`.as('hasColours'),
      sql<'svg' | 'png' | null>`content #>> '{logo,type}'`.as('logo'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('what', '=', 'theme')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || (!row.hasColours && row.logo === null) ? null : row;
}

/** A theme by its key, of now or of before: pages that were kept elsewhere still refer to it. Null where there is none. */
export async function findTheme(tx: ReadDb, organisationId: string, key: string): Promise<Theme | null> {
  const row = await tx
    .selectFrom('organisation_setting')
    .select('content')
    .where('organisation_id', '=', organisationId)
    .where('what', '=', 'theme')
    .where((is) => is(is.fn<string>('left', ['sha256', sql.lit(keyLength)]), '=', key))
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : settingSchemas.theme.parse(row.content);
}
