import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { connectionTo } from '../../record/connection/record.ts';
import { type Accounts, openAccounts } from './accounts.ts';

let here: TestRecord;
let accounts: Accounts;
beforeAll(async () => {
  here = await openTestRecord();
  accounts = openAccounts(here.record, {
    base: 'http://localhost:8080',
    secret: 'een geheim dat alleen deze proef heeft, lang genoeg',
  });
});
afterAll(() => here.close());

test('the tables of accounts are those that the library would make', async () => {
  const database = new pg.Pool({ ...connectionTo(here.owner), options: '-c search_path=sign_in' });
  const { toBeAdded, toBeCreated } = await getMigrations({ ...accounts.options, database });
  await database.end();
  expect([toBeAdded, toBeCreated]).toEqual([[], []]);
});

test('a person signs in with a password, is known by the cookie, and no more once signed out', async () => {
  const who = { email: 'controller@havermonde.example', password: 'haver en gort in de pan' };
  await accounts.api.signUpEmail({ body: { ...who, name: 'Controller' } });
  const signedIn = await accounts.api.signInEmail({ body: who, asResponse: true });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const headers = new Headers({ cookie });
  expect((await accounts.api.getSession({ headers }))?.user.email).toBe(who.email);
  await accounts.api.signOut({ headers });
  expect(await accounts.api.getSession({ headers })).toBeNull();
  await expect(accounts.api.signInEmail({ body: { ...who, password: 'een ander wachtwoord' } })).rejects.toThrow(
    'Invalid email or password',
  );
});

test('over TLS a cookie is for our host alone, unread by scripts, and not sent with forms of other sites', async () => {
  const who = { email: 'tls@havermonde.example', password: 'haver en gort in de pan' };
  const secure = openAccounts(here.record, { base: 'https://doelspoor.example', secret: 'x'.repeat(40) });
  await secure.api.signUpEmail({ body: { ...who, name: 'TLS' } });
  const [cookie = ''] = (await secure.api.signInEmail({ body: who, asResponse: true })).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-doelspoor\.session_token=/);
  for (const said of [/; Path=\/(?:;|$)/i, /; HttpOnly/i, /; Secure/i, /; SameSite=Lax/i]) expect(cookie).toMatch(said);
  expect(cookie).not.toMatch(/; Domain=/i);
});

test('nothing of the library has an address that the workspace serves', async () => {
  const { createWorkspace } = await import('../../delivery/workspace/workspace.tsx');
  const { siteAssets } = await import('../../../tests/site-assets.ts');
  const site = createWorkspace({ record: here.record, accounts, assets: siteAssets, base: 'http://localhost:8080' });
  for (const path of [
    '/api/auth/sign-up/email',
    '/beheer/api/auth/sign-up/email',
    '/beheer/sign-in/email',
    '/beheer/get-session',
  ]) {
    const body = JSON.stringify({ email: 'x@y.nl', password: 'haver en gort in de pan', name: 'x' });
    const headers = { 'content-type': 'application/json' };
    const answer = await site.request(path, { method: 'POST', body, headers });
    expect([303, 404], path).toContain(answer.status);
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
  const { rows } = await here.asOwner(`select count(*)::int as n from sign_in."user" where email = 'x@y.nl'`);
  expect(rows).toEqual([{ n: 0 }]);
});
