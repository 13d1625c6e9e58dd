import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from '../../../tests/workspace/join.ts';
import { hasSession, openProviders, type ProviderWorkspace, pathOf } from '../../../tests/workspace/open-providers.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { endProvider } from '../../features/providers/commands/end-provider.ts';

let here: ProviderWorkspace;
let administrator: Visitor;
let controller: Visitor;
const page = '/beheer/havermonde/mensen/inloggen';

beforeAll(async () => {
  here = await openProviders();
  await endProvider(here.record, atTheMachine(here.havermonde, 'proef'), new Date());
  [administrator, controller] = [here.visitor(), here.visitor()];
  await join(administrator, (await here.invite(here.havermonde, 'Ada Beheerder', ['administrator'])).word);
  await here.invite(here.havermonde, 'Bea Beheerder', ['administrator']);
  await join(controller, (await here.invite(here.havermonde, 'Cor Controller', ['controller'])).word);
});
afterAll(() => here.close());

const form = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ doe: 'bewaar', issuer: here.provider.issuer, client: here.provider.client.clientId },
  ...{ sleutel: here.provider.client.clientSecret, knop: 'Log in bij Havermonde', adres: 'bevestigd' },
  ...more,
});

test('an administrator sets it up with one form, and the button stands on the page to sign in', async () => {
  await administrator.open('/beheer/havermonde/mensen');
  expect(administrator.page).toContain(`href="${page}"`);
  await administrator.open(page);
  expect(administrator.text).toContain('http://localhost:8080/beheer/inloggen/havermonde/terug');
  await administrator.send(page, form());
  expect([administrator.at, administrator.text.includes('Bewaard.')]).toEqual([`${page}?gedaan=bewaard`, true]);
  expect(administrator.page).not.toContain(here.provider.client.clientSecret);
  const visitor = await here.visitor().open('/beheer/inloggen');
  expect(visitor.page).toContain('href="/beheer/inloggen/havermonde"');
  here.know('Bea Beheerder');
  await visitor.open(pathOf(await here.provider.signIn(await here.leave(visitor), 'Bea Beheerder')));
  expect(visitor.title).toBe('Dag Bea Beheerder');
});

test('what is wrong is told beside what was filled in, and what stood goes on', async () => {
  for (const [wrong, sentence] of [
    [{ issuer: 'havermonde' }, 'Dat is geen adres van een inlogdienst.'],
    [{ issuer: 'https://login.microsoftonline.com/common/v2.0' }, 'kan iedereen met een Microsoft-account inloggen'],
    [{ issuer: 'https://192.168.1.1' }, 'ligt in een besloten netwerk'],
    [{ issuer: `${here.provider.issuer}/elders` }, 'staat geen inlogdienst'],
    [{ client: 'ander', sleutel: '' }, 'Geef ook de geheime sleutel'],
    [{ knop: '' }, 'Geef een tekst voor de knop'],
  ] as const) {
    await administrator.send(page, form({ ...wrong, sleutel: 'sleutel' in wrong ? wrong.sleutel : 'verklapt' }));
    expect([administrator.status, administrator.text.includes(sentence)], sentence).toEqual([422, true]);
    expect(administrator.page).not.toContain('verklapt');
  }
  await administrator.send(page, form({ issuer: '"><script>alert(1)</script>' }));
  expect(administrator.page).not.toContain('<script>alert');
  await administrator.send(page, form({ sleutel: '', knop: 'Werkaccount' }));
  expect((await here.visitor().open('/beheer/inloggen')).text).toContain('Werkaccount');
  expect((await here.signIn('Bea Beheerder')).title).toBe('Dag Bea Beheerder');
});

test('nobody else sees or changes it', async () => {
  for (const visitor of [controller, here.visitor()]) {
    const [asked, sent] = [await visitor.open(page), visitor.status];
    expect([asked.text.includes(here.provider.issuer), sent === 404 || asked.title === 'Inloggen']).toEqual([
      false,
      true,
    ]);
    await visitor.send(page, { doe: 'stop' });
    await visitor.send(page, form({ issuer: here.foreign.issuer }));
  }
  expect((await here.signIn('Bea Beheerder')).title).toBe('Dag Bea Beheerder');
});

test('of who has left and whose name is removed no account stays, and the others go on', async () => {
  await here.invite(here.havermonde, 'Dora Weg', ['reader']);
  const dora = await here.signIn(here.know('Dora Weg'));
  const { rows } = await here.asOwner(`select member_id from member where name = 'Dora Weg'`);
  const path = `/beheer/havermonde/mensen/${String(rows[0]?.['member_id'])}`;
  await administrator.send(path, { doe: 'beeindig' });
  expect((await dora.open('/beheer/havermonde')).status).toBe(404);
  await administrator.send(path, { doe: 'haal-weg' });
  const left = await here.asOwner(`select name from sign_in."user" where email like '%.invalid'`);
  expect(left.rows).toEqual([{ name: 'Bea Beheerder' }]);
  expect((await dora.open('/beheer/havermonde')).title).toBe('Inloggen');
});

test('stopping ends who came in by it at once, who is then invited anew and chooses a password', async () => {
  const bea = await here.signIn('Bea Beheerder');
  await bea.send(page, { doe: 'stop' });
  expect([bea.title, hasSession(bea)]).toEqual(['Inloggen', true]);
  expect((await here.visitor().open('/beheer/inloggen')).page).not.toContain('/beheer/inloggen/havermonde');
  const { rows } = await here.asOwner(`select count(*)::int as n from sign_in."user" where email like '%.invalid'`);
  expect(rows).toEqual([{ n: 0 }]);
  await administrator.open('/beheer/havermonde/mensen');
  const memberPage = /href="([^"]+)" aria-label="Wijzig: Bea Beheerder"/.exec(administrator.page)?.[1] ?? '';
  await administrator.send(memberPage, { doe: 'opnieuw' });
  const word = /\/beheer\/uitnodiging\/([\w-]{43})/.exec(administrator.page)?.[1] ?? '';
  const again = here.visitor();
  await join(again, word);
  expect(again.title).toBe('Dag Bea Beheerder');
  expect(here.faults).toEqual([]);
});
