import { theOrganisation } from '../../../model/rights/ability.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { ProviderAccounts } from '../../accounts/provider-accounts.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { setSignIn } from '../policy.ts';
import { findProvider } from '../queries/find-provider.ts';

/** Ends the provider that stands, if any: its secret is kept no longer. */
export async function endStanding(tx: WriteDb, organisationId: string, at: Date): Promise<void> {
  await tx
    .updateTable('sign_in_provider')
    .set({ ended_at: at, client_secret: null })
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .execute();
}

/**
 * Ends that people of an organisation sign in with the account that they have from it. Who came in so is out at once; they stay members, and come
 * back with a new invitation, or by the next provider.
 * @throws Refused where there is no provider
 */
export async function endProvider(record: Record, working: Working, at: Date): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setSignIn, theOrganisation);
    const standing = await findProvider(tx, organisationId);
    if (standing === null) throw new Refused({ say: 'no-provider', with: {} });
    await endStanding(tx, organisationId, at);
    const payload = { provider: standing.providerId };
    await appendEvent(tx, { organisationId, actor, at, command: 'end-sign-in', payload });
    // Before it holds, so that no crash leaves somebody in; who comes in meanwhile waits for this transaction.
    await new ProviderAccounts(record, standing).dropAll();
  });
}
