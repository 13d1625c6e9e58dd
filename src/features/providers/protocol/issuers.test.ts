import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refused } from '../../../record/errors/refused.ts';
import type { Provider } from '../provider.ts';
import { Issuers } from './issuers.ts';

let server: Server;
let issuer = '';
/** What is said of the issuer that is asked for. */
let said: { readonly status?: number; readonly location?: string; readonly [key: string]: unknown } = {};
let asked = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    asked += 1;
    if (said.status !== undefined) response.statusCode = said.status;
    if (said.location !== undefined) response.setHeader('location', said.location);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  issuer = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const metadata = () => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
});
const refusalOf = (act: Promise<unknown>) =>
  act.then(
    () => 'none',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );

test('an issuer that is there is known by what it calls itself', async () => {
  said = metadata();
  expect(await new Issuers([issuer]).check(issuer)).toBe(issuer);
});

test('without TLS, or in a network of one’s own, none is asked that nobody named', async () => {
  const before = asked;
  expect(await refusalOf(new Issuers().check(issuer))).toBe('issuer-otherwise');
  expect(
    await refusalOf(new Issuers(['http://login.havermonde.example']).check('http://login.havermonde.example')),
  ).toBe('issuer-otherwise');
  for (const closed of [
    issuer.replace('http:', 'https:'),
    'https://10.0.0.7',
    'https://169.254.169.254',
    'https://[::1]',
  ])
    expect(await refusalOf(new Issuers().check(closed)), closed).toBe('issuer-private');
  expect(asked).toBe(before);
});

test.each([
  ['is another', () => ({ ...metadata(), issuer: 'https://elders.example' })],
  ['is for many tenants', () => ({ ...metadata(), issuer: `${issuer}/{tenantid}/v2.0` })],
  ['asks a machine in our network', () => ({ ...metadata(), token_endpoint: 'http://169.254.169.254/latest' })],
  ['has keys without TLS', () => ({ ...metadata(), jwks_uri: 'http://elders.example/jwks' })],
  ['sends people to a script', () => ({ ...metadata(), authorization_endpoint: 'javascript:alert(1)' })],
  ['tells nothing', () => ({})],
  ['leads elsewhere', () => ({ status: 302, location: 'https://10.0.0.7/' })],
  ['is far too long', () => ({ ...metadata(), more: 'x'.repeat(600_000) })],
])('an issuer that %s is none', async (_, say) => {
  said = say();
  expect(await refusalOf(new Issuers([issuer]).check(issuer))).toBe('issuer-otherwise');
});

test('an issuer where nothing answers is left alone for a while, and one that answers is not asked twice', async () => {
  let now = 0;
  const dead = 'http://127.0.0.1:9';
  const issuers = new Issuers([issuer, dead], () => now);
  expect(await refusalOf(issuers.check(dead))).toBe('issuer-silent');
  const provider: Provider = {
    ...{ organisationId: 'o', providerId: 'p', issuer, clientId: 'c', sealedSecret: '' },
    ...{ button: 'b', trustsEmail: false, since: new Date(0) },
  };
  said = { status: 500 };
  const begin = () => issuers.begin(provider, 's', 'https://doelspoor.example/terug');
  await expect(begin()).rejects.toMatchObject({ name: 'ProviderFault', why: 'otherwise' });
  said = metadata();
  await expect(begin()).rejects.toMatchObject({ why: 'otherwise' });
  now += 10_001;
  const before = asked;
  const [one, other] = await Promise.all([begin(), begin()]);
  expect(asked).toBe(before + 1);
  expect(one.begun.state).not.toBe(other.begun.state);
  expect([one.to.origin + one.to.pathname, one.to.searchParams.get('code_challenge_method')]).toEqual([
    `${issuer}/auth`,
    'S256',
  ]);
  expect(one.to.href).not.toContain(one.begun.verifier);
});
