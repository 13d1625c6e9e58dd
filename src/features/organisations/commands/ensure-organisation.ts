import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { NamedOrganisation } from '../../../recognition/gather/organisation-name.ts';
import type { Record } from '../../../record/connection/record.ts';
import { readShared, write } from '../../../record/connection/transaction.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { findOrganisation } from '../queries/find-organisation.ts';

/** The id of the organisation with that slug, which is added where it isn't there. One that published nothing yet is not found by reading. */
export async function ensureOrganisation(
  record: Record,
  organisation: NamedOrganisation,
  by: { readonly actor: string; readonly at: Date },
): Promise<string> {
  const { slug, name, kind } = organisation;
  const known = await readShared(record, (tx) => findOrganisation(tx, slug));
  if (known !== null) return known.organisationId;
  const organisationId = newId();
  return await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select ensure_organisation(${organisationId}, ${slug}, ${name}, ${kind}) as id`.execute(tx);
    const [{ id } = { id: organisationId }] = rows;
    if (id !== organisationId) return id;
    await appendEvent(tx, { organisationId, ...by, command: 'add-organisation', payload: { slug, name, kind } });
    return organisationId;
  });
}
