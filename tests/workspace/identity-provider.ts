import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { Provider } from 'oidc-provider';
import type { Certified } from '../certificates.ts';
import { ProviderBrowser } from './provider-browser.ts';

/** Somebody whom a provider knows, and what it tells of them. */
export type Known = { readonly email?: string; readonly email_verified?: boolean };

/** Answers a request in place of the provider; false leaves it to the provider. */
type Instead = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A provider of OpenID Connect on this machine. */
export type TestProvider = {
  readonly issuer: string;
  /** What it knows us by. */
  readonly client: { readonly clientId: string; readonly clientSecret: string };
  /** Those that it knows, by the name with which they sign in there. */
  readonly people: Map<string, Known>;
  /** What it was asked, as `POST /token`. */
  readonly asked: string[];
  readonly replace: (instead: Instead) => void;
  /** A browser in which nobody signed in there yet. */
  readonly browser: () => ProviderBrowser;
  /** Signs in there by its forms, in a new browser, from the address to which somebody was sent. @returns where it sends them back to */
  readonly signIn: (address: string, name: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/**
 * @param tellsInToken whether the address is in the ID token; else it has to be asked for, as the standard has it (Core, 5.4)
 * @param certified what it proves with to be `localhost`; left out, it speaks http
 */
export async function startProvider(
  backs: readonly string[],
  tellsInToken: boolean,
  certified?: Certified,
): Promise<TestProvider> {
  const people = new Map<string, Known>();
  const asked: string[] = [];
  let instead: Instead = () => false;
  const hear = (request: IncomingMessage, response: ServerResponse) => {
    asked.push(`${request.method} ${new URL(request.url ?? '/', 'http://x').pathname}`);
    if (!instead(request, response)) void answer(request, response);
  };
  const server = certified === undefined ? createServer(hear) : createSecureServer(certified, hear);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const origin = certified === undefined ? 'http://127.0.0.1' : 'https://localhost';
  const issuer = `${origin}:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  const ends = backs.map((back) => back.replace(/\/[^/]+\/terug$/, '')).slice(0, 1);
  const client = { clientId: 'doelspoor', clientSecret: 'een geheim: met + en & en %' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [...backs],
        post_logout_redirect_uris: ends,
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: !tellsInToken,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
    cookies: { keys: ['een sleutel voor de proef'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  });
  const answer = provider.callback();
  return {
    ...{ issuer, client, people, asked },
    replace: (next) => {
      instead = next;
    },
    browser: () => new ProviderBrowser(backs),
    signIn: (address, name) => new ProviderBrowser(backs).signIn(address, name),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
