import { v7 as newId } from 'uuid';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { ProviderAccounts } from '../../accounts/provider-accounts.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { setSignIn } from '../policy.ts';
import { type ProviderSetting, readSetting } from '../provider.ts';
import { findProvider } from '../queries/find-provider.ts';
import { sealClientSecret } from '../seal-client-secret.ts';
import { endStanding } from './end-provider.ts';

/** How an issuer is asked whether it is there, and what it calls itself. Throws Refused where it is not. */
export type CheckIssuer = (issuer: string) => Promise<string>;

/**
 * Lays down where people of an organisation sign in. Another issuer, or another client at it, ends the one before, with all who signed in there;
 * what else changes ends nothing. The log has all of it but the secret.
 * @param secret of the site
 * @throws Refused where it is no issuer, or none answers there
 */
export async function setProvider(
  record: Record,
  { given, secret, check }: { given: ProviderSetting; secret: string; check: CheckIssuer },
  working: Working,
  at: Date,
): Promise<void> {
  mustBeAllowed(working, setSignIn, theOrganisation);
  const read = readSetting(given);
  const setting = { ...read, issuer: await check(read.issuer) };
  const { issuer, clientId, clientSecret, button, trustsEmail } = setting;
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setSignIn, theOrganisation);
    const standing = await findProvider(tx, organisationId);
    const isSame = standing?.issuer === issuer && standing.clientId === clientId;
    if (!isSame && clientSecret === '') throw new Refused({ say: 'no-client-secret', with: {} });
    const providerId = isSame ? standing.providerId : newId();
    const sealed = sealClientSecret(secret, { organisationId, issuer, clientId }, clientSecret);
    if (isSame)
      await tx
        .updateTable('sign_in_provider')
        .set({ button, trusts_email: trustsEmail, ...(clientSecret !== '' && { client_secret: sealed }) })
        .where('organisation_id', '=', organisationId)
        .where('provider_id', '=', providerId)
        .execute();
    else {
      await endStanding(tx, organisationId, at);
      await tx
        .insertInto('sign_in_provider')
        .values({
          ...{ organisation_id: organisationId, provider_id: providerId, issuer, client_id: clientId, button },
          ...{ client_secret: sealed, trusts_email: trustsEmail, since: at, ended_at: null },
        })
        .execute();
    }
    const payload = { provider: providerId, issuer, client: clientId, button, trustsEmail };
    await appendEvent(tx, { organisationId, actor, at, command: 'set-sign-in', payload });
    if (!isSame && standing !== null) await new ProviderAccounts(record, standing).dropAll();
  });
}
