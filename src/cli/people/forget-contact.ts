import { removeContact } from '../../features/assignments/commands/remove-contact.ts';
import { listContacts } from '../../features/people/queries/list-contacts.ts';
import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import type { PersonOptions } from './find-person.ts';
import { peopleWords } from './words.data.ts';

/** Removes the name and the address of somebody from outside, by that address. */
export async function forgetContact(
  slug: string,
  { email, actor = nameActor(), json }: PersonOptions,
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const working = atTheMachine(organisationId, actor);
    const contacts = await readAtWork(record, writerOf(working), (tx) => listContacts(tx, organisationId));
    const known = contacts.find((contact) => contact.email === email.trim().toLowerCase());
    if (known === undefined) throw new Refused({ say: 'no-contact', with: {} });
    await removeContact(record, known.contactId, working, new Date());
    // Neither the name nor the address is said: what is printed may be kept.
    await print(json, { organisation: organisation.slug, contact: known.contactId }, () => [
      peopleWords[language].contactForgotten,
    ]);
  });
}
