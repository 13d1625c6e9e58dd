import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BackupFault } from './backup-fault.ts';
import { backupLines, packedHead, packLines } from './pack-backup.fixture.ts';
import { checkBackup } from './read-backup.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-read-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

const columns = ['organisation_id', 'name'];
const tables = {
  organisation: {
    columns,
    rows: [
      ['a', 'Één'],
      ['b', null],
      ['c', 'x'.repeat(5_000)],
    ],
  },
  publication: { columns, rows: [['a', 'Twee\nregels']] },
};
const lines = backupLines(tables);

/** Which fault comes of a file; null where it is whole. */
async function faultOf(bytes: Uint8Array): Promise<BackupFault['code'] | null> {
  const file = join(folder, 'backup.gz');
  await writeFile(file, bytes);
  return await checkBackup(file).then(
    () => null,
    (error: BackupFault) => {
      expect(error.name).toBe('BackupFault');
      return error.code;
    },
  );
}

test('a whole backup says what is in it', async () => {
  const file = join(folder, 'whole.gz');
  await writeFile(file, packLines(lines));
  const { head, tables: counted } = await checkBackup(file);
  expect(head).toEqual(packedHead);
  expect(counted.map(({ table, rows }) => [table, rows])).toEqual([
    ['organisation', 3],
    ['publication', 1],
  ]);
});

test('a backup that is cut off anywhere is refused', async () => {
  const bytes = packLines(lines);
  for (let length = 0; length < bytes.length; length += 1)
    expect(await faultOf(bytes.subarray(0, length)), `${length} bytes`).toBeOneOf(['cut-off', 'not-a-backup']);
  for (let count = 1; count < lines.length; count += 1)
    expect(await faultOf(packLines(lines.slice(0, count))), `${count} lines`).toBe('cut-off');
});

test('a backup of which one byte is another is refused, packed or unpacked', async () => {
  const bytes = packLines(lines);
  // Byte 3 to 9 of gzip are its own: flags, time and system.
  for (let at = 10; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    expect(await faultOf(changed), `byte ${at}`).not.toBeNull();
  }
  const text = lines.map((line) => `${line}\n`).join('');
  for (let at = 0; at < text.length; at += 7) {
    const changed = `${text.slice(0, at)}${text[at] === 'y' ? 'z' : 'y'}${text.slice(at + 1)}`;
    expect(await faultOf(gzipSync(changed)), `character ${at}`).not.toBeNull();
  }
});

test.each([
  ['a line less', lines.toSpliced(2, 1), 'changed'],
  ['a line twice', lines.toSpliced(2, 0, lines[2] ?? ''), 'changed'],
  ['two lines in another order', lines.toSpliced(2, 2, lines[3] ?? '', lines[2] ?? ''), 'changed'],
  ['a table less', lines.toSpliced(5, 2), 'changed'],
  ['something after its end', [...lines, '[]'], 'changed'],
  ['itself twice', [...lines, ...lines], 'changed'],
  ['a row with too few values', backupLines({ a: { columns, rows: [['a']] } }), 'changed'],
  ['a value that is no text', backupLines({ a: { columns, rows: [['a', 1]] } }), 'changed'],
  ['a row before any table', backupLines({}).toSpliced(1, 0, '[]'), 'changed'],
  ['a head without migration', backupLines(tables, { doelspoorBackup: 1, program: '1' }), 'changed'],
  ['a later format', backupLines(tables, { doelspoorBackup: 2, program: '9.0.0' }), 'too-new'],
  ['no head', lines.slice(1), 'not-a-backup'],
  ['nothing', [], 'cut-off'],
  ['other text', ['Geachte lezer,'], 'not-a-backup'],
])('a backup with %s is refused', async (_, given, code) => {
  expect(await faultOf(packLines(given))).toBe(code);
});

test('what is no backup at all is refused', async () => {
  expect(await faultOf(Buffer.from('Geachte lezer,'))).toBe('not-a-backup');
  expect(await faultOf(Buffer.from([]))).toBe('not-a-backup');
  await expect(checkBackup(join(folder, 'nergens.gz'))).rejects.toMatchObject({ code: 'no-file' });
  await expect(checkBackup(join(folder, 'backup.gz', 'in'))).rejects.toMatchObject({ code: 'no-file' });
  await expect(checkBackup(folder)).rejects.toMatchObject({ code: 'not-a-backup' });
});

/** A file that unpacks to so many mebibytes of one line, or of lines. */
async function packBomb(mebibytes: number, piece: string): Promise<Buffer> {
  const packing = createGzip({ level: 9 });
  const packed: Buffer[] = [];
  packing.on('data', (chunk: Buffer) => packed.push(chunk));
  packing.write(lines[0] ?? '');
  packing.write(`\n${lines[1]}\n`);
  const block = piece.repeat(2 ** 20 / piece.length);
  for (let count = 0; count < mebibytes; count += 1)
    if (!packing.write(block)) await new Promise((resolve) => packing.once('drain', resolve));
  packing.end();
  await new Promise((resolve) => packing.once('end', resolve));
  return Buffer.concat(packed);
}

test('a small file that unpacks to far too much is refused, in little memory', async () => {
  const before = process.memoryUsage().rss;
  expect(await faultOf(await packBomb(300, ' '))).toBe('too-large');
  expect(await faultOf(await packBomb(300, '["a",    "bcd"]\n'))).toBe('too-large');
  expect(process.memoryUsage().rss - before).toBeLessThan(250 * 2 ** 20);
});
