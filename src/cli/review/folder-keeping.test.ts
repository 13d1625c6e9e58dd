import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journalName } from '../../files/own-files.data.ts';
import { keepInFolders } from './folder-keeping.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-keeping-'));
  mkdirSync(join(folder, 'oud'));
  for (const name of ['a.html', 'b.html', 'oud/c.html'])
    writeFileSync(join(folder, name), '<h1>Begroting 2022 gemeente Urk</h1><h2>Programma 1 Zorg</h2>');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function readAll(paths: readonly string[]) {
  const keeping = keepInFolders(paths);
  const names: string[] = [];
  const lists = new Set<string>();
  for await (const kept of keeping.documents()) {
    if ('error' in kept) throw kept.error;
    names.push(kept.name);
    lists.add(kept.list);
  }
  return { keeping, names, lists: [...lists] };
}

test('a file in two of the paths is read once, and all decisions go to one journal', async () => {
  const { names, lists } = await readAll([join(folder, 'oud'), folder]);
  expect(names.toSorted()).toEqual(['a.html', 'b.html', 'oud/c.html']);
  expect(lists).toEqual([join(folder, journalName)]);
});

test('of one file it is known which others of its folder decisions would hold of, and of a folder none is left', async () => {
  const one = await readAll([join(folder, 'a.html')]);
  expect((await one.keeping.besides(one.lists)).toSorted()).toEqual(['b.html', join('oud', 'c.html')]);
  const all = await readAll([folder]);
  expect(await all.keeping.besides(all.lists)).toEqual([]);
});

test('a file that is not there any more is known', async () => {
  const { keeping } = await readAll([folder]);
  const files = ['a.html', 'b.html'].map((name) => join(folder, name));
  expect(await keeping.gone(files)).toEqual([]);
  rmSync(join(folder, 'b.html'));
  expect(await keeping.gone(files)).toEqual([join(folder, 'b.html')]);
});
