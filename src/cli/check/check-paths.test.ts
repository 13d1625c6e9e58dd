import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { budget, report, writeFiles } from './check.fixture.ts';
import { type CheckRequest, checkPaths } from './check-paths.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-check-'));
  await writeFiles(folder, { 'stukken/begroting.txt': budget, 'stukken/jaarverslag.txt': report, 'lijst.json': '{}' });
});

type Heard = { readonly code: number; readonly printed: string; readonly said: readonly string[] };

/** Rules are told by name: what other rules find in the same texts is not what these tests are about. */
async function check(request: Partial<CheckRequest> = {}): Promise<Heard> {
  const said: string[] = [];
  let printed = '';
  const usual: CheckRequest = {
    paths: [join(folder, 'stukken')],
    given: {},
    profile: null,
    format: 'text',
    output: null,
    failOn: 'error',
    rules: ['target-changed'],
    config: null,
    baseline: null,
    writeBaseline: null,
    language: 'nl',
  };
  const code = await checkPaths(
    { ...usual, ...request },
    {
      folder,
      screen: { width: 100, hasColour: false },
      print: async (text) => {
        printed += text;
      },
      say: (sentence) => said.push(sentence),
    },
  );
  return { code, printed, said };
}

describe('the exit code', () => {
  test.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
  ] as const)('of a warning under --fail-on %s is %i', async (failOn, code) => {
    expect(await check({ failOn })).toMatchObject({ code, said: [], printed: expect.stringContaining('“> 450”') });
  });

  test('follows the severity that an organisation gives a rule', async () => {
    await writeFiles(folder, { 'doelspoor.json': '{"rules": {"target-changed": "error"}}' });
    expect(await check()).toMatchObject({ code: 1, printed: expect.stringContaining('1 fout,') });
    await writeFiles(folder, { 'streng.json': '{"rules": {"target-changed": "info"}}' });
    expect((await check({ config: 'streng.json', failOn: 'warning' })).code).toBe(0);
  });
});

describe('what cannot be done is one sentence and exit code 2', () => {
  test.each([
    ['geen-json', '{rules:', /^Het instellingenbestand .*geen-json is geen geldige JSON/],
    ['vreemde-regel', '{"rules": {"no-such-rule": "off"}}', /Er is geen regel no-such-rule/],
    [
      'vreemde-instelling',
      '{"rules": {"target-changed": {"factor": 3}}}',
      /Regel target-changed kent geen instelling factor\.$/,
    ],
    ['vreemde-sleutel', '{"regels": {}}', /vreemde-sleutel klopt niet; verwacht wordt/],
    ['lijst', '[]', /lijst klopt niet; verwacht wordt/],
    ['vreemde-ernst', '{"rules": {"target-changed": "erg"}}', /klopt niet bij rules\.target-changed; verwacht wordt/],
  ])('settings with %s', async (name, text, sentence) => {
    await writeFile(join(folder, name), text);
    expect(await check({ config: name })).toEqual({ code: 2, printed: '', said: [expect.stringMatching(sentence)] });
  });

  test.each([
    ['settings that are not there', { config: 'weg.json' }, 'weg.json bestaat niet'],
    ['settings that are a folder', { config: 'stukken' }, 'kan niet worden gelezen'],
    ['a rule that is not there', { rules: ['target-chnged'] }, 'Er is geen regel target-chnged; doelspoor rules'],
    ['a baseline that is not there', { baseline: 'weg.json' }, '--write-baseline'],
    ['a baseline that is no JSON', { baseline: 'stukken/begroting.txt' }, 'geen geldige JSON'],
    ['a baseline that is other JSON', { baseline: 'lijst.json' }, 'lijst.json klopt niet bij accepted; verwacht wordt'],
    ['an output in no folder', { output: 'weg/verslag.txt' }, 'kan niet worden geschreven'],
    ['a baseline in no folder', { writeBaseline: 'weg/lijst.json' }, 'kan niet worden geschreven'],
  ] as const)('%s', async (_, request, sentence) => {
    expect(await check(request)).toEqual({ code: 2, printed: '', said: [expect.stringContaining(sentence)] });
  });

  test('a path that is not there and a folder with nothing in it, with what to do', async () => {
    await writeFiles(folder, { 'leeg/.houd': '' });
    const { code, said, printed } = await check({ paths: [join(folder, 'weg.txt'), join(folder, 'leeg')] });
    expect([code, printed]).toEqual([2, '']);
    expect(said[0]).toMatch(/weg\.txt bestaat niet/);
    expect(said.at(-1)).toBe('Er is niets om te controleren: van geen enkel bestand is een publicatie gemaakt.');
  });
});

