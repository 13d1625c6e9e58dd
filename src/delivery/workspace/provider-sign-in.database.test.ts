import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { join, password } from '../../../tests/workspace/join.ts';
import { hasSession, openProviders, type ProviderWorkspace, pathOf } from '../../../tests/workspace/open-providers.ts';
import { mailOf } from '../../../tests/workspace/open-workspace.ts';
import type { ProviderBrowser } from '../../../tests/workspace/provider-browser.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { endMember } from '../../features/people/commands/end-member.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { endProvider } from '../../features/providers/commands/end-provider.ts';

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

const invite = (name: string) => here.invite(here.havermonde, name, ['reader']);
/** How many rows there are of people in what belongs to no organisation. */
const countAccounts = async () =>
  Number((await here.asOwner('select count(*)::int as n from sign_in."user"')).rows[0]?.['n']);

test('who was invited comes in with the account of the organisation, and is known by it from then on', async () => {
  await invite('Anna de Vries');
  const page = await here.visitor().open('/beheer/havermonde/documenten');
  expect(page.text).toContain('Log in met uw werkaccount (Havermonde) Of met een wachtwoord');
  expect(page.page).toContain('href="/beheer/inloggen/havermonde?naar=%2Fbeheer%2Fhavermonde%2Fdocumenten"');
  const anna = await here.signIn(here.know('Anna de Vries'), { near: '/beheer/havermonde/documenten' });
  expect([anna.at, anna.status, hasSession(anna)]).toEqual(['/beheer/havermonde/documenten', 200, true]);
  expect([...anna.cookies.keys()].join()).not.toContain('begun');
  // The address is another now; who they are is not.
  here.know('Anna de Vries', { email: 'anna.gehuwd@havermonde.example', email_verified: false });
  const again = await here.signIn('Anna de Vries');
  expect([again.at, again.title]).toEqual(['/beheer/havermonde', 'Dag Anna de Vries']);
  expect((await again.open('/beheer/mijn-toegang')).text).not.toContain('Wachtwoord');
  expect((await again.open('/beheer/inloggen/havermonde')).title).toBe('Dag Anna de Vries');
  await again.send('/beheer/uitloggen', {});
  expect((await again.open('/beheer/havermonde')).title).toBe('Inloggen');
  const { rows } = await here.asOwner(
    `select actor, command from event where command = 'accept-invitation' order by sequence desc limit 1`,
  );
  expect(String(rows[0]?.['actor'])).toMatch(/^member:/);
});

test('who is no member and was not invited gets one sentence, whatever the reason, and nothing is made of them', async () => {
  const ended = await invite('Weg Gegaan');
  await endMember(here.record, ended.memberId, atTheMachine(here.havermonde, 'proef'), new Date());
  await invite('Te Laat');
  await here.asOwner(`update invitation i set until = now() - interval '1 hour' from member m
    where m.member_id = i.member_id and m.name = 'Te Laat'`);
  await here.invite(here.elders, 'Van Elders', ['administrator']);
  // Somebody else there, with the address of who came in already.
  await here.invite(here.havermonde, 'Bea Binnen', ['administrator']);
  await here.signIn(here.know('Bea Binnen'));
  here.know('doet zich voor', { email: mailOf('Bea Binnen'), email_verified: true });
  const before = await countAccounts();
  const answers = [];
  for (const name of [
    here.know('Vreemde'),
    here.know('Weg Gegaan'),
    here.know('Te Laat'),
    here.know('Van Elders'),
    'doet zich voor',
  ]) {
    const visitor = await here.signIn(name);
    answers.push([visitor.status, visitor.text, hasSession(visitor)]);
  }
  expect(new Set(answers.map(String)).size).toBe(1);
  expect(answers[0]).toEqual([403, expect.stringContaining('U werkt hier nog niet mee'), false]);
  expect(String(answers[0])).not.toMatch(/@|Bea|Elders aan Zee/);
  // Who is known there by the wrong account can take another.
  expect((await here.signIn('Vreemde')).page).toContain('href="/beheer/inloggen/havermonde?ander=ja"');
  expect(await here.visitor().leave('/beheer/inloggen/havermonde?ander=ja')).toMatch(/[?&]prompt=login(?:&|$)/);
  expect(await countAccounts()).toBe(before);
});

