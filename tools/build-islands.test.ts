import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIslands } from './build-islands.ts';

/** As they go over the line, all together. */
const mostBytes = 130_000;

let folder = '';
let address = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-islands-'));
  address = await buildIslands(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name));

test('all that is loaded where one writes is at most 130 kB', () => {
  const sizes = readdirSync(folder).map((name) => brotliCompressSync(read(name)).length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes);
});

test('the page names a small one, which fetches the editor of texts where there is a text', () => {
  const entry = read(address.replace('/assets/', ''));
  expect(brotliCompressSync(entry).length).toBeLessThan(10_000);
  expect(entry.toString()).toMatch(/import\("\.\/open-editor\.\w+\.js"\)/);
  expect(address).toMatch(/^\/assets\/write\.[A-Z0-9]{8}\.js$/);
});

test('nothing in it makes code of a text, or asks a policy for more than its own files', () => {
  for (const name of readdirSync(folder)) expect(read(name).toString(), name).not.toMatch(/\beval\(|new Function\(/);
});
