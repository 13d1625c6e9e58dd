import { request as ask } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hasSession, openProviders, type ProviderWorkspace, pathOf } from '../../../tests/workspace/open-providers.ts';
import { mailOf } from '../../../tests/workspace/open-workspace.ts';

let here: ProviderWorkspace;
beforeAll(async () => {
  here = await openProviders();
});
afterEach(async () => {
  here.provider.replace(() => false);
  // All of this comes from one network address.
  await here.asOwner('delete from sign_in.tried');
});
afterAll(() => here.close());

const site = 'http://localhost:8080';
const rejected = 'klopt niet of is al gebruikt';
const invite = (name: string) => here.invite(here.havermonde, name, ['reader']);

test('somebody comes back where they wanted to be, and never on another site or at another organisation', async () => {
  await invite('Gé Terug');
  here.know('Gé Terug');
  for (const near of ['https://elders.example/', '//elders.example', '/beheer/elders', '/beheer/../havermonde', '/'])
    expect((await here.signIn('Gé Terug', { near })).at, near).toBe('/beheer/havermonde');
  // Nor does the provider send anybody there: it knows one address to return to.
  const sent = new URL(await here.leave(here.visitor()));
  sent.searchParams.set('redirect_uri', 'https://elders.example/terug');
  await expect(here.provider.signIn(sent.href, 'Gé Terug')).rejects.toThrow('invalid_redirect_uri');
});

test('an answer with another state, nonce or proof, without one, or of another browser is not taken', async () => {
  await invite('Han Hostiel');
  here.know('Han Hostiel');
  const changes: readonly [string, (address: URL) => void][] = [
    ['state', (at) => at.searchParams.set('state', 'een-ander')],
    ['nonce', (at) => at.searchParams.set('nonce', 'een-ander')],
    ['proof', (at) => at.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')],
  ];
  for (const [what, change] of changes) {
    const visitor = await here.signIn('Han Hostiel', { change });
    expect([visitor.status, hasSession(visitor), visitor.text.includes(rejected)], what).toEqual([403, false, true]);
  }
  const { visitor, returned } = await here.goThere('Han Hostiel');
  const stranger = await here.visitor().open(returned);
  expect([stranger.status, stranger.text.includes('duurde te lang'), hasSession(stranger)]).toEqual([403, true, false]);
  const [without, other] = [new URL(returned, site), new URL(returned, site)];
  without.searchParams.delete('state');
  other.searchParams.set('iss', here.foreign.issuer);
  for (const address of [without, other]) {
    const copy = here.visitor();
    for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
    expect((await copy.open(pathOf(address.href))).text, address.href).toContain(rejected);
  }
  const begun = [...visitor.cookies].map(([name, value]): [string, string] => [name, `${value.slice(0, -2)}AA`]);
  for (const [name, value] of begun) stranger.cookies.set(name, value);
  expect((await stranger.open(returned)).text).toContain('duurde te lang');
});

test('a code and a state are good once', async () => {
  await invite('Ina Herhaald');
  const { visitor, returned } = await here.goThere(here.know('Ina Herhaald'));
  const begun = new Map(visitor.cookies);
  expect((await visitor.open(returned)).title).toBe('Dag Ina Herhaald');
  const replayed = here.visitor();
  for (const [name, value] of begun) replayed.cookies.set(name, value);
  const tokens = here.provider.asked.filter((one) => one === 'POST /token').length;
  await replayed.open(returned);
  expect([replayed.status, hasSession(replayed), replayed.text.includes(rejected)]).toEqual([403, false, true]);
  // It was not even asked about.
  expect(here.provider.asked.filter((one) => one === 'POST /token')).toHaveLength(tokens);
  // The code of before, in a sign-in that was begun anew: the provider refuses it.
  const next = await here.goThere('Ina Herhaald');
  const old = new URL(next.returned, site);
  old.searchParams.set('code', new URL(returned, site).searchParams.get('code') ?? '');
  await next.visitor.open(pathOf(old.href));
  expect([next.visitor.status, hasSession(next.visitor)]).toEqual([403, false]);
});

test('somebody of another tenant is nobody here, though the same client is known there and the name is the same', async () => {
  await invite('Jan Tenant');
  here.know('Jan Tenant');
  here.foreign.people.set('Jan Tenant', { email: mailOf('Jan Tenant'), email_verified: true });
  // The other tenant is asked for all of it, and its code is brought here.
  const visitor = here.visitor();
  const sent = await here.leave(visitor);
  const there = await here.foreign.signIn(sent.replace(here.provider.issuer, here.foreign.issuer), 'Jan Tenant');
  const code = new URL(there);
  code.searchParams.delete('iss');
  await visitor.open(pathOf(code.href));
  expect([visitor.status, hasSession(visitor)]).toEqual([403, false]);
  // The same where our own issuer gives what the other one signed.
  here.provider.replace((request, response) => {
    if (request.url !== '/token') return false;
    const { headers } = request;
    const passed = ask(`${here.foreign.issuer}/token`, { method: 'POST', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passed);
    return true;
  });
  const misled = here.visitor();
  const other = await here.foreign.signIn(
    (await here.leave(misled)).replace(here.provider.issuer, here.foreign.issuer),
    'Jan Tenant',
  );
  const brought = new URL(other);
  brought.searchParams.set('iss', here.provider.issuer);
  await misled.open(pathOf(brought.href));
  expect([misled.status, hasSession(misled), misled.text.includes(rejected)]).toEqual([403, false, true]);
});

test('who stops at the provider is told so, and an issuer that breaks in the middle as well', async () => {
  const visitor = here.visitor();
  const state = new URL(await here.leave(visitor)).searchParams.get('state') ?? '';
  const iss = encodeURIComponent(here.provider.issuer);
  await visitor.open(`/beheer/inloggen/havermonde/terug?error=access_denied&state=${state}&iss=${iss}`);
  expect([visitor.status, visitor.text.includes('niet afgemaakt')]).toEqual([403, true]);
  const { visitor: half, returned } = await here.goThere(here.know('half'));
  here.provider.replace((request, response) => request.url === '/token' && Boolean(response.destroy()));
  await half.open(returned);
  expect([half.status, half.text.includes('De inlogdienst van Havermonde antwoordt niet.')]).toEqual([502, true]);
  const told = here.faults.splice(0).map(String);
  expect(told).toEqual(['Error: Sign-in of havermonde: silent: unreachable']);
  const code = new URL(returned, site).searchParams.get('code') ?? '';
  expect(told.join()).not.toContain(code);
});

test('none of this was a fault of ours', () => {
  expect(here.faults).toEqual([]);
});
