import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** An organisation that somebody works for, and as which member. */
export type Membership = {
  readonly organisationId: string;
  readonly slug: string;
  readonly name: string;
  readonly memberId: string;
  /** Whether its people come in by its provider alone: no password opens it. */
  readonly byProviderAlone: boolean;
};

/** For which organisations an account works, by their names. */
export async function findMemberships(tx: ReadDb, accountId: string): Promise<readonly Membership[]> {
  const { rows } =
    await sql<Membership>`select organisation_id as "organisationId", slug, name, member_id as "memberId",
      by_provider_alone(organisation_id) as "byProviderAlone"
    from memberships_of(${accountId})`.execute(tx);
  return rows;
}
