import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCorrections } from './add-corrections.ts';
import { decide } from './correction.fixture.ts';
import { readJournal } from './placed-journal.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-journal-'));
  file = join(folder, 'doelspoor-corrections.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const isRoot = process.getuid?.() === 0;
const journal = '{"format":"doelspoor-corrections.001","corrections":[]}';

describe('what stands where a journal should be', () => {
  test('is nothing: then there is no journal', async () => {
    expect(await readJournal(file)).toBeNull();
    writeFileSync(join(folder, 'a.zip'), 'PK');
    expect(await readJournal(join(folder, 'a.zip', 'doelspoor-corrections.json'))).toBeNull();
  });

  const hostile: readonly (readonly [what: string, fault: string, make: () => void])[] = [
    ['a folder', 'no-file', () => mkdirSync(file)],
    ['a pipe', 'no-file', () => execFileSync('mkfifo', [file])],
    ['a link that leads out', 'no-file', () => symlinkSync('/etc/passwd', file)],
    ['a link that leads nowhere', 'no-file', () => symlinkSync('weg', file)],
    ['an empty file', 'no-json', () => writeFileSync(file, '')],
    ['half a journal', 'no-json', () => writeFileSync(file, journal.slice(0, 40))],
    ['no UTF-8', 'no-json', () => writeFileSync(file, Buffer.from([0x7b, 0xff, 0x7d]))],
    ['another format', 'no-journal', () => writeFileSync(file, '{"rules": {}}')],
    ['of a later program', 'later-program', () => writeFileSync(file, journal.replace('001', '003'))],
    [
      'very large',
      'too-large',
      () => {
        writeFileSync(file, journal);
        truncateSync(file, 65 * 1024 * 1024);
      },
    ],
  ];

  test.each(hostile)('is %s: %s, and it stays as it is', async (_, fault, make) => {
    make();
    expect(await readJournal(file)).toMatchObject({ fault, entries: [] });
    await expect(addCorrections(file, [decide()])).rejects.toMatchObject({
      saying: { say: 'unusable', with: { file, fault } },
    });
    expect(await readJournal(file)).toMatchObject({ fault });
  });

  test.skipIf(isRoot)('may not be read', async () => {
    writeFileSync(file, journal);
    chmodSync(file, 0);
    expect(await readJournal(file)).toMatchObject({ fault: 'not-readable' });
  });

  test('has the byte order mark of an editor', async () => {
    writeFileSync(file, `\uFEFF${journal}`);
    expect(await readJournal(file)).toMatchObject({ fault: null });
  });

  test('keeps its rights when it is written', async () => {
    writeFileSync(file, journal);
    chmodSync(file, 0o640);
    await addCorrections(file, [decide()]);
    expect(await readJournal(file)).toMatchObject({ fault: null, mode: 0o640 });
    expect(readFileSync(file, 'utf8')).toContain('onze koers');
  });
});
