import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { findProvider } from './find-provider.ts';

/**
 * Holds that passwords go only where the provider works: an administrator of the whole organisation came in by the one that stands.
 * @throws Refused where there is no provider, or none of them did
 */
export async function mustLetIn(
  tx: ReadDb,
  { areOff }: { readonly areOff: boolean },
  organisationId: string,
): Promise<void> {
  if (!areOff) return;
  const provider = await findProvider(tx, organisationId);
  if (provider === null) throw new Refused({ say: 'no-provider', with: {} });
  const name = `${organisationId} ${provider.providerId}`;
  const { rows } = await sql`select from member m
    join member_role r on r.organisation_id = m.organisation_id and r.member_id = m.member_id
    join sign_in."account" a on a."userId" = m.account_id and a."providerId" = ${name}
    where m.organisation_id = ${organisationId} and m.ended_at is null
      and r.role = 'administrator' and r.field is null and r.ended_at is null limit 1`.execute(tx);
  if (rows.length === 0) throw new Refused({ say: 'nobody-by-provider', with: {} });
}
