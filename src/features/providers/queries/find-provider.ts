import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Provider } from '../provider.ts';

/** The provider of an organisation that stands now; null where there is none. */
export async function findProvider(tx: ReadDb, organisationId: string): Promise<Provider | null> {
  const found = await tx
    .selectFrom('sign_in_provider')
    .select(['organisation_id as organisationId', 'provider_id as providerId', 'issuer', 'client_id as clientId'])
    .select(['client_secret as sealedSecret', 'button', 'trusts_email as trustsEmail', 'since'])
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return found === undefined ? null : { ...found, sealedSecret: found.sealedSecret ?? '' };
}
