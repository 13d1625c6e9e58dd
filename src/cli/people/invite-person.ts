import { inviteMember } from '../../features/people/commands/invite-member.ts';
import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { type Language, printDate } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { siteAddress } from '../site-address.ts';
import { grantOf, type PersonOptions, type RoleOptions } from './find-person.ts';
import { peopleWords } from './words.data.ts';

/** Invites somebody with a role, and prints the address of the invitation: from here no letter is sent. */
export async function invitePerson(
  slug: string,
  { name, email, role, field, actor = nameActor(), json }: PersonOptions & RoleOptions & { readonly name: string },
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const working = atTheMachine(organisationId, actor);
    const grant = await readAtWork(record, writerOf(working), (tx) =>
      grantOf(tx, organisationId, { role, ...(field !== undefined && { field }) }),
    );
    const { word, until } = await inviteMember(record, { name, email, grants: [grant] }, working, new Date());
    const address = `${siteAddress(process.env)}/beheer/uitnodiging/${word}`;
    await print(json, { organisation: organisation.slug, address, until: until.toISOString() }, () => [
      peopleWords[language].invited(name, printDate(language, until)),
      address,
    ]);
  });
}
