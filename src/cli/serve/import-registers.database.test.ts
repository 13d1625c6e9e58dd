import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExampleRecord } from '../../../tests/example-record.ts';
import type { TestRecord } from '../../../tests/test-record.ts';
import { importRegisters } from './import-registers.ts';

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

test('registers beside an example are taken in, and what is wrong with a file is told without an end to the rest', async () => {
  const said: string[] = [];
  const put = async (name: string, organisation: string, row: object) => {
    const text = JSON.stringify({ organisation, registers: { partner: [row] } });
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const files = [
    join(folder, 'weg.json'),
    await put('elders.json', 'elders', {}),
    await put('fout.json', 'havermonde', { slug: 'x', name: 'X' }),
    await put('goed.json', 'havermonde', { slug: 'ng4', name: 'NG4', form: 'network' }),
  ];
  await importRegisters(here.record, files, { say: (sentence) => said.push(sentence), language: 'nl' });
  expect(said).toEqual([
    expect.stringContaining('weg.json'),
    expect.stringContaining('Er is geen organisatie elders'),
    `${files[2]}: partner, rij 1 (x), form: Vul dit veld in.`,
  ]);
  const { rows } = await here.asOwner('select slug from registration_shown');
  expect(rows).toEqual([{ slug: 'ng4' }]);
});

test('the examples that come with the program are right', async () => {
  const said: string[] = [];
  const file = join(import.meta.dirname, '..', '..', '..', 'examples', 'havermonde.registers.json');
  await importRegisters(here.record, [file], { say: (sentence) => said.push(sentence), language: 'nl' });
  expect(said).toEqual([]);
});
