import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import type { ImportOutcome } from '../../features/publications/commands/import-outcome.ts';
import type { Given } from '../../recognition/recognise.ts';
import { importPaths } from './import-paths.ts';
import { reportImport } from './report-import.ts';

let here: TestRecord;
let folder = '';
beforeEach(async () => {
  here = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-import-'));
});
afterEach(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});

const given = { organisation: 'Ergens', kind: 'budget', year: 2018 } as const;

async function page(name: string, title: string, text = 'Wij versterken de samenwerking.'): Promise<string> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `<!doctype html><h1>${title}</h1><h2>Wat willen we bereiken?</h2><p>${text}</p>`);
  return file;
}

async function bring(paths: readonly string[], overruled: Given = given) {
  const outcomes: ImportOutcome[] = [];
  const said: string[] = [];
  const stays: string[] = [];
  const judged: string[] = [];
  const complete = await importPaths(here.record, paths, overruled, {
    say: (sentence) => said.push(sentence),
    report: async (outcome) => void outcomes.push(outcome),
    stays: (sentence) => stays.push(sentence),
    judged: (line) => judged.push(line),
  });
  const report = outcomes.flatMap((outcome) => reportImport(outcome, 'nl')).join('\n');
  return { outcome: outcomes[0], complete, said, report, stays, judged };
}

describe('importing a folder', () => {
  test('makes one publication of its pages, whose positions do not show the folders of this machine', async () => {
    await page('deel-1/a.html', '2.1 Stad');
    await page('b.html', '2.2 Land');
    const { outcome, complete, report } = await bring([folder]);
    expect(complete).toBe(true);
    expect(outcome?.publication.chapters.map(({ slug, at }) => [slug, at.file])).toEqual([
      ['2.1', 'deel-1/a.html'],
      ['2.2', 'b.html'],
    ]);
    expect(report).toMatch(/\/ergens\/begroting-2018\): editie 1 vastgelegd\n.*2 onderdelen/);
  });

  test('again with one page alone keeps the others, and with the folder lets go of what was removed', async () => {
    await page('a.html', '2.1 Stad');
    const file = await page('b.html', '2.2 Land');
    await bring([folder]);
    await page('b.html', '2.2 Land', 'Wij versterken het platteland.');
    const one = await bring([file]);
    expect(one.outcome).toMatchObject({ outcome: 'next', number: 2, keptFiles: 1 });
    expect(one.report).toContain('gewijzigd: 2.2 Land (tekst');
    await rm(file);
    const all = await bring([folder]);
    expect(all.outcome).toMatchObject({ number: 3, goneFiles: ['b.html'] });
    expect(all.report).toContain('vervallen: 2.2 Land');
    expect((await bring([folder])).report).toContain('ongewijzigd, editie 3 blijft');
  });

  test('says of a publication of which no file is left that it stays, and goes on with it when it is back', async () => {
    const file = await page('2018/a.html', '2.1 Stad');
    await bring([folder]);
    await page('2019/b.html', '2.2 Land');
    const next = { ...given, year: 2019 };
    expect((await bring([join(folder, '2019')], next)).stays).toEqual([]);
    await rm(file);
    const { stays, said } = await bring([folder], next);
    expect(said).toEqual([]);
    expect(stays).toEqual([
      'Ergens, Begroting 2018 (/ergens/begroting-2018): staat niet meer in de map. De publicatie blijft zoals zij is: wat is vastgelegd, wordt niet weggehaald. Staat zij er bij een volgende import weer in, dan gaat zij verder.',
    ]);
    const { rows } = await here.asOwner('select slug from publication where current_edition_id is not null order by 1');
    expect(rows).toEqual([{ slug: 'begroting-2018' }, { slug: 'begroting-2019' }]);
    await page('2018/a.html', '2.1 Stad', 'Wij versterken de stad.');
    const back = await bring([join(folder, '2018')]);
    expect(back.outcome).toMatchObject({ outcome: 'next', number: 2 });
    expect(back.stays).toEqual([]);
  });

  test('judges the organisation when all is imported, and tells it in one line; a second time there is nothing to tell', async () => {
    await page('a.html', '2.1 Stad');
    const first = await bring([folder]);
    expect(first.judged).toEqual([
      expect.stringMatching(
        /^Ergens: 2 sporen, \d bevinding(en)? \(0 fouten, \d waarschuwing(en)?, \d ter informatie\)$/,
      ),
    ]);
    const { rows } = await here.asOwner('select kind, slug from thread order by kind, slug');
    expect(rows).toContainEqual({ kind: 'policy-field', slug: 'stad' });
    expect((await bring([folder])).judged).toEqual([]);
  });

  test('where a page can no longer be read says so, and does not take it for gone', async () => {
    await page('a.html', '2.1 Stad');
    await page('b.html', '2.2 Land');
    await bring([folder]);
    await writeFile(join(folder, 'b.html'), '');
    const { complete, said, outcome } = await bring([folder]);
    expect(complete).toBe(false);
    expect(said).toEqual([expect.stringContaining(join(folder, 'b.html'))]);
    expect(outcome).toMatchObject({ outcome: 'same', goneFiles: [] });
  });
});

test('a file that does not tell its organisation or year is not imported, and the sentence gives the option', async () => {
  const file = await page('a.html', '2.1 Stad');
  const { complete, said, outcome } = await bring([file], { kind: 'budget', organisation: 'Ergens' });
  expect([complete, outcome]).toEqual([false, undefined]);
  expect(said).toEqual([expect.stringMatching(/a\.html is niet ingelezen\..*--year/)]);
});

test('an organisation called as a page of the site is imported under an address that leads to it', async () => {
  const file = await page('a.html', '2.1 Stad');
  const { complete, report, judged } = await bring([file], { ...given, organisation: 'Over' });
  expect([complete, report, judged.length]).toEqual([
    true,
    expect.stringContaining('/gemeente-over/begroting-2018'),
    1,
  ]);
});
