import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../../../tests/workspace/authenticator.ts';
import { join, type Kept, password } from '../../../tests/workspace/join.ts';
import { startMailServer, textOf } from '../../../tests/workspace/mail-server.ts';
import { mailOf, openWorkspace, type TestWorkspace } from '../../../tests/workspace/open-workspace.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { openMailer } from '../../features/mail/mailer.ts';

const fresh = 'zeven blauwe emmers zand';
let here: TestWorkspace;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let havermonde = '';
beforeAll(async () => {
  mail = await startMailServer();
  const mailer = openMailer({ server: mail.address, from: 'Doelspoor <post@havermonde.example>' });
  here = await openWorkspace(undefined, undefined, { mailer });
  havermonde = await here.organisation('havermonde', 'Havermonde');
});
afterAll(async () => {
  await here.close();
  await mail.close();
});

async function member(name: string): Promise<{ visitor: Visitor } & Kept> {
  const { word } = await here.invite(havermonde, name, ['reader']);
  const visitor = here.visitor();
  return { visitor, ...(await join(visitor, word)) };
}

let turn = 0;
async function signIn(name: string, { recoveryCodes }: Kept, word = password): Promise<Visitor> {
  const visitor = await here.visitor('198.51.100.4').send('/beheer/inloggen', { email: mailOf(name), password: word });
  turn += 1;
  return await visitor.send('/beheer/code', { herstelcode: recoveryCodes[turn % 10] ?? '' });
}

test('somebody sees where they are signed in, and ends one or all others', async () => {
  const { visitor, ...kept } = await member('Anna Sessies');
  const [second, third] = [await signIn('Anna Sessies', kept), await signIn('Anna Sessies', kept)];
  await visitor.open('/beheer/mijn-toegang');
  expect(visitor.text).toContain('Firefox op Linux (hier, nu)');
  expect(visitor.text).toMatch(/vanaf netwerkadres 198\.51\.100\.4/);
  expect(visitor.page).not.toContain(String(second.cookies.get('doelspoor.session_token')).split('.')[0]);
  const [one = ''] = [...visitor.page.matchAll(/name="sessie" value="([^"]+)"/g)].map(([, id]) => id ?? '');
  await visitor.send('/beheer/mijn-toegang/sessies', { sessie: one });
  const left = [await second.open('/beheer/havermonde'), await third.open('/beheer/havermonde')];
  expect(left.map(({ title }) => title).toSorted()).toEqual(['Dag Anna Sessies', 'Inloggen']);
  await visitor.send('/beheer/mijn-toegang/sessies', { sessie: 'andere' });
  for (const other of left) expect((await other.open('/beheer/havermonde')).title).toBe('Inloggen');
  expect((await visitor.open('/beheer/havermonde')).title).toBe('Dag Anna Sessies');
});

test('nobody ends a session of somebody else', async () => {
  const [anna, bea] = [await member('Anna Eigen'), await member('Bea Ander')];
  const { rows } = await here.asOwner(
    `select s.id from sign_in."session" s join sign_in."user" u on u.id = s."userId" where u.name = 'Anna Eigen'`,
  );
  await bea.visitor.send('/beheer/mijn-toegang/sessies', { sessie: String(rows[0]?.['id']) });
  expect((await anna.visitor.open('/beheer/havermonde')).title).toBe('Dag Anna Eigen');
});

test('a new password ends all other sessions, and asks for the one of now', async () => {
  const { visitor, ...kept } = await member('Cor Wijzigt');
  const other = await signIn('Cor Wijzigt', kept);
  const wrong = await visitor.send('/beheer/mijn-toegang', { huidig: 'niet dit wachtwoord', wachtwoord: fresh });
  expect([wrong.status, wrong.text.includes('Dit is niet uw wachtwoord van nu.')]).toEqual([422, true]);
  const weak = await visitor.send('/beheer/mijn-toegang', { huidig: password, wachtwoord: 'Corwijzigt2026' });
  expect([weak.status, weak.text.includes('makkelijk te raden')]).toEqual([422, true]);
  await visitor.send('/beheer/mijn-toegang', { huidig: password, wachtwoord: fresh });
  expect([visitor.at, visitor.text.includes('Uw wachtwoord is gewijzigd.')]).toEqual([
    '/beheer/mijn-toegang?gedaan=wachtwoord',
    true,
  ]);
  expect((await other.open('/beheer/havermonde')).title).toBe('Inloggen');
  expect((await signIn('Cor Wijzigt', kept)).title).toBe('Inloggen');
  expect((await signIn('Cor Wijzigt', kept, fresh)).title).toBe('Dag Cor Wijzigt');
});

