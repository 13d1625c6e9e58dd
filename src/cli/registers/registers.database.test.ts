import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { openExampleRecord } from '../../../tests/example-record.ts';
import { forgetRun, runHere } from '../../../tests/run-here.ts';
import type { TestRecord } from '../../../tests/test-record.ts';

let here: TestRecord;
let folder = '';
beforeAll(async () => {
  here = await openExampleRecord('havermonde/begroting-2025.docx');
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-'));
});
afterAll(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});
afterEach(forgetRun);

const run = async (...args: readonly string[]) => {
  const ran = await runHere(here, 'registers', ...args);
  forgetRun();
  return ran;
};
async function put(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}
const file = (registers: object, organisation = 'havermonde') => JSON.stringify({ organisation, registers });

test('a file is tried, taken in, listed and printed again as it was', async () => {
  const partner = [
    { slug: 'ng4', name: 'NG4', form: 'network', members: [{ member: { in: 'partners/assen' } }] },
    { slug: 'assen', name: 'Assen', form: 'organisation' },
  ];
  const given = await put('registers.json', file({ partner }));
  expect(await run('import', given, '--trial')).toMatchObject({
    out: 'Proef, er is niets veranderd. Dit zou gebeuren: 2 nieuw, 0 veranderd, 0 hetzelfde.\n',
    code: 0,
  });
  expect((await run('import', given, '--inside')).out).toBe('Ingelezen: 2 nieuw, 0 veranderd, 0 hetzelfde.\n');
  expect((await run('list', 'havermonde', 'partner')).out).toBe(
    'assen  Assen (binnen, 1)\nng4  NG4 (binnen, 1)\nIn dit register: 2.\n',
  );
  const printed = (await run('export', 'havermonde')).out;
  expect(JSON.parse(printed)).toMatchObject({
    organisation: 'havermonde',
    registers: { partner: [partner[1], partner[0]] },
  });
  expect((await run('import', await put('weer.json', printed))).out).toContain('0 veranderd, 2 hetzelfde');
  expect(await verifyAll(here.record)).toEqual([]);
});

test('what cannot be taken in is told line by line, and changes nothing', async () => {
  const wrong = { slug: 'x', form: 'bank', members: [{ member: { in: 'partners/weg' }, from: 'ooit' }] };
  const { out, code } = await run('import', await put('fout.json', file({ partner: [wrong] })));
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    'Er is niets ingelezen. Verbeter eerst dit (4):',
    'partner, rij 1 (x), name: Vul dit veld in.',
    'partner, rij 1 (x), form: Kies een van de mogelijkheden.',
    expect.stringContaining('partner, rij 1 (x), members, rij 1, member: Dit adres is er niet'),
    expect.stringContaining('partner, rij 1 (x), members, rij 1, from: Vul een jaar'),
    '',
  ]);
  expect((await run('import', await put('kapot.json', '{'))).out).toContain('geen geldige JSON');
  expect((await run('import', await put('elders.json', file({}, 'elders')))).err).toContain('geen organisatie elders');
  expect((await run('import', join(folder, 'weg.json'))).err).toContain('weg.json');
  expect((await run('list', 'havermonde', 'bank')).err).toContain('Kies uit: partner');
  const large = await put('groot.json', '');
  await truncate(large, 300_000_000);
  expect((await run('import', large)).out).toContain('te groot');
});
