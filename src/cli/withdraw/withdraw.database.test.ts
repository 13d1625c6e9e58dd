import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { forgetRun, hearHere, runHereIn } from '../../../tests/run-here.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import type { Language } from '../../words/numerals.ts';
import { importAll } from '../import/import-all.ts';

let here: TestRecord;
let folder = '';
beforeAll(async () => {
  here = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-withdraw-'));
});
afterAll(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});
afterEach(forgetRun);

const run = (args: readonly string[], language: Language = 'nl') => runHereIn(here, language, args);

/** Imports a page; `gave` is whether all of it was imported. */
async function bring(organisation: string, text: string, again = false) {
  const file = join(folder, 'begroting-2018.html');
  await writeFile(file, `<!doctype html><h1>2.1 Stad</h1><h2>Wat willen we bereiken?</h2><p>${text}</p>`);
  const given = { organisation, kind: 'budget', year: 2018, again } as const;
  return await hearHere(here, () => importAll([file], given, null, 'nl'));
}

test('a publication is withdrawn by its address, and stays away until a person asks for it again', async () => {
  expect((await bring('Ergens', 'Wij werken samen.')).gave).toBe(true);
  expect((await bring('Elders', 'Wij werken samen.')).gave).toBe(true);
  const withdraw = ['withdraw', 'ergens/begroting-2018'];
  expect(await run(withdraw)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Geef een reden op') });
  expect(await run(['withdraw', 'begroting-2018', '--reason', 'Een proef.'])).toMatchObject({
    code: 1,
    err: 'Er zijn meer organisaties; kies er een met --organisation: elders, ergens.\n',
  });
  expect(await run([...withdraw, '--organisation', 'elders', '--reason', 'Een proef.'])).toMatchObject({
    code: 1,
    out: '',
    err: 'Noem één organisatie: die in de naam van de publicatie en die bij --organisation verschillen.\n',
  });
  for (const name of ['ergens/begroting-2018/2.1', 'https://site.nl/ergens/begroting-2018', 'ergens/', ''])
    expect(await run(['withdraw', name, '--reason', 'Een proef.'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Noem een hele publicatie'),
    });
  expect(await run([...withdraw, '--reason', 'Een proef.'])).toMatchObject({
    code: 0,
    out: '/ergens/begroting-2018 is ingetrokken: 1 editie, 2 sporen en 0 bevindingen staan er niet meer. Op hun adressen staat dat, met de reden.\n',
  });
  expect(await run([...withdraw, '--reason', 'Een proef.'])).toMatchObject({
    code: 1,
    out: '',
    err: 'De publicatie begroting-2018 is al ingetrokken; er staat niets meer van.\n',
  });
  const same = await bring('Ergens', 'Wij werken samen.');
  expect(same).toMatchObject({ gave: true, out: '' });
  expect(same.err).toMatch(
    /\/ergens\/begroting-2018 is op .* ingetrokken \(Een proef\.\) en is niet ingelezen\. Dit zijn dezelfde bestanden als toen\. .*--again\./,
  );
  // Somebody has to look.
  const other = await bring('Ergens', 'Wij werken nog meer samen.');
  expect(other).toMatchObject({ gave: false, out: '' });
  expect(other.err).toContain('Dit zijn andere bestanden dan toen.');
  const again = await bring('Ergens', 'Wij werken nog meer samen.', true);
  expect(again.gave).toBe(true);
  expect(again.out).toContain(
    'editie 2 vastgelegd; de publicatie staat er weer, en tot en met editie 1 blijft zij ingetrokken',
  );
  const json = await run([...withdraw, '--reason', 'Again.', '--actor', 'iemand', '--json'], 'en');
  expect(JSON.parse(json.out)).toMatchObject({
    organisation: 'ergens',
    publication: 'begroting-2018',
    editions: [2],
    reason: 'Again.',
    decision: null,
  });
  const { rows } = await here.asOwner(
    `select actor from event where command = 'withdraw-publication' order by sequence desc limit 1`,
  );
  expect(rows).toEqual([{ actor: 'iemand' }]);
});
