import { layDown } from '../../features/laid-down/lay-down.ts';
import { giveRole } from '../../features/people/commands/give-role.ts';
import { inviteAgain } from '../../features/people/commands/invite-again.ts';
import { inviteMember } from '../../features/people/commands/invite-member.ts';
import { findMember } from '../../features/people/queries/find-member.ts';
import { atTheMachine, type Working, writerOf } from '../../features/people/working.ts';
import { isProviderAlone } from '../../features/providers/queries/is-provider-alone.ts';
import type { Record } from '../../record/connection/record.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { type Language, printDate } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { siteAddress } from '../site-address.ts';
import { adminWords } from './words.data.ts';

export type AdminOptions = {
  readonly name: string;
  readonly email: string;
  readonly actor?: string;
  readonly json: boolean;
};

const administrator = { role: 'administrator', field: null } as const;

/** Invites an administrator. One who works here already is invited anew, and is administrator from then on. */
export async function createAdmin(
  slug: string,
  { name, email, actor = nameActor(), json }: AdminOptions,
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const working = atTheMachine(organisationId, actor);
    const at = new Date();
    const known = await readAtWork(record, writerOf(working), (tx) => findMember(tx, organisationId, email));
    if (known !== null) await giveRole(record, known, administrator, working, at);
    const { word, until } =
      known === null
        ? await inviteMember(record, { name, email, grants: [administrator] }, working, at)
        : await inviteAgain(record, known, working, at);
    const isOpened = await openPasswords(record, working, at);
    const address = `${siteAddress(process.env)}/beheer/uitnodiging/${word}`;
    await print(
      json,
      { organisation: organisation.slug, address, until: until.toISOString(), passwords: isOpened ? 'on' : null },
      () => [
        adminWords[language].invited(name, organisation.name, printDate(language, until)),
        address,
        ...(isOpened ? [adminWords[language].opened(organisation.name)] : []),
      ],
    );
  });
}

/** Lets passwords in again where they were off: whom this machine lets in must be able to come in. @returns whether they were off */
async function openPasswords(record: Record, working: Working, at: Date): Promise<boolean> {
  const isAlone = await readAtWork(record, writerOf(working), (tx) => isProviderAlone(tx, working.organisationId));
  if (isAlone) {
    const given = {
      what: 'passwords',
      content: { areOff: false },
      reason: 'doelspoor admin create',
      base: null,
    } as const;
    await layDown(record, given, working, at);
  }
  return isAlone;
}
