import { afterAll, beforeAll, expect, test } from 'vitest';
import { join, password } from '../../../tests/workspace/join.ts';
import { startMailServer, textOf } from '../../../tests/workspace/mail-server.ts';
import { mailOf, openWorkspace, type TestWorkspace } from '../../../tests/workspace/open-workspace.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { openMailer } from '../../features/mail/mailer.ts';
import type { Role } from '../../model/rights/role.ts';

let here: TestWorkspace;
let [havermonde, elders] = ['', ''];
let administrator: Visitor;
const list = '/beheer/havermonde/mensen';
beforeAll(async () => {
  here = await openWorkspace();
  havermonde = await here.organisation('havermonde', 'Havermonde');
  elders = await here.organisation('elders', 'Elders aan Zee');
  administrator = await member('Anna Beheerder', ['administrator'], havermonde);
});
afterAll(() => here.close());

async function member(name: string, roles: readonly Role[], organisationId: string): Promise<Visitor> {
  const { word } = await here.invite(organisationId, name, roles);
  const visitor = here.visitor();
  await join(visitor, word);
  return visitor;
}

const addressOn = ({ page }: Visitor) => /<code class="ds-code">http:\/\/localhost:8080([^<]+)</.exec(page)?.[1] ?? '';

async function memberAddress(name: string): Promise<string> {
  const { rows } = await here.asOwner(`select member_id from member where name = '${name}'`);
  return `${list}/${String(rows[0]?.['member_id'])}`;
}

