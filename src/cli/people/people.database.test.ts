import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fillNeighbours } from '../../../tests/neighbours.ts';
import { forgetRun, runHere } from '../../../tests/run-here.ts';
import { join } from '../../../tests/workspace/join.ts';
import { mailOf, openWorkspace, type TestWorkspace } from '../../../tests/workspace/open-workspace.ts';
import { endMember } from '../../features/people/commands/end-member.ts';
import { atTheMachine } from '../../features/people/working.ts';

let here: TestWorkspace;
beforeAll(async () => {
  here = await openWorkspace(undefined, await fillNeighbours());
});
afterAll(() => here.close());
afterEach(forgetRun);

async function run(...args: readonly string[]) {
  vi.stubEnv('DOELSPOOR_ADDRESS', 'https://doelspoor.havermonde.example');
  return await runHere(here, 'people', ...args);
}

test('somebody is invited with a role, comes in, gets another, loses it and leaves', async () => {
  const email = 'wonen@lezen.example';
  expect((await run('list', 'lezen')).out).not.toContain(email);
  const invited = await run('invite', 'lezen', '--name', 'Wies Wonen', '--email', email, '--role', 'policy-officer');
  const word = /\/beheer\/uitnodiging\/([\w-]{43})\n/.exec(invited.out)?.[1] ?? '';
  expect([invited.code, invited.out]).toEqual([0, expect.stringContaining('Stuur dit adres aan Wies Wonen.')]);
  expect((await run('list', 'lezen')).out).toMatch(
    /^Wies Wonen <wonen@lezen\.example>: beleidsmedewerker \(uitgenodigd tot en met .*\)$/m,
  );
  const visitor = here.visitor();
  await join(visitor, word);
  expect(visitor.text).toContain('Uw rol: beleidsmedewerker.');
  expect((await run('give', 'lezen', '--email', email, '--role', 'controller')).out).toBe('De rol is gegeven.\n');
  expect((await run('list', 'lezen')).out).toContain('beleidsmedewerker, controller\n');
  expect((await run('take', 'lezen', '--email', email, '--role', 'policy-officer')).out).toBe('De rol is weg.\n');
  const [known] = JSON.parse((await run('list', 'lezen', '--json')).out).filter(
    (one: { email: string }) => one.email === email,
  );
  expect(known).toMatchObject({ hasCome: true, roles: [{ role: 'controller', field: null }] });
  expect((await run('end', 'lezen', '--email', email)).out).toBe('De toegang is beëindigd.\n');
  expect((await run('list', 'lezen')).out).not.toContain(email);
  const { held } = JSON.parse((await run('held', 'lezen', '--email', email)).out);
  expect(held).toMatchObject([{ name: 'Wies Wonen', roles: [{ role: 'policy-officer' }, { role: 'controller' }] }]);
});

test('what can’t be done is one sentence, and changes nothing', async () => {
  const email = 'niemand@lezen.example';
  const before = (await run('list', 'lezen', '--json')).out;
  for (const [args, sentence] of [
    [['give', 'lezen', '--email', email, '--role', 'reader'], 'werkt hier niet'],
    [['end', 'lezen', '--email', email], 'werkt hier niet'],
    [['held', 'lezen', '--email', email], 'werkt hier niet'],
    [['invite', 'lezen', '--name', 'x', '--email', email, '--role', 'baas'], 'baas'],
    [['invite', 'lezen', '--name', 'x', '--email', 'x', '--role', 'reader'], 'Dat is geen e-mailadres.'],
    [['invite', 'lezen', '--name', 'x', '--email', email, '--role', 'reader', '--field', 'nergens'], 'een onderdeel'],
    [['list', 'nergens'], 'Er is geen organisatie nergens.'],
  ] as const) {
    const { code, out, err } = await run(...args);
    expect([args, code, out, err]).toEqual([args, 1, '', expect.stringContaining(sentence)]);
    forgetRun();
  }
  expect((await run('list', 'lezen', '--json')).out).toBe(before);
});

test('the name of somebody from outside is removed by their address, once', async () => {
  const forget = () => run('forget-contact', 'groningen', '--email', 'Ongepubliceerd@elders.example');
  expect(await forget()).toMatchObject({
    code: 0,
    out: expect.stringContaining('De naam en het e-mailadres zijn weg.'),
  });
  const { rows } =
    await here.asOwner(`select c.name, c.email, c.partner from contact c join organisation o using (organisation_id)
    where o.slug = 'groningen'`);
  expect(rows).toEqual([{ name: null, email: null, partner: null }]);
  expect(await forget()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('niet meer bekend') });
});

test('the name of somebody who left is removed by their address, with the account that they came in with, once', async () => {
  const { rows: found } = await here.asOwner(`select organisation_id as id from organisation where slug = 'lezen'`);
  const lezen = String(found[0]?.['id']);
  const forget = () => run('forget', 'lezen', '--email', ` ${mailOf('Wil Weg').toUpperCase()}`);
  expect(await forget()).toMatchObject({ code: 1, err: expect.stringContaining('werkt hier niet') });
  const { memberId, word } = await here.invite(lezen, 'Wil Weg', ['reader']);
  await join(here.visitor(), word);
  expect(await forget()).toMatchObject({ code: 1, err: expect.stringContaining('Beëindig eerst de toegang.') });
  await endMember(here.record, memberId, atTheMachine(lezen, 'proef'), new Date());
  expect(await forget()).toMatchObject({
    code: 0,
    out: 'De naam en het e-mailadres zijn weg. Wat diegene deed, blijft staan zonder naam.\n',
  });
  const { rows } = await here.asOwner(`select name, email from member where member_id = '${memberId}'`);
  expect(rows).toEqual([{ name: null, email: null }]);
  const accounts = `select count(*)::int as n from sign_in."user" where email = '${mailOf('Wil Weg')}'`;
  expect((await here.asOwner(accounts)).rows).toEqual([{ n: 0 }]);
  expect(await forget()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('werkt hier niet') });
});
