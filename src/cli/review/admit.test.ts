import { expect, test } from 'vitest';
import { admit } from './admit.ts';

const door = { port: 4000, token: 'geheim' };
const own = { host: '127.0.0.1:4000' };
const ask = (target: string, headers: Record<string, string> = own, method = 'GET') =>
  admit(door, { method, target, headers });

test.each([
  ['/geheim/', '/'],
  ['/geheim', '/'],
  ['/geheim?lang=en', '/?lang=en'],
  ['/geheim/vraag/1?lang=en', '/vraag/1?lang=en'],
  ['/geheim//evil.example', '//evil.example'],
])('%s is %s below the token', (target, path) => expect(ask(target)).toEqual({ path }));

test.each(['/', '', '/gehei/', '/geheimm/', '/GEHEIM/', '//geheim/', '/x/geheim/', 'http://127.0.0.1:4000/geheim/'])(
  '%s has no token',
  (target) => expect(ask(target)).toEqual({ refused: 'token' }),
);

test.each([
  '',
  '127.0.0.1',
  '127.0.0.1:4001',
  'evil.example',
  'evil.example:4000',
  '127.0.0.1:4000.evil.example',
  '[::1]:4000',
])('a name of another host leads nowhere: %j', (host) =>
  expect(ask('/geheim/', { host })).toEqual({ refused: 'host' }),
);

test.each([
  {},
  { origin: 'null' },
  { origin: 'http://evil.example' },
  { origin: 'https://127.0.0.1:4000' },
  { origin: 'http://127.0.0.1:4001' },
  { origin: 'http://localhost:4000' },
  { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'cross-site' },
])('from %o nothing is changed', (headers) =>
  expect(ask('/geheim/stop', { ...own, ...headers }, 'POST')).toEqual({ refused: 'origin' }),
);

test('a form of a page of its own may change something, by either name of this machine', () => {
  for (const host of ['127.0.0.1:4000', 'localhost:4000'])
    expect(ask('/geheim/stop', { host, origin: `http://${host}` }, 'POST')).toEqual({ path: '/stop' });
});
