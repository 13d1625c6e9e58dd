import { forgetAccounts } from '../../features/members/forget-accounts.ts';
import { removeName } from '../../features/people/commands/remove-name.ts';
import { listMembers } from '../../features/people/queries/list-members.ts';
import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import type { PersonOptions } from './find-person.ts';
import { peopleWords } from './words.data.ts';

/** Removes the name and the address of somebody who left, by that address: each time that they worked here and left, with the account that they came in with. */
export async function forgetMember(
  slug: string,
  { email, actor = nameActor(), json }: PersonOptions,
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const working = atTheMachine(organisationId, actor);
    const at = new Date();
    const all = await readAtWork(record, writerOf(working), (tx) => listMembers(tx, organisationId, at));
    const known = all.filter((member) => member.email === email.trim().toLowerCase());
    if (known.length === 0) throw new Refused({ say: 'no-member', with: {} });
    const left = known.filter(({ endedAt }) => endedAt !== null);
    if (left.length === 0) throw new Refused({ say: 'no-former-member', with: {} });
    const forget = forgetAccounts(record, organisationId);
    for (const { memberId } of left) await removeName(record, memberId, forget, working, at);
    // Neither the name nor the address is said: what is printed may be kept.
    await print(json, { organisation: organisation.slug, members: left.map(({ memberId }) => memberId) }, () => [
      peopleWords[language].memberForgotten,
    ]);
  });
}
