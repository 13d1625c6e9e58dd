import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision, Reach } from '../model/correction.ts';
import type { Reading } from '../model/reading.ts';
import { buildTestZip } from '../reading/archive/test-zip.fixture.ts';
import { readSources } from '../reading/read-source.ts';
import type { Given } from '../recognition/recognise.ts';
import { addCorrections } from './add-corrections.ts';
import { decide, koersAsks, ofUrk } from './correction.fixture.ts';
import { Journals } from './journals.ts';
import { readProfile } from './layout-profile.ts';
import { readCorrected } from './read-corrected.ts';
import { undoCorrection } from './undo-correction.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-journals-'));
});
afterEach(() => rm(folder, { recursive: true }));

const koersSituation: Decision = { ...koersAsks, means: { is: 'question', question: 'situation' } };
const text = (body = '<p><b>Onze koers</b></p><p>Kinderen spelen buiten.</p>') =>
  `<!doctype html><h1>Begroting 2019 gemeente Urk</h1><h2>3.1 Jeugd</h2>${body}<h2>3.2 Wonen</h2><p><b>Onze koers</b></p><p>Iedereen een huis.</p>`;

async function write(name: string, content: string | Uint8Array = text()): Promise<string> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

async function decideIn(place: string, ...decided: readonly (readonly [Decision, Partial<Reach>?])[]) {
  const file = join(folder, place, 'doelspoor-corrections.json');
  return await addCorrections(
    file,
    decided.map(([decision, reach = {}]) => decide(decision, { ...ofUrk, ...reach })),
  );
}

async function read(paths: readonly string[], given: Given = {}, journals = new Journals()) {
  const readings: Reading[] = [];
  for await (const source of readSources(paths.map((path) => join(folder, path))))
    if ('document' in source) readings.push((await readCorrected(source, given, journals)).reading);
  const [taken] = await journals.takenOver();
  const asked = readings.map(({ chapters }) => chapters[0]?.passages.map(({ question }) => question).join(' '));
  const idsOf = (many: readonly { readonly id: string }[] = []) => many.map(({ id }) => id);
  return { asked, taken, met: idsOf(taken?.met), lost: idsOf(taken?.lost), foreign: idsOf(taken?.foreign) };
}

describe('documents are read with the journal', () => {
  test('in their folder, whether that or the document is given', async () => {
    await write('a.html');
    const [one] = await decideIn('.', [koersAsks]);
    expect(await read(['.'])).toMatchObject({ asked: ['achieve'], met: [one?.id] });
    expect(await read(['a.html'])).toMatchObject({ asked: ['achieve'], met: [one?.id] });
  });

  test('nearest above them, and none above what was given', async () => {
    await write('diep/er/a.html');
    await decideIn('.', [koersAsks]);
    expect(await read(['.'])).toMatchObject({ asked: ['achieve'] });
    expect(await read(['diep'])).toMatchObject({ taken: undefined });
    expect(await read(['diep', '.'])).toMatchObject({ asked: ['achieve', 'achieve'] });
    await decideIn('diep', [koersSituation]);
    expect(await read(['.'])).toMatchObject({ asked: ['situation'] });
  });

  test('what is about one file is not about another of that name in a folder below, but for where the first is gone', async () => {
    await write('index.html');
    await write('sub/index.html');
    await decideIn('.', [koersAsks, { file: 'index.html' }]);
    const [unasked] = (await read(['sub/index.html'])).asked;
    expect((await read(['.'])).asked).toEqual(['achieve', unasked]);
    await rm(join(folder, 'index.html'));
    expect((await read(['.'])).asked).toEqual(['achieve']);
  });

  test('beside their archive, which is given by itself or lies in a folder', async () => {
    await write('in/a.zip', buildTestZip([{ name: 'x/y/a.html', content: text() }]));
    await decideIn('in', [koersAsks]);
    expect((await read(['in/a.zip'])).asked).toEqual(['achieve']);
    expect((await read(['.'])).asked).toEqual(['achieve']);
  });

  test('but first as was said with the command', async () => {
    await write('a.html');
    await decideIn('.', [{ about: 'publication', means: { year: 2020 } }]);
    const yearOf = async (given: Given) => {
      const journals = new Journals();
      for await (const source of readSources([folder]))
        if ('document' in source) return (await readCorrected(source, given, journals)).reading.publication.year;
      return null;
    };
    expect([await yearOf({}), await yearOf({ year: 2021 })]).toEqual([2020, 2021]);
  });

  test('after the layout profile, which the journal overrules', async () => {
    await write('a.html');
    await addCorrections(join(folder, '.profiel.json'), [
      decide(koersAsks),
      decide(koersSituation, { ...ofUrk, file: 'a.html' }),
    ]);
    const withProfile = async () =>
      await read(['a.html'], {}, new Journals(await readProfile(join(folder, '.profiel.json'))));
    expect((await withProfile()).asked).toEqual(['achieve']);
    await decideIn('.', [{ ...koersAsks, means: { is: 'question', question: 'do' } }]);
    expect((await withProfile()).asked).toEqual(['do']);
  });
});

