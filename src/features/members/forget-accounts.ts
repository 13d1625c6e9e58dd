import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Record } from '../../record/connection/record.ts';
import { dropAccount } from '../accounts/drop-account.ts';
import { dropUnused } from '../accounts/provider-accounts.ts';
import { findMemberships } from '../people/queries/find-memberships.ts';
import { listAccounts } from '../people/queries/list-accounts.ts';

/** What goes of accounts where the name of somebody who left is removed: the one with that address, and those of the provider that work here no more. */
export function forgetAccounts(record: Record, organisationId: string) {
  return async (tx: ReadDb, email: string): Promise<void> => {
    await dropAccount(record, email, async (id) => (await findMemberships(tx, id)).length > 0);
    await dropUnused(record, organisationId, await listAccounts(tx, organisationId));
  };
}