test('who forgot the password gets a letter that works once, and needs the second factor still', async () => {
  const { visitor, ...kept } = await member('Dirk Vergeet');
  const asked = await here.visitor().send('/beheer/wachtwoord', { email: mailOf('Dirk Vergeet') });
  expect(asked.title).toBe('Kijk in uw e-mail');
  const letter = await mail.next();
  expect([letter.to, letter.from]).toEqual([[mailOf('Dirk Vergeet')], 'post@havermonde.example']);
  const address = /http:\/\/localhost:8080(\/beheer\/wachtwoord\/[\w-]{43})\s/.exec(textOf(letter))?.[1] ?? '';
  const reader = await here.visitor().open(address);
  expect(reader.title).toBe('Kies een nieuw wachtwoord');
  expect((await reader.send(address, { wachtwoord: 'dirkvergeet2026' })).status).toBe(422);
  await reader.send(address, { wachtwoord: fresh });
  expect([reader.at, reader.cookies.size]).toEqual(['/beheer/inloggen?gewijzigd=ja', 0]);
  expect((await visitor.open('/beheer/havermonde')).title).toBe('Inloggen');
  for (const again of [
    await here.visitor().open(address),
    await here.visitor().send(address, { wachtwoord: password }),
  ])
    expect([again.status, again.title]).toEqual([404, 'Dit adres werkt niet meer']);
  const entering = await here.visitor().send('/beheer/inloggen', { email: mailOf('Dirk Vergeet'), password: fresh });
  expect(entering.title).toBe('Typ de code uit uw app');
  await entering.send('/beheer/code', { code: codeOf(kept.key, new Date(Date.now() + 30_000)) });
  expect(entering.title).toBe('Dag Dirk Vergeet');
  const { rows } = await here.asOwner(
    `select string_agg(identifier || value, ' ') as kept from sign_in."verification"`,
  );
  expect(String(rows[0]?.['kept'])).not.toContain(address.split('/').at(-1));
});

test('an unknown address is answered the same and gets nothing, and letters are few', async () => {
  const before = mail.letters.length;
  const unknown = await here
    .visitor('203.0.113.1')
    .send('/beheer/wachtwoord', { email: 'onbekend@havermonde.example' });
  const harmful = await here.visitor('203.0.113.1').send('/beheer/wachtwoord', { email: 'a@b.nl\r\nBcc: c@d.nl' });
  expect([unknown.title, harmful.title]).toEqual(['Kijk in uw e-mail', 'Kijk in uw e-mail']);
  await member('Els Postvol');
  for (let at = 0; at < 5; at += 1)
    await here.visitor('203.0.113.2').send('/beheer/wachtwoord', { email: mailOf('Els Postvol') });
  const often = await here.visitor('203.0.113.2').send('/beheer/wachtwoord', { email: mailOf('Els Postvol') });
  expect(often.status).toBe(429);
  for (let at = 0; at < 5; at += 1) await mail.next();
  expect(mail.letters.slice(before).map(({ to }) => to.join())).toEqual(
    Array.from({ length: 5 }, () => mailOf('Els Postvol')),
  );
});

test('five wrong passwords make somebody wait, known here or not, and in the same words', async () => {
  await member('Fie Geraden');
  const answers = [];
  for (const email of [mailOf('Fie Geraden'), 'niemand@havermonde.example']) {
    const guesser = here.visitor('203.0.113.9');
    for (let at = 0; at < 5; at += 1)
      await guesser.send('/beheer/inloggen', { email, password: `gok nummer ${at} van velen` });
    expect(guesser.status).toBe(422);
    await guesser.send('/beheer/inloggen', { email, password });
    answers.push([guesser.status, guesser.text.replaceAll(/\d+ seconden?/g, 'even'), guesser.cookies.size]);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toEqual([429, expect.stringContaining('U probeerde het te vaak. Wacht even'), 0]);
});

test('without a mail server the page says whom to ask, and nothing of this was a fault', async () => {
  const bare = await openWorkspace();
  const visitor = await bare.visitor().open('/beheer/wachtwoord');
  expect(visitor.text).toContain('Deze site verstuurt geen mail. Vraag de beheerder');
  expect(visitor.page).not.toContain('<form');
  await bare.close();
  expect(here.faults).toEqual([]);
});
