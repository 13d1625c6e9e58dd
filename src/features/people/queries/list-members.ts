import { sql } from 'kysely';
import type { Grant } from '../../../model/rights/role.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Somebody who works for an organisation, or did. */
export type Member = {
  readonly memberId: string;
  /** Null once it was removed. */
  readonly name: string | null;
  readonly email: string | null;
  readonly since: Date;
  readonly endedAt: Date | null;
  /** Whether they came in. */
  readonly hasCome: boolean;
  /** Until when their invitation is good; null where none is open. */
  readonly invitedUntil: Date | null;
  readonly grants: readonly Grant[];
};

/** All people of an organisation, by name: those who work there, then those who left. */
export async function listMembers(tx: ReadDb, organisationId: string, now: Date): Promise<readonly Member[]> {
  const members = await tx
    .selectFrom('member as m')
    .select((eb) => [
      ...(['m.member_id as memberId', 'm.name', 'm.email', 'm.since', 'm.ended_at as endedAt'] as const),
      sql<boolean>`m.account_id is not null`.as('hasCome'),
      eb
        .selectFrom('invitation as i')
        .select((one) => one.fn.max('i.until').as('until'))
        .whereRef('i.organisation_id', '=', 'm.organisation_id')
        .whereRef('i.member_id', '=', 'm.member_id')
        .where('i.used_at', 'is', null)
        .where('i.until', '>', now)
        .as('invitedUntil'),
    ])
    .where('m.organisation_id', '=', organisationId)
    .execute();
  const roles = await tx
    .selectFrom('member_role')
    .select(['member_id', 'role', 'field'])
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .execute();
  const grantsOf = Map.groupBy(roles, ({ member_id }) => member_id);
  return members
    .map((member) => ({
      ...member,
      grants: (grantsOf.get(member.memberId) ?? []).map(({ role, field }) => ({ role, field })),
    }))
    .toSorted(
      (a, b) =>
        Number(a.endedAt !== null) - Number(b.endedAt !== null) ||
        dutch.compare(a.name ?? '\uffff', b.name ?? '\uffff'),
    );
}

const dutch = new Intl.Collator('nl');
