import { sql } from 'kysely';
import type { Grant } from '../../../model/rights/role.ts';
import type { Record } from '../../../record/connection/record.ts';
import { readAtWork, readShared } from '../../../record/connection/transaction.ts';
import { digestWord } from '../../accounts/word.ts';
import { readGrants } from './read-grants.ts';

/** Whom a letter invites, by whom and as what. */
export type Invitation = {
  readonly organisationId: string;
  readonly slug: string;
  readonly organisation: string;
  readonly memberId: string;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
};

/** The invitation that a word opens; null where it is good no more, or never was. */
export async function findInvitation(record: Record, word: string, now: Date): Promise<Invitation | null> {
  const found = await readShared(record, async (tx) => {
    const { rows } = await sql<{ organisationId: string; memberId: string; slug: string; organisation: string }>`
      select organisation_id as "organisationId", member_id as "memberId", slug, name as organisation
      from invited_by(${digestWord(word)}, ${now})`.execute(tx);
    return rows[0];
  });
  if (found === undefined) return null;
  const { organisationId, memberId } = found;
  return await readAtWork(record, { organisationId, worker: memberId }, async (tx) => {
    const member = await tx
      .selectFrom('member')
      .select(['name', 'email'])
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', memberId)
      .executeTakeFirst();
    if (member === undefined || member.name === null || member.email === null) return null;
    const grants = await readGrants(tx, organisationId, memberId);
    return { ...found, name: member.name, email: member.email, grants };
  });
}
