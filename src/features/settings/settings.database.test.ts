import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { mailOf } from '../../../tests/workspace/open-workspace.ts';
import { openWriting, type Writing } from '../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { cleanAll, isTimeToClean } from '../../delivery/server/clean-nightly.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { verifyEvents } from '../../record/event-log/verify-events.ts';

let here: Writing;
let administrator: Visitor;
let author: Visitor;
let authorId = '';
const settings = '/beheer/havermonde/instellingen';
const kept = `${settings}/bewaren`;

beforeAll(async () => {
  here = await openWriting();
  await here.letIn('Anna Beheer', ['administrator']);
  authorId = await here.letIn('Piet Beleid', ['policy-officer']);
  administrator = await here.signIn('Anna Beheer');
  author = await here.signIn('Piet Beleid');
});
afterAll(() => here.close());

test('one page leads to all that is set, and an administrator lays down how long things are kept', async () => {
  await administrator.open(settings);
  expect(administrator.text).toContain('Hier werken 2 mensen.');
  expect(administrator.page).toContain(`href="${settings}/licentie"`);
  expect([administrator.page.includes('name="wat"'), administrator.page.includes(`href="${kept}"`)]).toEqual([
    false,
    true,
  ]);
  const set = (days: string, reason: string) =>
    administrator.send(kept, { wat: 'letters', 'dagen-letters': days, 'reden-letters': reason });
  await set('29', 'Te kort.');
  expect([administrator.status, administrator.text]).toEqual([422, expect.stringContaining('van 30 tot en met 3650')]);
  await set('40', ' ');
  expect([administrator.status, administrator.text]).toEqual([422, expect.stringContaining('Schrijf erbij waarom.')]);
  await set('40', 'Korter is genoeg.');
  expect(administrator.page).toContain('<output>Bewaard. Dit geldt vanaf de komende nacht.</output>');
  expect(administrator.page).toContain('value="40"');
});

test('it is not for who only writes, nor is what is held on another', async () => {
  for (const path of [settings, kept, `/beheer/havermonde/mensen/${authorId}/gegevens`]) {
    await author.open(path);
    expect(author.status, path).toBe(404);
  }
  await author.send(kept, { wat: 'letters', 'dagen-letters': '50', 'reden-letters': 'Zomaar.' });
  expect(author.status).toBe(404);
  const { rows } = await here.asOwner('select days from retention');
  expect(rows).toEqual([{ days: 40 }]);
});

test('a person sees all that is held on them, to read and as data; an administrator sees it too', async () => {
  await author.open('/beheer/mijn-toegang/gegevens');
  expect(author.text).toContain('Wat wij van u bewaren');
  expect(author.text).toContain(mailOf('Piet Beleid'));
  await author.open('/beheer/mijn-toegang/gegevens.json');
  const held = JSON.parse(author.page);
  expect(held.account).toMatchObject({ name: 'Piet Beleid', email: mailOf('Piet Beleid') });
  expect(held.organisations).toMatchObject([
    { organisation: expect.any(String), name: 'Piet Beleid', roles: [{ role: 'policy-officer' }], endedAt: null },
  ]);
  expect(held.organisations[0].log.map(({ command }: { command: string }) => command)).toEqual([
    'accept-invitation',
    'invite-member',
  ]);
  expect(author.page).not.toContain('digest');
  await administrator.open(`/beheer/havermonde/mensen/${authorId}/gegevens.json`);
  expect(JSON.parse(administrator.page).organisations[0].email).toBe(mailOf('Piet Beleid'));
  await administrator.open('/beheer/havermonde/mensen/niemand/gegevens');
  expect(administrator.status).toBe(404);
});

test('who leaves leaves no name or address anywhere, and the acts and the chain of the log stay', async () => {
  const acts = `select count(*)::int as n from event where actor = 'member:${authorId}'`;
  const before = (await here.asOwner(acts)).rows;
  await administrator.send(`/beheer/havermonde/mensen/${authorId}`, { doe: 'beeindig' });
  await administrator.send(`/beheer/havermonde/mensen/${authorId}`, { doe: 'haal-weg' });
  expect((await here.asOwner(acts)).rows).toEqual(before);
  const { rows: tables } = await here.asOwner(
    `select schemaname || '."' || tablename || '"' as name from pg_tables where schemaname in ('public', 'sign_in')`,
  );
  for (const { name } of tables) {
    const said = `select count(*)::int as n from ${name} t where t::text ilike '%Piet%' or t::text ilike '%${mailOf('Piet Beleid')}%'`;
    expect((await here.asOwner(said)).rows, String(name)).toEqual([{ n: 0 }]);
  }
  const { organisationId } = here;
  const chain = await readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) =>
    verifyEvents(tx, organisationId),
  );
  expect(chain.sound).toBe(true);
  expect(await verifyAll(here.record)).toEqual([]);
  await administrator.open('/beheer/havermonde/logboek');
  expect(administrator.text).toContain('iemand die hier niet meer werkt');
  expect(administrator.text).not.toContain('Piet');
});

test('at night goes what nobody needs, and the log says how much', async () => {
  expect([isTimeToClean(new Date('2026-11-30T02:10:00Z')), isTimeToClean(new Date('2026-11-30T12:00:00Z'))]).toEqual([
    true,
    false,
  ]);
  await cleanAll(here.record, new Date(Date.now() + 41 * 24 * 3_600_000));
  const { rows } = await here.asOwner(`select payload, actor from event where command = 'clean-up'`);
  expect(rows).toEqual([{ payload: { letters: 2, asides: 0, contacts: 0 }, actor: 'doelspoor' }]);
  expect((await here.asOwner('select count(*)::int as n from sign_in."session"')).rows).toEqual([{ n: 0 }]);
  expect(await verifyAll(here.record)).toEqual([]);
});

test('what the settings lead to opens for each who sees them', async () => {
  for (const [name, role] of [
    ['Wies Web', 'web-editor'],
    ['Carla Controle', 'controller'],
    ['Bo Beheer', 'administrator'],
  ] as const) {
    await here.letIn(name, [role]);
    const visitor = await here.signIn(name);
    await visitor.open(settings);
    const main = visitor.page.slice(visitor.page.indexOf('<main'), visitor.page.indexOf('</main>'));
    const ways = [...main.matchAll(/href="([^"]+)"/g)].map(([, way = '']) => way);
    expect(ways.length, role).toBeGreaterThan(0);
    for (const way of ways) expect((await visitor.open(way)).status, `${role} ${way}`).toBe(200);
  }
});
