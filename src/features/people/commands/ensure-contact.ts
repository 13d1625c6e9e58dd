import { v7 as newId } from 'uuid';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { cleanSaid } from '../../../record/errors/said-text.ts';
import { type Person, readPerson } from './person.ts';

/** Longest as the table has it. */
const longestPartner = 200;

/** Somebody of an outside body, by their address: with a name and a body as they were given first. @throws Refused where a name or the address is none */
export async function ensureContact(
  tx: WriteDb,
  organisationId: string,
  given: Person & { readonly partner: string },
  at: Date,
): Promise<string> {
  const { name, email } = readPerson(given);
  const partner = cleanSaid(given.partner).replaceAll(/\s+/g, ' ');
  if (partner === '' || partner.length > longestPartner)
    throw new Refused({ say: 'bad-partner', with: { most: longestPartner } });
  await tx
    .insertInto('contact')
    .values({ organisation_id: organisationId, contact_id: newId(), name, email, partner, since: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { contact_id } = await tx
    .selectFrom('contact')
    .select('contact_id')
    .where('organisation_id', '=', organisationId)
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return contact_id;
}
