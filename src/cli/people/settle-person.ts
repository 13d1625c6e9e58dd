import { endMember } from '../../features/people/commands/end-member.ts';
import { giveRole } from '../../features/people/commands/give-role.ts';
import { takeRole } from '../../features/people/commands/take-role.ts';
import { atTheMachine, type Working, writerOf } from '../../features/people/working.ts';
import type { Grant } from '../../model/rights/role.ts';
import type { Record } from '../../record/connection/record.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { findPerson, grantOf, type PersonOptions, type RoleOptions } from './find-person.ts';
import { peopleWords } from './words.data.ts';

type Act = (record: Record, memberId: string, grant: Grant, working: Working, at: Date) => Promise<void>;

async function changeRole(
  act: Act,
  told: 'given' | 'taken',
  slug: string,
  { email, role, field, actor = nameActor(), json }: PersonOptions & RoleOptions,
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const working = atTheMachine(organisationId, actor);
    const { member, grant } = await readAtWork(record, writerOf(working), async (tx) => ({
      member: await findPerson(tx, organisationId, email),
      grant: await grantOf(tx, organisationId, { role, ...(field !== undefined && { field }) }),
    }));
    await act(record, member, grant, working, new Date());
    await print(json, { organisation: organisation.slug, member, role, field: field ?? null }, () => [
      peopleWords[language][told],
    ]);
  });
}

/** Gives somebody who works there a role, everywhere or in one field; one that they have already changes nothing. */
export const giveOne = (slug: string, options: PersonOptions & RoleOptions, language: Language) =>
  changeRole(giveRole, 'given', slug, options, language);

/** Takes a role from somebody; one that they do not have changes nothing. */
export const takeOne = (slug: string, options: PersonOptions & RoleOptions, language: Language) =>
  changeRole(takeRole, 'taken', slug, options, language);

/** Ends the access of somebody, from their next request on. */
export async function endOne(
  slug: string,
  { email, actor = nameActor(), json }: PersonOptions,
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const working = atTheMachine(organisationId, actor);
    const member = await readAtWork(record, writerOf(working), (tx) => findPerson(tx, organisationId, email));
    await endMember(record, member, working, new Date());
    await print(json, { organisation: organisation.slug, member }, () => [peopleWords[language].ended]);
  });
}
