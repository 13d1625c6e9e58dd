import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Somebody of an outside body who delivers something, and has no account. */
export type Contact = {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly partner: string;
};

/** "Jan de Vries (SNN)"; null where the name was removed. */
export function nameContact({
  name,
  partner,
}: {
  readonly name: string | null;
  readonly partner: string | null;
}): string | null {
  return name === null ? null : `${name} (${partner})`;
}

/** The contacts of an organisation, by name; without those whose name was removed. */
export async function listContacts(tx: ReadDb, organisationId: string): Promise<readonly Contact[]> {
  const rows = await tx
    .selectFrom('contact')
    .select(['contact_id as contactId', 'name', 'email', 'partner'])
    .where('organisation_id', '=', organisationId)
    .execute();
  return rows
    .flatMap(({ contactId, name, email, partner }) =>
      name === null || email === null || partner === null ? [] : [{ contactId, name, email, partner }],
    )
    .toSorted((one, other) => dutch.compare(one.name, other.name));
}

const dutch = new Intl.Collator('nl');
