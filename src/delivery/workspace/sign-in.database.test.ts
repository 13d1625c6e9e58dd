import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../../../tests/workspace/authenticator.ts';
import { join, password } from '../../../tests/workspace/join.ts';
import { mailOf, openWorkspace, type TestWorkspace } from '../../../tests/workspace/open-workspace.ts';

let here: TestWorkspace;
beforeAll(async () => {
  here = await openWorkspace();
  const [havermonde, elders] = [
    await here.organisation('havermonde', 'Havermonde'),
    await here.organisation('elders', 'Elders aan Zee'),
  ];
  await member('Controller van Havermonde', [havermonde]);
  await member('Accountant', [havermonde, elders]);
  await member('Niemand', [elders]);
  await here.asOwner(`update member set ended_at = now(), account_id = null where name = 'Niemand'`);
});
afterAll(() => here.close());

/** What each has on their phone. */
const keys = new Map<string, string>();

async function member(name: string, organisations: readonly string[]): Promise<void> {
  const visitor = here.visitor();
  for (const [at, organisationId] of organisations.entries()) {
    const { word } = await here.invite(organisationId, name, ['controller', 'reader']);
    if (at === 0) keys.set(name, (await join(visitor, word)).key);
    else await visitor.send(`/beheer/uitnodiging/${word}`, { aannemen: 'ja' });
  }
}

/** The code of the next half minute is good too, and was not used to link the app. */
const soon = () => new Date(Date.now() + 30_000);

async function signedIn(name: string, near = '') {
  await here.asOwner('delete from sign_in.spent');
  const visitor = await here.visitor().send('/beheer/inloggen', { email: mailOf(name), password, naar: near });
  const naar = new URL(visitor.at, 'http://localhost').searchParams.get('naar') ?? '';
  return await visitor.send('/beheer/code', { code: codeOf(keys.get(name) ?? '', soon()), naar });
}

test('who works for one organisation is there at once, and sees who they are there', async () => {
  const visitor = await signedIn('Controller van Havermonde');
  expect([visitor.at, visitor.status, visitor.title]).toEqual([
    '/beheer/havermonde',
    200,
    'Dag Controller van Havermonde',
  ]);
  expect(visitor.text).toContain('Uw rol: controller en lezer van concepten.');
});

test('who works for two chooses, and for none is told whom to ask', async () => {
  const accountant = await signedIn('Accountant');
  expect([accountant.at, accountant.title]).toEqual(['/beheer', 'Voor wie werkt u vandaag?']);
  expect(accountant.page).toMatch(/href="\/beheer\/elders"[\s\S]*href="\/beheer\/havermonde"/);
  expect((await signedIn('Niemand')).title).toBe('U werkt hier voor geen enkele organisatie');
});

test('a wrong password and an unknown address are answered the same', async () => {
  const wrong = await here
    .visitor()
    .send('/beheer/inloggen', { email: mailOf('Accountant'), password: 'iets anders dan dat' });
  const unknown = await here.visitor().send('/beheer/inloggen', { email: mailOf('Onbekend'), password });
  const broken = await here
    .visitor()
    .send('/beheer/inloggen', { email: 'geen\u0000adres', password: 'x'.repeat(9_000) });
  for (const visitor of [wrong, unknown, broken]) {
    expect([visitor.status, visitor.cookies.size]).toEqual([422, 0]);
    expect(visitor.text).toContain('Het e-mailadres of het wachtwoord klopt niet.');
  }
  expect(wrong.page.replaceAll(mailOf('Accountant'), '')).toBe(unknown.page.replaceAll(mailOf('Onbekend'), ''));
  expect(wrong.page).not.toContain('iets anders dan dat');
});

test('who asks for a page first signs in, comes there then, and nowhere else', async () => {
  const visitor = await here.visitor().open('/beheer/havermonde?lang=en');
  expect(visitor.at).toBe('/beheer/inloggen?naar=%2Fbeheer%2Fhavermonde%3Flang%3Den&lang=en');
  expect((await signedIn('Accountant', '/beheer/havermonde')).at).toBe('/beheer/havermonde');
  for (const near of [
    'https://elders.example/beheer',
    '//elders.example',
    '/beheer/../groningen',
    '/beheer/x\r\nset-cookie: a=b',
  ])
    expect((await signedIn('Accountant', near)).at, near).toBe('/beheer');
});

test('an organisation that somebody does not work for answers as one that is not there', async () => {
  const visitor = await signedIn('Controller van Havermonde');
  const [foreign, none] = [await visitor.open('/beheer/elders'), visitor.page.replaceAll('elders', '')];
  expect(foreign.status).toBe(404);
  await visitor.open('/beheer/nergens');
  expect([visitor.status, visitor.page.replaceAll('nergens', '')]).toEqual([404, none]);
  expect(visitor.text).not.toContain('Elders aan Zee');
});

test('who signed out is known no more, also by the cookie that they had', async () => {
  const visitor = await signedIn('Controller van Havermonde');
  const copy = here.visitor();
  for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
  await visitor.send('/beheer/uitloggen', {});
  expect(visitor.text).toContain('U bent uitgelogd.');
  expect(visitor.cookies.size).toBe(0);
  expect((await copy.open('/beheer/havermonde')).title).toBe('Inloggen');
});

test('a session that a stranger laid ready is not the one that somebody signs in with', async () => {
  const stranger = await signedIn('Niemand');
  const victim = here.visitor();
  for (const [name, value] of stranger.cookies) victim.cookies.set(name, value);
  const before = victim.cookies.get('doelspoor.session_token');
  await victim.send('/beheer/inloggen', { email: mailOf('Controller van Havermonde'), password });
  await here.asOwner('delete from sign_in.spent');
  await victim.send('/beheer/code', { code: codeOf(keys.get('Controller van Havermonde') ?? '', soon()) });
  expect(victim.title).toBe('Dag Controller van Havermonde');
  expect(victim.cookies.get('doelspoor.session_token')).not.toBe(before);
  expect((await stranger.open('/beheer')).title).toBe('U werkt hier voor geen enkele organisatie');
});

test('none of this was a fault of ours', () => {
  expect(here.faults).toEqual([]);
});
