import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';

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
  /** Signs in there by its forms, from the address to which somebody was sent. @returns where it sends them back to */
  readonly signIn: (address: string, name: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** @param tellsInToken whether the address is in the ID token; else it has to be asked for, as the standard has it (Core, 5.4) */
export async function startProvider(backs: readonly string[], tellsInToken: boolean): Promise<TestProvider> {
  const people = new Map<string, Known>();
  const asked: string[] = [];
  let instead: Instead = () => false;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${new URL(request.url ?? '/', 'http://x').pathname}`);
    if (!instead(request, response)) void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const issuer = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
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
    signIn: (address, name) => signInAt(address, name, backs),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A browser without scripts that fills in the forms of the provider. */
async function signInAt(address: string, name: string, backs: readonly string[]): Promise<string> {
  const cookies = new Map<string, string>();
  let [to, body]: [string, URLSearchParams | null] = [address, null];
  for (let turn = 0; turn < 20; turn += 1) {
    const headers = { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
    const sent: RequestInit = { method: body === null ? 'GET' : 'POST', body, headers, redirect: 'manual' };
    const response: Response = await fetch(to, sent);
    for (const cookie of response.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(key, value);
    }
    const location: string | null = response.headers.get('location');
    if (location !== null) {
      [to, body] = [new URL(location, to).href, null];
      if (backs.some((back) => to.startsWith(back))) return to;
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
    if (action === undefined || prompt === undefined) throw new Error(`${response.status} at ${to}: ${page}`);
    to = new URL(action, to).href;
    body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: name, password: 'x' }) });
  }
  throw new Error(`No way back from ${address}.`);
}
