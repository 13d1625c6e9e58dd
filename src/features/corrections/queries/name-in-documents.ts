import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What documents call an organisation, as it was when it came here, whatever it is called on pages since: decisions about reading name it so. */
export async function nameInDocuments(tx: ReadDb, organisationId: string): Promise<string> {
  const added = await tx
    .selectFrom('event')
    .select(sql<string | null>`payload ->> 'name'`.as('name'))
    .where('organisation_id', '=', organisationId)
    .where('command', '=', 'add-organisation')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (added?.name) return added.name;
  const { name } = await tx
    .selectFrom('organisation')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return name;
}
