import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCorrections } from './add-corrections.ts';
import { decide, koersAsks, ofUrk } from './correction.fixture.ts';
import { readProfile, writeProfile } from './layout-profile.ts';
import { undoCorrection } from './undo-correction.ts';

let folder = '';
let [journal, profile] = ['', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-profile-'));
  [journal, profile] = [join(folder, 'doelspoor-corrections.json'), join(folder, 'urk.json')];
});
afterEach(() => rmSync(folder, { recursive: true }));

const deed = { at: '2026-12-01T09:00:00Z', by: 'an' };

test('a layout profile has what reaches a body, and of one publication or file nothing', async () => {
  const [wide] = await addCorrections(journal, [
    decide(),
    decide(koersAsks, { ...ofUrk, file: 'a.html' }),
    decide(koersAsks, { ...ofUrk, publication: { kind: 'budget', year: 2019 } }),
    decide(koersAsks, { ...ofUrk, organisation: null }),
  ]);
  expect(await writeProfile(journal, profile)).toEqual({ added: 1, undone: 0 });
  expect((await readProfile(profile)).entries).toEqual([wide]);
});

test('a journal that is used as a profile says which of it do not reach a body', async () => {
  await addCorrections(journal, [decide(), decide(koersAsks, { ...ofUrk, file: 'a.html' })]);
  expect(await readProfile(journal)).toMatchObject({ unread: [{ place: 2, why: { say: 'no-body' } }] });
  expect((await readProfile(journal)).entries).toHaveLength(1);
});

test('written again it gets what is new and what was undone, and keeps what others put there', async () => {
  const [old] = await addCorrections(journal, [decide()]);
  await writeProfile(journal, profile);
  const [theirs] = await addCorrections(profile, [decide(koersAsks, { ...ofUrk, organisation: 'Assen' })]);
  await undoCorrection(journal, old?.id ?? '', deed);
  const [fresh] = await addCorrections(journal, [decide()]);
  expect(await writeProfile(journal, profile)).toEqual({ added: 1, undone: 1 });
  expect((await readProfile(profile)).entries).toEqual([{ ...old, undone: deed }, theirs, fresh]);
  const text = readFileSync(profile, 'utf8');
  expect(await writeProfile(journal, profile)).toEqual({ added: 0, undone: 0 });
  expect(readFileSync(profile, 'utf8')).toBe(text);
});

test('without what reaches a body, or without a journal, none is written', async () => {
  await expect(writeProfile(journal, profile)).rejects.toMatchObject({ saying: { say: 'no-journal-there' } });
  await addCorrections(journal, [decide(koersAsks, { ...ofUrk, file: 'a.html' })]);
  await expect(writeProfile(journal, profile)).rejects.toMatchObject({ saying: { say: 'nothing-of-a-body' } });
  await expect(readProfile(profile)).rejects.toMatchObject({
    saying: { say: 'no-journal-there', with: { file: profile } },
  });
});
