import { Refused } from '../../record/errors/refused.ts';
import { cleanSaid } from '../../record/errors/said-text.ts';

/** Where people of an organisation sign in who have an account with it: an issuer of OpenID Connect. */
export type Provider = {
  readonly organisationId: string;
  readonly providerId: string;
  readonly issuer: string;
  readonly clientId: string;
  /** The secret that the issuer knows us by, sealed (`seal-client-secret.ts`). */
  readonly sealedSecret: string;
  /** What stands on the button. */
  readonly button: string;
  /** Whether an address that the issuer tells counts without its word that it was verified. */
  readonly trustsEmail: boolean;
  readonly since: Date;
};

/** What an administrator says of a provider. */
export type ProviderSetting = Pick<Provider, 'issuer' | 'clientId' | 'button' | 'trustsEmail'> & {
  /** Empty where the one that is known stays. */
  readonly clientSecret: string;
};

/** Longest as the table has it, but for the secret, which is kept sealed. */
const longest = { issuer: 500, client: 200, secret: 500, button: 100 } as const;

/** Addresses at which Microsoft takes anybody of any organisation: who signs in there is not somebody of this one. */
const forAll = /^https:\/\/login\.microsoftonline\.[a-z]+\/(?:common|organizations|consumers)(?:\/|$)/i;

/**
 * Reads what an administrator says of a provider. Of the issuer the address of its metadata may be given too, as it is mostly found.
 * @throws Refused where it is none; whether the issuer is there is not asked
 */
export function readSetting(given: ProviderSetting): ProviderSetting {
  const issuer = given.issuer
    .trim()
    .replace(/\/\.well-known\/(?:openid-configuration|oauth-authorization-server)$/, '');
  const address = URL.parse(issuer);
  const isIssuer =
    address !== null &&
    /^https?:$/.test(address.protocol) &&
    (address.username + address.password + address.search + address.hash).length === 0 &&
    /^[\x21-\x7e]+$/.test(issuer) &&
    !/[?#{}]/.test(issuer);
  if (!isIssuer || issuer.length > longest.issuer) throw new Refused({ say: 'bad-issuer', with: {} });
  if (forAll.test(issuer)) throw new Refused({ say: 'issuer-for-all', with: {} });
  const [clientId, clientSecret] = [given.clientId.trim(), given.clientSecret.trim()];
  const isClient =
    /^[\x21-\x7e]+$/.test(clientId) &&
    clientId.length <= longest.client &&
    /^[\x20-\x7e]*$/.test(clientSecret) &&
    clientSecret.length <= longest.secret;
  if (!isClient) throw new Refused({ say: 'bad-client', with: {} });
  const button = cleanSaid(given.button).replaceAll(/\s+/g, ' ');
  if (button === '' || button.length > longest.button)
    throw new Refused({ say: 'bad-button', with: { most: longest.button } });
  return { issuer, clientId, clientSecret, button, trustsEmail: given.trustsEmail };
}

/** Where the issuer leads who ended their session there; it has to be told there too. @param base the address of the site, without a slash at the end */
export function endAddress(base: string): string {
  return `${base}/beheer/inloggen`;
}

/** Where the issuer sends people back to; it has to be told there. @param base the address of the site, without a slash at the end */
export function returnAddress(base: string, slug: string): string {
  return `${base}/beheer/inloggen/${slug}/terug`;
}