test('an address counts where it was verified, or the organisation says that it always does', async () => {
  await invite('Cor Onbevestigd');
  for (const email_verified of [false, undefined]) {
    here.know('Cor Onbevestigd', {
      email: mailOf('Cor Onbevestigd'),
      ...(email_verified === false && { email_verified }),
    });
    const visitor = await here.signIn('Cor Onbevestigd');
    expect([visitor.status, hasSession(visitor)]).toEqual([403, false]);
    expect(visitor.text).toContain('geeft geen bevestigd e-mailadres door');
  }
  // So does Entra ID: an address, and no word of it.
  await here.set(here.havermonde, here.provider, true);
  expect((await here.signIn('Cor Onbevestigd')).title).toBe('Dag Cor Onbevestigd');
  // Another sign that looks alike is another address (U+212A).
  await invite('Kees Kelvin');
  here.know('kelvin', { email: mailOf('Kees Kelvin').replace('k', '\u212a'), email_verified: true });
  expect((await here.signIn('kelvin')).status).toBe(403);
  await here.set(here.havermonde, here.provider, false);
});

test('who opens the letter and signs in from there needs no address; the letter is used then', async () => {
  const { word } = await invite('Dirk Brief');
  const letter = `/beheer/uitnodiging/${word}`;
  const page = await here.visitor().open(letter);
  expect(page.text).toContain('Met het account van uw organisatie');
  expect(page.page).toContain(`href="/beheer/inloggen/havermonde?naar=${encodeURIComponent(letter)}"`);
  const dirk = await here.signIn(here.know('dirk', {}), { near: letter });
  expect([dirk.at, dirk.title]).toEqual(['/beheer/havermonde', 'Dag Dirk Brief']);
  const other = await here.signIn(here.know('ander', {}), { near: letter });
  expect([other.status, hasSession(other)]).toEqual([403, false]);
  expect((await here.visitor().open(letter)).status).toBe(404);
});

test('who had a password comes in by the account then, and no more by the password', async () => {
  const { word } = await invite('Els Wachtwoord');
  const { recoveryCodes } = await join(here.visitor(), word);
  expect((await here.signIn(here.know('Els Wachtwoord'))).title).toBe('Dag Els Wachtwoord');
  const old = await here.visitor().send('/beheer/inloggen', { email: mailOf('Els Wachtwoord'), password });
  await old.send('/beheer/code', { herstelcode: recoveryCodes[0] ?? '' });
  expect(old.title).toBe('U werkt hier voor geen enkele organisatie');
});

test('what the provider of one organisation says opens no other, also where the address is known there', async () => {
  await invite('Fie Tweemaal');
  await join(here.visitor(), (await here.invite(here.elders, 'Fie Tweemaal', ['administrator'])).word);
  const fie = await here.signIn(here.know('Fie Tweemaal'));
  expect(fie.at).toBe('/beheer/havermonde');
  expect((await fie.open('/beheer/elders')).status).toBe(404);
  // Nor does a letter of the other one.
  const { word } = await here.invite(here.elders, 'Fie Anders', ['administrator']);
  await fie.open(`/beheer/uitnodiging/${word}`);
  expect(fie.text).toContain('met het account van een andere organisatie');
  expect((await fie.send(`/beheer/uitnodiging/${word}`, { aannemen: 'ja' })).status).toBe(422);
  const near = await here.signIn('Fie Tweemaal', { near: `/beheer/uitnodiging/${word}` });
  expect((await near.open('/beheer/elders')).status).toBe(404);
  const { rows } = await here.asOwner(`select name from member where name = 'Fie Anders' and account_id is not null`);
  expect(rows).toEqual([]);
  // Not even where somebody wrote it into the record.
  await here.asOwner(`update member set account_id = (select account_id from member where name = 'Fie Tweemaal'
    and organisation_id = '${here.havermonde}') where name = 'Fie Anders'`);
  expect((await fie.open('/beheer/elders')).status).toBe(404);
});

test('an organisation without a provider has no such address, and is not told apart from one that is not there', async () => {
  const [none, nowhere] = [
    await here.visitor().open('/beheer/inloggen/elders'),
    await here.visitor().open('/beheer/inloggen/nergens'),
  ];
  expect([none.status, none.text.includes('niet inloggen')]).toEqual([404, true]);
  expect(none.page.replaceAll('elders', '')).toBe(nowhere.page.replaceAll('nergens', ''));
});

