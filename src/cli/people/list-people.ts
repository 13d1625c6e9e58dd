import { sayGrant } from '../../features/members/say-grant.ts';
import { listMembers } from '../../features/people/queries/list-members.ts';
import { listParts } from '../../features/people/queries/list-parts.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { type Language, printDate } from '../../words/numerals.ts';
import { onRecord, print } from '../on-record.ts';
import { peopleWords } from './words.data.ts';

export type ListOptions = { readonly json: boolean };

/** Prints who works there, with their roles, and whose invitation is open. */
export async function listPeople(slug: string, { json }: ListOptions, language: Language): Promise<void> {
  const words = peopleWords[language];
  await onRecord(slug, language, async ({ record, organisation: { organisationId } }) => {
    const { members, parts } = await readAtWork(record, { organisationId, worker: 'machine' }, async (tx) => ({
      members: (await listMembers(tx, organisationId, new Date())).filter(({ endedAt }) => endedAt === null),
      parts: await listParts(tx, organisationId),
    }));
    const fieldOf = (id: string | null) => parts.find((part) => part.id === id)?.slug ?? null;
    await print(
      json,
      members.map(({ name, email, since, hasCome, invitedUntil, grants }) => ({
        ...{ name, email, since, hasCome, invitedUntil },
        roles: grants.map(({ role, field }) => ({ role, field: fieldOf(field) })),
      })),
      () =>
        members.length === 0
          ? [words.nobody]
          : members.map(({ name, email, hasCome, invitedUntil, grants }) => {
              const is = grants.map((grant) => sayGrant(language, grant, parts)).join(', ');
              const waits = hasCome
                ? ''
                : invitedUntil === null
                  ? words.expired
                  : words.waits(printDate(language, invitedUntil));
              return `${name} <${email}>: ${is || words.noRole}${waits}`;
            }),
    );
  });
}