describe('a decision that documents were not read with', () => {
  test('is lost only where what it hangs on went, and is there again when that is back', async () => {
    const other = '<p><b>Ons verhaal</b></p><p>Meer spel.</p>';
    await write('a.html', text(other));
    await write('b.html');
    const [story, course] = await decideIn('.', [{ ...koersAsks, words: 'ons verhaal' }], [koersAsks]);
    const ids = [story?.id, course?.id];
    expect(await read(['.'])).toMatchObject({ met: ids, lost: [] });
    await write('a.html', text());
    const journal = await readFile(join(folder, 'doelspoor-corrections.json'), 'utf8');
    expect(await read(['.'])).toMatchObject({ met: [course?.id], lost: [story?.id] });
    expect(await readFile(join(folder, 'doelspoor-corrections.json'), 'utf8')).toBe(journal);
    await write('a.html', text(other));
    expect(await read(['.'])).toMatchObject({ met: ids, lost: [] });
  });

  test('of a part of the folder is not called lost, unless it is about what was read', async () => {
    await write('a.html');
    await write('b.html');
    const gone: Decision = { about: 'column', head: 'Peiling #', means: { is: 'unit' } };
    const [, inA] = await decideIn('.', [gone], [gone, { file: 'a.html' }], [gone, { file: 'b.html' }]);
    expect((await read(['a.html'])).lost).toEqual([inA?.id]);
    expect((await read(['.'])).lost).toHaveLength(3);
  });

  test('is not lost where a later or a narrower one is about the same text', async () => {
    await write('a.html');
    const made = await decideIn('.', [koersAsks], [koersSituation], [koersAsks, { file: 'a.html' }]);
    expect(await read(['.'])).toMatchObject({ asked: ['achieve'], met: [made[2]?.id], lost: [] });
  });

  test('of which publication a file is, is lost with the file', async () => {
    await write('a.html');
    const means: Decision = { about: 'publication', means: { year: 2020 } };
    const [there, gone] = await decideIn('.', [means, { file: 'a.html' }], [means, { file: 'weg.html' }]);
    expect(await read(['.'])).toMatchObject({ met: [there?.id], lost: [gone?.id] });
  });

  test('of another body is told as such, and what was undone not at all', async () => {
    await write('a.html');
    const [theirs, undone] = await decideIn('.', [koersAsks, { organisation: 'Assen' }], [koersAsks]);
    await undoCorrection(join(folder, 'doelspoor-corrections.json'), undone?.id ?? '', {
      at: '2026-12-01T09:00:00Z',
      by: 'an',
    });
    expect(await read(['.'])).toMatchObject({ met: [], lost: [], foreign: [theirs?.id] });
  });
});

test('of a journal that cannot be read nothing is applied, and its fault is told', async () => {
  await write('a.html');
  await write('doelspoor-corrections.json', '{"format": "doelspoor-corrections.001", "corr');
  expect(await read(['.'])).toMatchObject({
    taken: { fault: 'no-json', file: join(folder, 'doelspoor-corrections.json') },
    met: [],
  });
});
