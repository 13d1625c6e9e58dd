import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './new-file.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-new-file-'));
  file = join(folder, 'backup.gz');
});
afterEach(() => rm(folder, { recursive: true }));

const fill = (words: string) => (stream: NodeJS.WritableStream) => pipeline(Readable.from([words]), stream);

test('a file comes with all that was written, for its owner alone', async () => {
  await writeWhole({ file, overwrite: false }, fill('alles'));
  expect(await readFile(file, 'utf8')).toBe('alles');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['backup.gz']);
});

test('a file that is there stays, unless it was asked to be replaced', async () => {
  await writeFile(file, 'van gisteren', { mode: 0o644 });
  await expect(writeWhole({ file, overwrite: false }, fill('nieuw'))).rejects.toMatchObject({ code: 'exists' });
  expect(await readFile(file, 'utf8')).toBe('van gisteren');
  await writeWhole({ file, overwrite: true }, fill('nieuw'));
  expect(await readFile(file, 'utf8')).toBe('nieuw');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a file that came while it was written stays', async () => {
  const writing = writeWhole({ file, overwrite: false }, async (stream) => {
    await writeFile(file, 'van een ander');
    await fill('nieuw')(stream);
  });
  await expect(writing).rejects.toMatchObject({ code: 'exists' });
  expect(await readFile(file, 'utf8')).toBe('van een ander');
  expect(await readdir(folder)).toEqual(['backup.gz']);
});

test('nothing is left of a file that was not finished, and the one before it is whole', async () => {
  await writeFile(file, 'van gisteren');
  const failing = writeWhole({ file, overwrite: true }, async (stream) => {
    stream.write('half');
    await Promise.reject(new Error('the server is gone'));
  });
  await expect(failing).rejects.toThrow('the server is gone');
  expect(await readdir(folder)).toEqual(['backup.gz']);
  expect(await readFile(file, 'utf8')).toBe('van gisteren');
});

test('a disk that fills up says so, whatever else went wrong by it', async () => {
  const failing = writeWhole({ file, overwrite: false }, async (stream) => {
    const failed = once(stream, 'close');
    stream.destroy(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
    await failed.catch(() => undefined);
    throw new Error('the server is gone');
  });
  await expect(failing).rejects.toMatchObject({ code: 'disk-full' });
  expect(await readdir(folder)).toEqual([]);
});

test('a name where no file can come is refused in a sentence', async () => {
  const codeOf = (path: string) =>
    writeWhole({ file: path, overwrite: true }, fill('x')).then(
      () => null,
      ({ code }) => code,
    );
  await mkdir(join(folder, 'map'));
  await symlink('/dev/null', join(folder, 'apparaat'));
  expect(await codeOf(join(folder, 'nergens', 'backup.gz'))).toBe('no-folder');
  expect(await codeOf(join(folder, 'map'))).toBe('no-plain-file');
  expect(await codeOf(join(folder, 'apparaat'))).toBe('no-plain-file');
  expect(await codeOf(join(folder, 'a'.repeat(300)))).toBe('cannot-write');
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
});
