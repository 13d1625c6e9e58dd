import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../../../tests/workspace/authenticator.ts';
import { join, keyOn, password } from '../../../tests/workspace/join.ts';
import { mailOf, openWorkspace, type TestWorkspace } from '../../../tests/workspace/open-workspace.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { verifyEvents } from '../../record/event-log/verify-events.ts';

let here: TestWorkspace;
let [havermonde, elders] = ['', ''];
let now = new Date();
beforeAll(async () => {
  here = await openWorkspace(() => now);
  havermonde = await here.organisation('havermonde', 'Havermonde');
  elders = await here.organisation('elders', 'Elders aan Zee');
});
afterAll(() => here.close());

const path = (word: string) => `/beheer/uitnodiging/${word}`;
const soon = () => new Date(Date.now() + 30_000);

test('a letter leads to a password, an app, recovery codes and then inside', async () => {
  const { word } = await here.invite(havermonde, 'Anna Controller', ['controller', 'administrator']);
  const visitor = await here.visitor().open(path(word));
  expect(visitor.title).toBe('Welkom bij Havermonde');
  expect(visitor.text).toContain('Anna Controller, u bent uitgenodigd om mee te werken als controller en beheerder.');
  await visitor.send(path(word), { wachtwoord: 'Havermonde2026' });
  expect([visitor.status, visitor.page.includes('Havermonde2026')]).toEqual([422, false]);
  expect(visitor.text).toContain('Dit wachtwoord is te makkelijk te raden');
  const { key, recoveryCodes } = await join(visitor, word);
  expect(key).toMatch(/^[A-Z2-7]{32,}$/);
  expect(new Set(recoveryCodes).size).toBe(10);
  expect([visitor.at, visitor.title]).toEqual(['/beheer/havermonde', 'Dag Anna Controller']);
});

test('a letter is good once, for two weeks, and an unknown one answers the same', async () => {
  const { word } = await here.invite(havermonde, 'Bea Eenmaal', ['reader']);
  await join(here.visitor(), word);
  const late = await here.invite(havermonde, 'Cor Telaat', ['reader']);
  now = new Date(Date.now() + 15 * 24 * 3_600_000);
  const answers = [];
  for (const each of [word, late.word, 'x'.repeat(43), '%00', `${word}a`]) {
    const visitor = await here.visitor('198.51.100.9').open(path(each));
    answers.push([visitor.status, visitor.title, visitor.text.includes('Havermonde')]);
    await visitor.send(path(each), { wachtwoord: password });
    expect(visitor.status).toBe(404);
  }
  now = new Date();
  expect(answers).toEqual(answers.map(() => [404, 'Deze uitnodiging geldt niet meer', false]));
});

test('of two that send one letter at once, one account is made and it works', async () => {
  const { word } = await here.invite(havermonde, 'Dirk Dubbel', ['reader']);
  const visitors = [here.visitor(), here.visitor()];
  await Promise.all(visitors.map((visitor) => visitor.send(path(word), { wachtwoord: password })));
  const keys = visitors.map(({ page }) => keyOn(page)).filter(Boolean);
  expect(keys).toHaveLength(1);
  const { rows } = await here.asOwner(`select m.account_id = u.id as same from member m, sign_in."user" u
    where m.name = 'Dirk Dubbel' and u.email = '${mailOf('Dirk Dubbel')}'`);
  expect(rows).toEqual([{ same: true }]);
});

test('who did not link an app yet can do nothing but that', async () => {
  const { word } = await here.invite(havermonde, 'Els Halverwege', ['administrator']);
  const visitor = await here.visitor().send(path(word), { wachtwoord: password });
  for (const inside of [
    '/beheer',
    '/beheer/havermonde',
    '/beheer/havermonde/mensen',
    '/beheer/mijn-toegang/herstelcodes',
  ])
    expect((await visitor.open(inside)).at, inside).toBe('/beheer/mijn-toegang/code');
  expect((await visitor.send('/beheer/mijn-toegang/code', { wachtwoord: 'niet dit wachtwoord' })).status).toBe(422);
  await visitor.send('/beheer/mijn-toegang/code', { wachtwoord: password });
  const key = keyOn(visitor.page);
  expect((await visitor.send('/beheer/mijn-toegang/code', { sleutel: key, code: '000000' })).status).toBe(422);
  expect(keyOn(visitor.page)).toBe(key);
  await visitor.send('/beheer/mijn-toegang/code', { sleutel: key, code: codeOf(key) });
  expect(visitor.title).toBe('Bewaar uw herstelcodes');
  expect((await visitor.open('/beheer/havermonde')).title).toBe('Dag Els Halverwege');
});