describe('files that are no part of it', () => {
  test('one that cannot be read is told, the others are judged, and the exit code is 2 so that no pipeline takes it for clean', async () => {
    const { code, said, printed } = await check({ paths: [join(folder, 'stukken'), join(folder, 'weg.txt')] });
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringContaining('weg.txt bestaat niet')]);
    expect(printed).toContain('2 bestanden gelezen, 1 niet te lezen; 2 publicaties');
  });

  test('one that is of no publication is told and does no harm', async () => {
    await writeFiles(folder, { 'stukken/leesmij.txt': 'Dit zijn de stukken van dit jaar.\n' });
    const { code, said, printed } = await check();
    expect(code).toBe(0);
    expect(said).toEqual([expect.stringMatching(/leesmij\.txt hoort bij geen publicatie\. .*--organisation/)]);
    expect(printed).toContain('1 bij geen publicatie');
  });

  test('one that is given twice counts once', async () => {
    const both = [join(folder, 'stukken'), join(folder, 'stukken', 'begroting.txt')];
    expect((await check({ paths: both })).printed).toBe((await check()).printed);
  });
});

test('the order in which files are given makes no difference', async () => {
  const files = ['begroting.txt', 'jaarverslag.txt'].map((name) => join(folder, 'stukken', name));
  const forth = await check({ paths: files, format: 'json', rules: [] });
  const back = await check({ paths: files.toReversed(), format: 'json', rules: [] });
  expect(forth.printed).toBe(back.printed);
  expect(forth.printed).toContain('"rule": "target-changed"');
});

describe('accepted findings', () => {
  test('are written, are not counted the next time but told in a number, and are told when they are gone', async () => {
    expect(await check({ writeBaseline: 'lijst.json', failOn: 'info' })).toMatchObject({ code: 0 });
    const list: unknown = JSON.parse(await readFile(join(folder, 'lijst.json'), 'utf8'));
    expect(list).toEqual({
      accepted: [
        {
          organisation: 'urk',
          key: expect.stringMatching(/^target-changed-[0-9a-f]{8}$/),
          evidence: expect.stringMatching(/^[0-9a-f]{16}$/),
          rule: 'target-changed',
          message: expect.stringContaining('“> 450”'),
        },
      ],
    });
    const again = await check({ baseline: 'lijst.json', failOn: 'info' });
    expect(again.code).toBe(0);
    expect(again.printed).toMatch(
      /^Urk: Hier is soms een deel[^\n]*\n+Geen bevindingen .*\n1 bevinding eerder geaccepteerd en niet meegeteld\./,
    );
    await writeFiles(folder, { 'stukken/jaarverslag.txt': report.replace('> 450', '> 500') });
    const mended = await check({ baseline: 'lijst.json', failOn: 'info' });
    expect(mended.printed).toContain('1 bevinding geaccepteerd, maar niet meer gevonden.');
    await writeFiles(folder, { 'stukken/jaarverslag.txt': report.replace('> 450', '> 430') });
    const worse = await check({ baseline: 'lijst.json', failOn: 'info' });
    expect(worse).toMatchObject({ code: 1, printed: expect.stringContaining('“> 430”') });
  });

  test('of rules that are not asked stay accepted, and are not taken for gone', async () => {
    const other = { organisation: 'urk', key: 'stale-year-01234567', rule: 'stale-year', message: 'Oud jaar.' };
    await writeFiles(folder, { 'lijst.json': JSON.stringify({ accepted: [other] }) });
    expect((await check({ baseline: 'lijst.json' })).printed).not.toContain('niet meer gevonden');
    await check({ baseline: 'lijst.json', writeBaseline: 'lijst.json' });
    const list = await readFile(join(folder, 'lijst.json'), 'utf8');
    expect(list.match(/"rule": "[^"]*"/g)).toEqual(['"rule": "stale-year"', '"rule": "target-changed"']);
  });
});

test('a report goes to a file without colour, and its sum is told', async () => {
  const { printed, said } = await check({ output: 'verslag.md', format: 'markdown' });
  expect(printed).toBe('');
  expect(said[0]).toBe('1 bevinding: 0 fouten, 1 waarschuwing, 0 ter informatie.');
  expect(await readFile(join(folder, 'verslag.md'), 'utf8')).toMatch(/^# Bevindingen\n/);
});

test('what is given overrules what the files say', async () => {
  const { printed } = await check({ given: { organisation: 'Elders' } });
  expect(printed).toMatch(
    /^Elders: Hier is soms een deel[^\n]*\n+Elders · Jaarverslag 2019 · 3\.2\.1 Sneller bouwen\n/,
  );
});
