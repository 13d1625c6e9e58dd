import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fillNeighbours } from '../../../tests/neighbours.ts';
import { forgetRun, runHere } from '../../../tests/run-here.ts';
import { join } from '../../../tests/workspace/join.ts';
import { openWorkspace, type TestWorkspace } from '../../../tests/workspace/open-workspace.ts';

let here: TestWorkspace;
beforeAll(async () => {
  here = await openWorkspace(undefined, await fillNeighbours());
});
afterAll(() => here.close());
afterEach(forgetRun);

async function run(...args: readonly string[]) {
  vi.stubEnv('DOELSPOOR_ADDRESS', 'https://doelspoor.havermonde.example');
  return await runHere(here, 'admin', ...args);
}

const create = (email: string, ...more: readonly string[]) =>
  run('create', 'lezen', '--name', 'Berend Beheerder', '--email', email, ...more);

test('the first administrator is invited by an address, and comes in with it', async () => {
  const { out, code } = await create('berend@havermonde.example');
  const word = /https:\/\/doelspoor\.havermonde\.example\/beheer\/uitnodiging\/([\w-]{43})\n/.exec(out)?.[1] ?? '';
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('Stuur dit adres aan Berend Beheerder, beheerder van Lezen.'),
  ]);
  const visitor = here.visitor();
  await join(visitor, word);
  expect(visitor.text).toContain('Uw rol: beheerder.');
});

test('who can’t come in any more is invited anew, and the account of before is no use', async () => {
  const again = JSON.parse((await create('berend@havermonde.example', '--json')).out);
  const visitor = here.visitor();
  await join(visitor, String(again.address).split('/').at(-1) ?? '');
  expect(visitor.text).toContain('Uw rol: beheerder.');
});

test('what is no address, or no organisation, is refused in one sentence', async () => {
  expect(await create('berend')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Dat is geen e-mailadres\. .*\n$/),
  });
  const none = await run('create', 'nergens', '--name', 'x', '--email', 'x@y.nl');
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining('Er is geen organisatie nergens.') });
});

test('where passwords were off, who is let in by this machine can use one again, and it is said', async () => {
  await here.asOwner(`insert into sign_in_provider select organisation_id, gen_random_uuid(), 'https://login.example', 'proef', 'dicht', 'Log in',
    false, now(), null from organisation where slug = 'lezen'`);
  await here.asOwner(`insert into organisation_setting (organisation_id, what, number, content, sha256, reason, actor, at)
    select organisation_id, 'passwords', 1, '{"areOff":true}', repeat('0', 64), 'x', 'proef', now() from organisation where slug = 'lezen'`);
  const { out, code } = await create('nieuw@havermonde.example');
  expect([code, out]).toEqual([0, expect.stringContaining('Bij Lezen stonden wachtwoorden uit. Zij kunnen nu weer')]);
  const { rows } = await here.asOwner(`select number, content, reason from organisation_setting where what = 'passwords'
    order by number desc limit 1`);
  expect(rows).toEqual([{ number: 2, content: { areOff: false }, reason: 'doelspoor admin create' }]);
  forgetRun();
  expect((await create('nieuw@havermonde.example')).out).not.toContain('wachtwoorden');
});