test('a code is good once, and so is a recovery code; a wrong one lets nobody in', async () => {
  const { word } = await here.invite(havermonde, 'Fie Telefoon', ['reader']);
  const { key, recoveryCodes } = await join(here.visitor(), word);
  const begin = () => here.visitor().send('/beheer/inloggen', { email: mailOf('Fie Telefoon'), password });
  const code = codeOf(key, soon());
  const first = await (await begin()).send('/beheer/code', { code });
  expect(first.title).toBe('Dag Fie Telefoon');
  const again = await (await begin()).send('/beheer/code', { code });
  expect([again.status, again.cookies.has('doelspoor.session_token')]).toEqual([422, false]);
  expect((await again.open('/beheer/havermonde')).title).toBe('Inloggen');
  const [one = ''] = recoveryCodes;
  const byPaper = await (await begin()).send('/beheer/code', {
    herstelcode: ` ${one.toUpperCase().replace('-', ' ')} `,
  });
  expect(byPaper.title).toBe('Dag Fie Telefoon');
  const twice = await (await begin()).send('/beheer/code', { herstelcode: one });
  expect([twice.status, twice.text.includes('Deze herstelcode klopt niet, of is al gebruikt.')]).toEqual([422, true]);
  const without = await here.visitor().send('/beheer/code', { code: codeOf(key, soon()) });
  expect(without.at).toBe('/beheer/inloggen?opnieuw=ja');
});

test('who has a new phone comes in by paper and links another app; the old one is no use then', async () => {
  const { word } = await here.invite(havermonde, 'Ilse Nieuw', ['reader']);
  const { key, recoveryCodes } = await join(here.visitor(), word);
  const begin = () => here.visitor().send('/beheer/inloggen', { email: mailOf('Ilse Nieuw'), password });
  const visitor = await (await begin()).send('/beheer/code', { herstelcode: recoveryCodes[0] ?? '' });
  await visitor.send('/beheer/mijn-toegang/code', { wachtwoord: 'niet dit wachtwoord' });
  expect([visitor.status, keyOn(visitor.page)]).toEqual([422, '']);
  await visitor.send('/beheer/mijn-toegang/code', { wachtwoord: password });
  const next = keyOn(visitor.page);
  expect(next).not.toBe(key);
  expect((await visitor.open('/beheer/havermonde')).at).toBe('/beheer/mijn-toegang/code');
  await visitor.send('/beheer/mijn-toegang/code', { sleutel: next, code: codeOf(next) });
  expect(visitor.title).toBe('Bewaar uw herstelcodes');
  expect((await (await begin()).send('/beheer/code', { code: codeOf(key, soon()) })).status).toBe(422);
  expect((await (await begin()).send('/beheer/code', { herstelcode: recoveryCodes[1] ?? '' })).status).toBe(422);
  expect((await (await begin()).send('/beheer/code', { code: codeOf(next, soon()) })).title).toBe('Dag Ilse Nieuw');
});

test('new recovery codes make the old ones useless', async () => {
  const { word } = await here.invite(havermonde, 'Guus Papier', ['reader']);
  const visitor = here.visitor();
  const { recoveryCodes } = await join(visitor, word);
  expect((await visitor.send('/beheer/mijn-toegang/herstelcodes', { wachtwoord: 'niet dit wachtwoord' })).status).toBe(
    422,
  );
  await visitor.send('/beheer/mijn-toegang/herstelcodes', { wachtwoord: password });
  const fresh = /<code class="ds-code">([a-z0-9-]+)</.exec(visitor.page)?.[1] ?? '';
  expect(recoveryCodes).not.toContain(fresh);
  const begin = () => here.visitor().send('/beheer/inloggen', { email: mailOf('Guus Papier'), password });
  expect((await (await begin()).send('/beheer/code', { herstelcode: recoveryCodes[1] ?? '' })).status).toBe(422);
  expect((await (await begin()).send('/beheer/code', { herstelcode: fresh })).title).toBe('Dag Guus Papier');
});

test('an account that works somewhere accepts by signing in, and nobody makes it anew', async () => {
  const first = await here.invite(havermonde, 'Hanna Tweemaal', ['reader']);
  const visitor = here.visitor();
  await join(visitor, first.word);
  const { word } = await here.invite(elders, 'Hanna Tweemaal', ['accountant']);
  const stranger = await here.visitor().open(path(word));
  expect(stranger.text).toContain('U hebt al een account met hanna.tweemaal@havermonde.example.');
  await stranger.send(path(word), { wachtwoord: 'een heel ander wachtwoord hier' });
  expect([stranger.status, stranger.cookies.size]).toEqual([422, 0]);
  await visitor.open(path(word));
  await visitor.send(path(word), { aannemen: 'ja' });
  expect(visitor.at).toBe('/beheer/elders');
  // The same person by a second letter of one organisation would be two.
  const twice = await here.invite(havermonde, 'Hanna Anders', ['reader']);
  await visitor.send(path(twice.word), { aannemen: 'ja' });
  expect([visitor.status, visitor.text.includes('U werkt al voor deze organisatie')]).toEqual([422, true]);
});

test('the log says that a letter was accepted, and by which member, without a name', async () => {
  const said = await here.asOwner(`select string_agg(payload::text || actor, ' ') as said from event`);
  expect(String(said.rows[0]?.said)).not.toMatch(/@|Anna|Fie|Hanna/);
  const verdict = await readAtWork(here.record, { organisationId: havermonde, worker: 'machine' }, (tx) =>
    verifyEvents(tx, havermonde),
  );
  expect(JSON.stringify(verdict)).not.toContain('fault');
  expect(here.faults).toEqual([]);
});
