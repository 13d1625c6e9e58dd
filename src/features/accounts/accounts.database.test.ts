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