test('an administrator invites somebody, who comes in by the address that is shown once', async () => {
  const invited = { naam: 'Bea Schrijver', email: 'bea.schrijver@havermonde.example', rol: 'policy-officer', waar: '' };
  await administrator.send(`${list}/nieuw`, invited);
  const address = addressOn(administrator);
  expect([administrator.title, address]).toEqual([
    'Bea Schrijver is uitgenodigd',
    expect.stringMatching(/^\/beheer\/uitnodiging\//),
  ]);
  const bea = here.visitor();
  await join(bea, address.split('/').at(-1) ?? '');
  expect(bea.text).toContain('Uw rol: beleidsmedewerker.');
  await administrator.open(list);
  expect(administrator.text).toMatch(/Bea Schrijver · bea\.schrijver@havermonde\.example beleidsmedewerker · sinds/);
  await administrator.send(`${list}/nieuw`, invited);
  expect([administrator.status, administrator.text.includes('werkt hier al')]).toEqual([422, true]);
});

test('what is no role, no part and no address is refused, and nothing is changed', async () => {
  const count = async () => (await here.asOwner('select count(*)::int as n from member')).rows[0]?.['n'];
  const before = await count();
  const good = { naam: 'Cor', email: 'cor@havermonde.example', rol: 'reader', waar: '' };
  for (const bad of [
    { rol: 'koning' },
    { rol: '' },
    { waar: '01930000-0000-7000-8000-000000000000' },
    { email: 'cor@x.nl\r\nBcc: y@z.nl' },
    { naam: '' },
  ]) {
    await administrator.send(`${list}/nieuw`, { ...good, ...bad });
    expect(administrator.status, JSON.stringify(bad)).toBe(422);
    // The role that was chosen stays, or it would be another that is given once the rest is mended.
    if (!('rol' in bad)) expect(administrator.page).toMatch(/<option(?=[^>]* selected)(?=[^>]* value="reader")/);
  }
  expect(await count()).toBe(before);
});

test('a role is given and taken, and holds from the next page on', async () => {
  const dirk = await member('Dirk Rollen', ['reader'], havermonde);
  const address = await memberAddress('Dirk Rollen');
  await administrator.send(address, { doe: 'geef', rol: 'administrator', waar: '' });
  expect(administrator.text).toContain('De wijziging is bewaard.');
  expect((await dirk.open(`${list}/nieuw`)).status).toBe(200);
  await administrator.send(address, { doe: 'neem', rol: 'administrator', waar: '' });
  expect((await dirk.open(`${list}/nieuw`)).status).toBe(404);
  expect((await dirk.send(address, { doe: 'geef', rol: 'administrator', waar: '' })).status).toBe(404);
  expect((await dirk.open('/beheer/havermonde')).text).toContain('Uw rol: lezer van concepten.');
});

test('who may change nothing sees the list without addresses', async () => {
  const els = await member('Els Lezer', ['reader'], havermonde);
  await els.open(list);
  expect([els.title, els.text.includes('Anna Beheerder'), els.text.includes('@')]).toEqual(['Mensen', true, false]);
  expect(els.page).not.toContain('/mensen/nieuw');
});

test('another organisation sees nothing of these people, and changes nothing', async () => {
  const stranger = await member('Fie Vreemd', ['administrator'], elders);
  const address = await memberAddress('Els Lezer');
  const asked = [list, `${list}/nieuw`, address, address.replace('havermonde', 'elders')];
  for (const path of asked) {
    await stranger.open(path);
    expect([stranger.status, /Els|Anna/.test(stranger.text)], path).toEqual([404, false]);
    await stranger.send(path, { doe: 'beeindig' });
    expect(stranger.status, path).toBe(404);
  }
});

test('access ends at once; the name goes later, with the account, and the acts stay', async () => {
  const guus = await member('Guus Vertrekt', ['policy-officer'], havermonde);
  const address = await memberAddress('Guus Vertrekt');
  const early = await administrator.send(address, { doe: 'haal-weg' });
  expect([early.status, early.text.includes('Beëindig eerst de toegang.')]).toEqual([422, true]);
  await administrator.send(address, { doe: 'beeindig' });
  expect(administrator.at).toBe(`${list}?gedaan=ja`);
  expect(administrator.text).toContain('De wijziging is bewaard.');
  expect((await guus.open('/beheer/havermonde')).status).toBe(404);
  expect((await administrator.open(list)).text).toMatch(/Wie weg zijn.*Guus Vertrekt/);
  await administrator.send(address, { doe: 'haal-weg' });
  expect(administrator.text).toContain('iemand die hier niet meer werkt');
  const everything =
    await here.asOwner(`select (select string_agg(m::text, ' ') from member m) || (select string_agg(e::text, ' ') from event e)
    || (select string_agg(u::text, ' ') from sign_in."user" u) as all`);
  expect(String(everything.rows[0]?.['all'])).not.toMatch(/guus/i);
  const entering = await here.visitor().send('/beheer/inloggen', { email: mailOf('Guus Vertrekt'), password });
  expect(entering.status).toBe(422);
});

test('an account that works elsewhere stays when its name goes here', async () => {
  const hanna = await member('Hanna Elders', ['reader'], havermonde);
  const { word } = await here.invite(elders, 'Hanna Elders', ['accountant']);
  await hanna.send(`/beheer/uitnodiging/${word}`, { aannemen: 'ja' });
  const { rows } = await here.asOwner(
    `select member_id from member where name = 'Hanna Elders' and organisation_id = '${havermonde}'`,
  );
  const address = `${list}/${String(rows[0]?.['member_id'])}`;
  await administrator.send(address, { doe: 'beeindig' });
  await administrator.send(address, { doe: 'haal-weg' });
  expect((await hanna.open('/beheer')).at).toBe('/beheer/elders');
});

test('an administrator of one organisation gets no account of another by inviting anew', async () => {
  const ilse = await member('Ilse Beide', ['reader'], havermonde);
  const other = await here.invite(elders, 'Ilse Beide', ['administrator']);
  await ilse.send(`/beheer/uitnodiging/${other.word}`, { aannemen: 'ja' });
  const { rows } = await here.asOwner(
    `select member_id from member where name = 'Ilse Beide' and organisation_id = '${havermonde}'`,
  );
  await administrator.send(`${list}/${String(rows[0]?.['member_id'])}`, { doe: 'opnieuw' });
  const address = addressOn(administrator);
  const taker = await here.visitor().send(address, { wachtwoord: 'een heel ander wachtwoord' });
  expect([taker.status, taker.cookies.size]).toEqual([422, 0]);
  expect((await ilse.open('/beheer')).at).toBe('/beheer/elders');
});

test('the last administrator stays', async () => {
  await administrator.send(await memberAddress('Anna Beheerder'), { doe: 'beeindig' });
  expect([administrator.status, administrator.text.includes('Dit is de laatste beheerder')]).toEqual([422, true]);
});

test('with a mail server the letter goes out, and the address is not shown', async () => {
  const mail = await startMailServer();
  const mailer = openMailer({ server: mail.address, from: 'post@havermonde.example' });
  const posting = await openWorkspace(undefined, here, { mailer });
  const visitor = posting.visitor();
  for (const [name, value] of administrator.cookies) visitor.cookies.set(name, value);
  await visitor.send(`${list}/nieuw`, { naam: 'Jan Post', email: 'jan@havermonde.example', rol: 'reader', waar: '' });
  expect(visitor.text).toContain('De mail is onderweg naar jan@havermonde.example.');
  const letter = await mail.next();
  const address = /http:\/\/localhost:8080(\/beheer\/uitnodiging\/[\w-]{43})\s/.exec(textOf(letter))?.[1] ?? '';
  expect([letter.to, visitor.page.includes(address)]).toEqual([['jan@havermonde.example'], false]);
  expect((await here.visitor().open(address)).title).toBe('Welkom bij Havermonde');
  await mail.close();
  await visitor.send(`${list}/nieuw`, { naam: 'Kees Post', email: 'kees@havermonde.example', rol: 'reader', waar: '' });
  expect(visitor.text).toContain('De mail kon niet worden verstuurd. Geef dit adres aan Kees Post');
  expect(posting.faults).toHaveLength(1);
  expect(here.faults).toEqual([]);
});
