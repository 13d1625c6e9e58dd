import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fillNeighbours, type Neighbours } from '../../../tests/neighbours.ts';
import { forgetRun, runHere } from '../../../tests/run-here.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { verifyOrganisation } from '../../features/verification/verify-organisation.ts';
import { read } from '../../record/connection/transaction.ts';

let here: Neighbours;
beforeAll(async () => {
  here = await fillNeighbours();
});
afterAll(() => here.close());
afterEach(forgetRun);

const run = (...args: readonly string[]) => runHere(here, 'licence', ...args);

const faults = async () => {
  const organisation = { organisationId: here.reader, slug: 'lezen', name: 'Lezen', kind: 'other' } as const;
  const verdict = await read(here.record, here.reader, (tx) => verifyOrganisation(tx, organisation, []));
  return verdict.faults.filter(({ where, why }) => JSON.stringify([where, why]).includes('licence'));
};

async function shown(path: string): Promise<string> {
  const site = createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example' });
  return await (await site.request(path)).text();
}

type Listed = { readonly organisation: string; readonly licence: string | null };

test('a licence is stated, shown on the page and in all data, and taken away again', async () => {
  expect(await run('lezen')).toMatchObject({
    out: 'Voor de gegevens van Lezen is geen licentie opgegeven.\n',
    code: 0,
  });
  expect(await shown('/lezen')).toContain('geen licentie opgegeven');
  const zero = 'https://creativecommons.org/publicdomain/zero/1.0/';
  expect(await run('lezen', 'cc0', '--reason', 'Besloten.', '--json')).toMatchObject({ code: 0 });
  expect(await run('lezen')).toMatchObject({ out: `De gegevens van Lezen zijn gegeven onder CC0 1.0 (${zero}).\n` });
  expect(await shown('/lezen')).toContain(`href="${zero}" rel="license"`);
  expect(JSON.parse(await shown('/lezen.json'))).toMatchObject({ licence: zero });
  expect(JSON.parse(await shown('/lezen/begroting-2018.csv-metadata.json'))).toMatchObject({
    'dc:license': { '@id': zero },
  });
  // Of what is found in several bodies each hit has the licence of its own.
  const bodies = JSON.parse(await shown('/organisaties.json')).organisations;
  const licences = new Map(bodies.map(({ organisation, licence }: Listed) => [organisation, licence]));
  const found = JSON.parse(await shown('/zoeken.json?q=beleidsveld'));
  expect(found).toMatchObject({ organisation: null, licence: null });
  const said = new Map<string, string | null>(found.hits.map((hit: Listed) => [hit.organisation, hit.licence]));
  expect(said.size).toBeGreaterThan(1);
  expect(said).toEqual(new Map([...said.keys()].map((slug) => [slug, licences.get(slug)])));
  expect(said.get('lezen')).toBe(zero);
  expect(await shown('/zoeken.csv?q=beleidsveld')).toContain(`\r\nlezen,${zero},`);
  expect(await shown('/lezen.atom')).toContain(`<rights>CC0 1.0: ${zero}</rights>`);
  expect(await shown('/organisaties.csv')).toContain(`lezen,Lezen,municipality,1,${zero}`);
  expect(await run('lezen', 'none', '--reason', 'Toch niet.')).toMatchObject({ code: 0 });
  expect(JSON.parse(await shown('/lezen.json'))).toMatchObject({ licence: null });
  expect(await faults()).toEqual([]);
});

test('what is no licence, and one without a reason, changes nothing and says what to do', async () => {
  for (const wrong of [
    'CC',
    'javascript:alert(1)',
    'http://',
    'https://a b',
    'https://user:word@site.nl/',
    '',
    'x'.repeat(600),
  ]) {
    const { err, code } = await run('lezen', wrong, '--reason', 'Een proef.');
    expect(code, wrong).toBe(1);
    expect(err, wrong).toContain('is geen licentie. Geef CC0 of CC-BY-4.0');
  }
  expect(await run('lezen', 'CC0')).toMatchObject({ code: 1, err: expect.stringContaining('Geef een reden op') });
  expect(await run('nergens', 'CC0', '--reason', 'x')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Er is geen organisatie nergens'),
  });
  expect(await run('lezen')).toMatchObject({ out: 'Voor de gegevens van Lezen is geen licentie opgegeven.\n' });
});

test('verify finds a licence that the log does not have, and one that is gone', async () => {
  await here.asOwner(`do $$ begin set local session_replication_role = replica;
    insert into licence values ('${here.reader}', gen_random_uuid(), 'https://elders.nl/', 'x', null, 'x', '2020-01-01');
    delete from licence where organisation_id = '${here.reader}' and reason = 'Besloten.'; end $$`);
  expect((await faults()).map(({ why }) => why.say).toSorted()).toEqual(['said-no-more', 'said-unlogged']);
});
