import * as client from 'openid-client';
import { Refused } from '../../../record/errors/refused.ts';
import type { Provider } from '../provider.ts';
import { askIssuers, mustBeSafe } from './ask-issuer.ts';
import { faultOf, ProviderFault } from './provider-fault.ts';

/** What a browser that was sent to an issuer has to come back with. */
export type Begun = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** What an issuer tells of somebody. */
export type Told = {
  /** What it calls them, and nobody else (OpenID Connect Core, 2: `sub`). */
  readonly subject: string;
  readonly email: string | null;
  /** Whether it says that it knows the address to be theirs. */
  readonly isVerified: boolean;
  /** What it signed of them, to show it when they end their session there. */
  readonly idToken: string;
};

/** How long what an issuer says of itself holds, and how long it is left alone after a fault (ms). */
const [goodForMs, restMs] = [15 * 60_000, 10_000];

type Open = { readonly until: number; readonly config: Promise<client.Configuration> };

/**
 * The issuers that people of organisations sign in at, by the authorization code with PKCE (RFC 7636), state and nonce. What an issuer says of
 * itself is kept for a while, and asked once however many come at a time.
 */
export class Issuers {
  readonly #own: ReadonlySet<string>;
  readonly #fetch: client.CustomFetch;
  readonly #open = new Map<string, Open>();
  readonly #now: () => number;

  /** @param own origins in a network of one's own that may be asked, as whoever looks after this machine named them */
  constructor(own: readonly string[] = [], now: () => number = Date.now) {
    this.#own = new Set(own);
    this.#fetch = askIssuers(this.#own);
    this.#now = now;
  }

  /** Asks an issuer whether it is there. @returns what it calls itself @throws Refused where it isn't, or it is another */
  async check(issuer: string): Promise<string> {
    try {
      return (await this.#describe(issuer)).issuer;
    } catch (error) {
      const { why } = faultOf(error);
      const told = why === 'denied' || why === 'rejected' || why === 'no-secret' ? 'otherwise' : why;
      throw new Refused({ say: `issuer-${told}`, with: { issuer } });
    }
  }

  /**
   * Where somebody goes to show who they are.
   * @param back the address that they come back to
   * @throws ProviderFault
   */
  async begin(
    provider: Provider,
    clientSecret: string,
    back: string,
  ): Promise<{ readonly to: URL; readonly begun: Begun }> {
    const config = await this.#configFor(provider, clientSecret);
    const begun = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const to = client.buildAuthorizationUrl(config, {
      redirect_uri: back,
      scope: 'openid email',
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    });
    return { to, begun };
  }

  /**
   * Who somebody is that came back: the code that they bring is given for what the issuer signed of them.
   * @param at the address that they came back to, with all that the issuer added
   * @throws ProviderFault
   */
  async finish(provider: Provider, clientSecret: string, at: URL, begun: Begun): Promise<Told> {
    const config = await this.#configFor(provider, clientSecret);
    try {
      const tokens = await client.authorizationCodeGrant(config, at, {
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
        idTokenExpected: true,
      });
      const [claims, idToken] = [tokens.claims(), tokens.id_token];
      if (claims === undefined || idToken === undefined) throw new ProviderFault('rejected', 'no ID token');
      // Some tell the address only where one asks for it with the token that came along.
      const hasMore = claims['email'] === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
      const told = hasMore ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
      const email = typeof told['email'] === 'string' ? readAddress(told['email']) : null;
      return { subject: claims.sub, email, isVerified: isTrue(told['email_verified']), idToken };
    } catch (error) {
      throw faultOf(error);
    }
  }

  /**
   * Where somebody goes to end their session at the issuer too (OpenID Connect RP-Initiated Logout 1.0, 2), and what they have to come back with.
   * @param back where it leads to after that; it has to be told there
   * @param idToken what it signed of them; null where that is not known, and it asks whether they mean it
   * @returns null where it announces no such place
   * @throws ProviderFault also where that is one where nobody should be led
   */
  async end(
    provider: Provider,
    clientSecret: string,
    back: string,
    idToken: string | null,
  ): Promise<{ readonly to: URL; readonly state: string } | null> {
    const config = await this.#configFor(provider, clientSecret);
    const place = config.serverMetadata().end_session_endpoint;
    if (place === undefined) return null;
    mustBeSafe(place, this.#own);
    const state = client.randomState();
    const shown = idToken === null ? {} : { id_token_hint: idToken };
    return { to: client.buildEndSessionUrl(config, { ...shown, post_logout_redirect_uri: back, state }), state };
  }

  async #configFor({ issuer, clientId, providerId }: Provider, clientSecret: string): Promise<client.Configuration> {
    const key = JSON.stringify([providerId, issuer, clientId, clientSecret]);
    const known = this.#open.get(key);
    if (known !== undefined && known.until > this.#now()) return await known.config;
    const config = this.#discover(issuer, clientId, clientSecret);
    this.#open.set(key, { until: this.#now() + goodForMs, config });
    try {
      return await config;
    } catch (error) {
      this.#open.set(key, { until: this.#now() + restMs, config });
      throw error;
    }
  }

  async #discover(issuer: string, clientId: string, clientSecret: string): Promise<client.Configuration> {
    const told = await this.#describe(issuer);
    const methods = told.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const auth = methods.includes('client_secret_post') ? client.ClientSecretPost : client.ClientSecretBasic;
    const config = new client.Configuration(told, clientId, undefined, auth(clientSecret));
    config[client.customFetch] = this.#fetch;
    if (mustBeSafe(issuer, this.#own).protocol === 'http:') client.allowInsecureRequests(config);
    // What it signed is held against its keys too, not only taken over TLS.
    client.enableNonRepudiationChecks(config);
    return config;
  }

  /** What an issuer says of itself. @throws ProviderFault also where it has people, or us, go where nobody should be led */
  async #describe(issuer: string): Promise<client.ServerMetadata> {
    try {
      const { protocol } = mustBeSafe(issuer, this.#own);
      const execute = protocol === 'http:' ? [client.allowInsecureRequests] : [];
      const how = { [client.customFetch]: this.#fetch, execute };
      const told = (
        await client.discovery(new URL(issuer), 'doelspoor', undefined, client.None(), how)
      ).serverMetadata();
      // An issuer for many organisations calls itself otherwise than where it is asked.
      if (new URL(told.issuer).href !== new URL(issuer).href) throw new ProviderFault('otherwise', 'another issuer');
      for (const needed of [told.authorization_endpoint, told.token_endpoint, told.jwks_uri])
        mustBeSafe(needed ?? '', this.#own);
      return told;
    } catch (error) {
      const fault = faultOf(error);
      throw fault.why === 'rejected' ? new ProviderFault('otherwise', fault.message) : fault;
    }
  }
}

/** An address of plain signs alone, so that none is taken for another that looks like it; null for all else. */
function readAddress(text: string): string | null {
  return /^[\x21-\x7e]{3,254}$/.test(text) ? text : null;
}

/** Some issuers write it as text. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
