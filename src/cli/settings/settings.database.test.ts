import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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

const run = (...args: readonly string[]) => runHere(here, 'settings', 'havermonde', ...args);
async function put(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const said = (...what: readonly string[]) => ['--reason', 'Een proef.', ...what];

test('a setting is laid down from a file, shown, and an earlier one put back', async () => {
  expect((await run()).out).toContain('theme (kleuren en logo): zoals gewoon\n');
  const file = await put('naam.json', { name: 'Gemeente Havermonde' });
  expect(await run('name', file, ...said())).toMatchObject({ out: 'Ingesteld: naam, nummer 1.\n', code: 0 });
  await run('name', await put('anders.json', { name: 'Anders' }), ...said());
  expect(await run('name', '--back', '1', ...said())).toMatchObject({ out: 'Ingesteld: naam, nummer 3.\n', code: 0 });
  expect(JSON.parse((await run('name', '--json')).out)).toEqual({ name: 'Gemeente Havermonde' });
  expect((await run('name')).out).toMatch(/\n3 .*: Een proef\.\n2 .*\n1 /);
});

test('a logo is put with colours that stay, and the list of what is late is made at once', async () => {
  const drawing = await put(
    'wapen.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>',
  );
  expect((await run('theme', '--logo', drawing, ...said())).code).toBe(0);
  expect(JSON.parse((await run('theme', '--json')).out)).toMatchObject({ colours: null, logo: { type: 'svg' } });
  expect((await run('overdue', await put('ja.json', { isPublic: true }), ...said())).code).toBe(0);
  expect((await here.asOwner('select content from overdue_list')).rows).toEqual([{ content: [] }]);
});

test('what is no such setting changes nothing and says what to do', async () => {
  const light = { accent: '#ff8800', strong: '#00443f', band: '#e0f2f0' };
  const dark = { accent: '#7fd6cd', strong: '#b5ebe5', band: '#12302e' };
  const pale = await put('bleek.json', { colours: { light, dark }, logo: null });
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['theme', pale, ...said()], 'dat moet minstens 4,5 zijn'],
    [['theme', '--logo', await put('x.svg', '<svg><script/></svg>'), ...said()], 'iets dat uitgevoerd wordt'],
    [['name', await put('leeg.json', {}), ...said()], 'Zo kan het niet worden ingesteld (naam: name)'],
    [['name', await put('kapot.json', '{'), ...said()], 'geen geldige JSON'],
    [['name', join(folder, 'weg.json'), ...said()], 'weg.json'],
    [['name', '--back', '9', ...said()], 'geen instelling met nummer 9'],
    [['name', '--back', '1'], 'Geef een reden op'],
    [['passwords', await put('uit.json', { areOff: true }), ...said()], 'geen inlogdienst ingesteld'],
    [['kleuren'], 'kleuren'],
  ];
  const count = async () => (await here.asOwner('select count(*)::int as n from organisation_setting')).rows[0]?.['n'];
  const before = await count();
  for (const [args, sentence] of cases) {
    const { err, code } = await run(...args);
    expect([args, code, err]).toEqual([args, 1, expect.stringContaining(sentence)]);
    forgetRun();
  }
  expect(await count()).toBe(before);
  expect(await verifyAll(here.record)).toEqual([]);
});
