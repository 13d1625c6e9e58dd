import { openSealed, sealText } from '../accounts/seal.ts';
import type { Provider } from './provider.ts';

type Whose = Pick<Provider, 'organisationId' | 'issuer' | 'clientId'>;

/** It is sealed for one issuer: who changes the address of it in the record is not told the secret there. */
function purposeOf({ organisationId, issuer, clientId }: Whose): string {
  return `client secret ${JSON.stringify([organisationId, issuer, clientId])}`;
}

/** Seals the secret that an issuer knows us by. @param secret of the site */
export function sealClientSecret(secret: string, whose: Whose, clientSecret: string): string {
  return sealText(secret, purposeOf(whose), clientSecret);
}

/** The secret that an issuer knows us by; null where the site has another secret than when it was sealed. */
export function openClientSecret(secret: string, provider: Provider): string | null {
  return openSealed(secret, purposeOf(provider), provider.sealedSecret);
}