test('a provider that tells the address only where it is asked for is asked; another issuer ends who came by the one before', async () => {
  const anna = await here.signIn('Anna de Vries');
  expect(anna.title).toBe('Dag Anna de Vries');
  await here.set(here.havermonde, here.foreign, false);
  expect((await anna.open('/beheer/havermonde')).title).toBe('Inloggen');
  here.foreign.people.set('anna', { email: mailOf('Anna de Vries'), email_verified: true });
  const again = here.visitor();
  await again.open(pathOf(await here.foreign.signIn(await here.leave(again), 'anna')));
  expect([again.title, here.foreign.asked.includes('GET /me')]).toEqual(['Dag Anna de Vries', true]);
  await endProvider(here.record, atTheMachine(here.havermonde, 'proef'), new Date());
  expect((await again.open('/beheer/havermonde')).title).toBe('Inloggen');
  const { rows } = await here.asOwner(
    `select count(*)::int as n from sign_in."account" where "providerId" like '${here.havermonde} %'
     union all select count(*)::int from sign_in_provider where ended_at is not null and client_secret is not null`,
  );
  expect(rows).toEqual([{ n: 0 }, { n: 0 }]);
});

test('none of this was a fault of ours', () => {
  expect(here.faults).toEqual([]);
});

describe('signing out', () => {
  // A test before these ended it.
  beforeAll(() => here.set(here.havermonde, here.provider, false));
  const signInIn = async (browser: ProviderBrowser, visitor: Visitor, name: string) =>
    await visitor.open(pathOf(await browser.signIn(await here.leave(visitor), name)));

  test('ends the session at the issuer too, and somebody comes back to where it is said; then they are asked for anew', async () => {
    await invite('Els Uit');
    here.know('Els Uit');
    const [browser, els] = [here.provider.browser(), here.visitor()];
    await signInIn(browser, els, 'Els Uit');
    await els.send('/beheer/uitloggen', {});
    expect([els.title, hasSession(els)]).toEqual(['U bent uitgelogd bij Doelspoor', false]);
    const end = new URL(els.left);
    expect(els.page).toContain(`href="${els.left.replaceAll('&', '&amp;')}"`);
    expect(Object.fromEntries(end.searchParams)).toEqual({
      client_id: 'doelspoor',
      post_logout_redirect_uri: 'http://localhost:8080/beheer/inloggen',
      state: expect.stringMatching(/^[\w-]{40,}$/),
      id_token_hint: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    // Until they went there they are known.
    expect([(await signInIn(browser, here.visitor(), 'Els Uit')).title, browser.named]).toEqual(['Dag Els Uit', 1]);
    const back = await browser.signOut(end.href);
    await els.open(pathOf(back));
    expect([els.title, els.page.includes('<output>U bent uitgelogd.</output>')]).toEqual(['Inloggen', true]);
    expect(els.page).toContain('href="/beheer/inloggen/havermonde?ander=ja"');
    expect(els.text).not.toContain('misschien nog ingelogd');
    expect([(await signInIn(browser, els, 'Els Uit')).title, browser.named]).toEqual(['Dag Els Uit', 2]);
    // The same return once more does nothing to who is signed in, and tells nobody anything.
    expect((await els.open(pathOf(back))).title).toBe('Dag Els Uit');
    expect((await here.visitor().open(pathOf(back))).text).not.toContain('uitgelogd');
    // Nor does it lead to another site.
    end.searchParams.set('post_logout_redirect_uri', 'https://elders.example/');
    await expect(browser.signOut(end.href)).rejects.toThrow('post_logout_redirect_uri not registered');
  });

  test('a return that nobody was sent for, or with another state, tells nothing', async () => {
    const els = await here.signIn('Els Uit');
    expect((await els.open('/beheer/inloggen?state=verzonnen')).title).toBe('Dag Els Uit');
    await els.send('/beheer/uitloggen', {});
    const state = new URL(els.left).searchParams.get('state') ?? '';
    expect((await els.open('/beheer/inloggen?state=verzonnen')).text).not.toContain('uitgelogd');
    for (const [name, value] of els.cookies) els.cookies.set(name, `${value.slice(0, -2)}AA`);
    expect((await els.open(`/beheer/inloggen?state=${state}`)).text).not.toContain('uitgelogd');
  });

  test('what the issuer signed of somebody else is not shown to it', async () => {
    const [els, anna] = [await here.signIn('Els Uit'), await here.signIn('Anna de Vries')];
    els.cookies.set('doelspoor.signed', anna.cookies.get('doelspoor.signed') ?? '');
    await els.send('/beheer/uitloggen', {});
    expect(new URL(els.left).searchParams.has('id_token_hint')).toBe(false);
    expect(els.cookies.has('doelspoor.signed')).toBe(false);
  });

  test('where the issuer has no place for it, somebody is told so, and asked for anew', async () => {
    const { issuer } = here.foreign;
    here.foreign.replace((request, response) => {
      if (request.url !== '/.well-known/openid-configuration') return false;
      const places = { authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` };
      const said = { issuer, ...places, jwks_uri: `${issuer}/jwks`, userinfo_endpoint: `${issuer}/me` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(said));
      return true;
    });
    await here.set(here.havermonde, here.foreign, false);
    here.foreign.people.set('els', { email: mailOf('Els Uit'), email_verified: true });
    const later = here.visitor();
    await later.open(pathOf(await here.foreign.signIn(await here.leave(later), 'els')));
    await later.send('/beheer/uitloggen', {});
    expect([later.title, later.left, hasSession(later)]).toEqual(['Inloggen', '', false]);
    expect(later.text).toContain('U bent uitgelogd. Bij Havermonde zelf bent u misschien nog ingelogd.');
    expect(later.page).toContain('href="/beheer/inloggen/havermonde?ander=ja"');
    expect((await later.open('/beheer/inloggen?uit=ja&bij=nergens')).text).not.toContain('misschien nog ingelogd');
    expect((await later.open('/beheer/inloggen?bij=havermonde')).text).not.toContain('uitgelogd');
    here.foreign.replace(() => false);
    await here.set(here.havermonde, here.provider, false);
  });
});

test('passwords go off only once an administrator came in by the provider; then no password opens the organisation', async () => {
  const { word } = await here.invite(here.havermonde, 'Bea Beheer', ['administrator']);
  const bea = here.visitor();
  await join(bea, word);
  const put = async (visitor: Visitor, wachtwoorden: string) => {
    await visitor.open('/beheer/havermonde/instellingen/wachtwoorden');
    const basis = /name="basis" value="(\d+)"/.exec(visitor.page)?.[1] ?? '';
    const fields = { basis, doe: 'bewaar', reden: 'Een proef.', wachtwoorden };
    return await visitor.send('/beheer/havermonde/instellingen/wachtwoorden', fields);
  };
  expect((await put(bea, 'uit')).text).toContain('nog geen beheerder die inlogt met het account van de organisatie');
  await here.invite(here.havermonde, 'Cor Beheer', ['administrator']);
  const cor = await here.signIn(here.know('Cor Beheer'));
  expect((await put(cor, 'uit')).text).toContain('Bewaard.');
  expect(await bea.leave('/beheer/havermonde/instellingen')).toContain(here.provider.issuer);
  expect((await bea.send('/beheer/havermonde/instellingen/bewaren', { wat: 'letters' })).status).toBe(404);
  expect((await bea.open('/beheer')).text).toContain('Hier logt u in met het account van de organisatie.');
  const later = await here.invite(here.havermonde, 'Dirk Later', ['reader']);
  const dirk = await here.visitor().open(`/beheer/uitnodiging/${later.word}`);
  expect([dirk.page.includes('name="wachtwoord"'), dirk.text]).toEqual([
    false,
    expect.stringContaining('Log in met uw werkaccount'),
  ]);
  await dirk.send(`/beheer/uitnodiging/${later.word}`, { wachtwoord: password });
  expect([dirk.status, hasSession(dirk)]).toEqual([422, false]);
  expect((await put(cor, 'aan')).text).toContain('Bewaard.');
  expect((await bea.open('/beheer/havermonde')).title).toBe('Dag Bea Beheer');
  // Where the provider ends, passwords are back by themselves.
  await put(cor, 'uit');
  await endProvider(here.record, atTheMachine(here.havermonde, 'proef'), new Date());
  expect((await bea.open('/beheer/havermonde')).title).toBe('Dag Bea Beheer');
  await here.set(here.havermonde, here.provider, false);
});
