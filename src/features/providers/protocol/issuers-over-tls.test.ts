import { createServer as createPlainServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authority, type Certified, hasOpenssl, makeAuthority } from '../../../../tests/certificates.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefused } from '../../../words/people/say-refused.ts';
import { Issuers } from './issuers.ts';

const servers: Server[] = [];

/** An issuer that proves who it is with that. @returns what it calls itself */
async function serve(certified: Certified): Promise<string> {
  let issuer = '';
  const server = createServer(certified, (_, response) => {
    const places = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'].map((name) => [name, `${issuer}/${name}`]);
    const said = { issuer, ...Object.fromEntries(places) };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(said));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  issuer = `https://localhost:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  return issuer;
}

/** What an administrator is told who names an issuer. */
async function told(issuer: string): Promise<string> {
  try {
    return await new Issuers([issuer]).check(issuer);
  } catch (error) {
    return (error instanceof Refused && sayRefused('nl', error.saying)) || String(error);
  }
}

describe.runIf(hasOpenssl)('an issuer over TLS', () => {
  let authority: Authority;
  const trusted = getCACertificates('default');
  beforeAll(() => {
    authority = makeAuthority();
    setDefaultCACertificates([...trusted, authority.own.cert]);
  });
  afterAll(() => {
    setDefaultCACertificates(trusted);
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  test('is asked where somebody who is trusted here vouches for it', async () => {
    const issuer = await serve(authority.certify('localhost'));
    expect(await told(issuer)).toBe(issuer);
  });

  test.each([
    [
      'whose certificate nobody here trusts',
      () => makeAuthority().certify('localhost'),
      'wordt hier niet vertrouwd. Vraag',
    ],
    ['that vouches for itself', () => makeAuthority().own, 'NODE_EXTRA_CA_CERTS en de site opnieuw te starten'],
    [
      'whose certificate has expired',
      () => authority.certify('localhost', 'expired'),
      'is verlopen of nog niet geldig. Vraag',
    ],
    ['whose certificate is of another host', () => authority.certify('elders.example'), 'is van een ander adres. Kijk'],
  ])('%s is refused with what to do', async (_, certify, say) => {
    const issuer = await serve(certify());
    expect(await told(issuer)).toMatch(
      new RegExp(`^Het certificaat van ${issuer} [^\n]*${say}[^\n]*Er is niets veranderd\\.$`),
    );
  });
});

test('where no TLS is spoken there is no issuer', async () => {
  const server = createPlainServer((_, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const issuer = `https://localhost:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  expect(await told(issuer)).toContain('staat geen inlogdienst met OpenID Connect en https');
  server.close();
});
