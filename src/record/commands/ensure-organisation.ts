import { v7 as newId } from 'uuid';
import type { NamedOrganisation } from '../../recognition/gather/organisation-name.ts';
import { appendEvent } from '../event-log/append-event.ts';
import type { ReadDb } from '../read-db.ts';
import type { Record } from '../record.ts';
import { readShared, write } from '../transaction.ts';

async function findOrganisation(tx: ReadDb, slug: string): Promise<string | null> {
  const found = await tx
    .selectFrom('organisation')
    .select('organisation_id')
    .where('slug', '=', slug)
    .executeTakeFirst();
  return found?.organisation_id ?? null;
}

/** The id of the organisation with that slug, which is added where it isn't there. */
export async function ensureOrganisation(
  record: Record,
  organisation: NamedOrganisation,
  by: { readonly actor: string; readonly at: Date },
): Promise<string> {
  const { slug, name, kind } = organisation;
  const known = await readShared(record, (tx) => findOrganisation(tx, slug));
  if (known !== null) return known;
  const organisationId = newId();
  return await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const added = await tx
      .insertInto('organisation')
      .values({ organisation_id: organisationId, slug, name, kind })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) return (await findOrganisation(tx, slug)) ?? organisationId;
    await appendEvent(tx, { organisationId, ...by, command: 'add-organisation', payload: { slug, name, kind } });
    return organisationId;
  });
}
