import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellFault } from '../faults/tell-fault.ts';
import { writeText } from './write-text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-verslag-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Why a file could not be written, in words. */
async function refusal(file: string): Promise<string> {
  return await writeText(file, folder, 'tekst').then(
    () => '',
    (error: unknown) => tellFault(error, 'nl'),
  );
}

describe('a report in a file', () => {
  test('takes the place of the one before, with its rights, and leaves nothing beside it', async () => {
    const file = join(folder, 'verslag.txt');
    writeFileSync(file, 'eerst', { mode: 0o640 });
    chmodSync(file, 0o640);
    await writeText('verslag.txt', folder, 'daarna');
    expect(readFileSync(file, 'utf8')).toBe('daarna');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['verslag.txt']);
  });

  test('through a link goes where it leads, and the link stays', async () => {
    symlinkSync('echt.txt', join(folder, 'link.txt'));
    writeFileSync(join(folder, 'echt.txt'), '');
    await writeText('link.txt', folder, 'tekst');
    expect(readFileSync(join(folder, 'echt.txt'), 'utf8')).toBe('tekst');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['map', 'map kan niet worden geschreven: er staat een map met die naam; kies een andere naam.'],
    ['weg/a.txt', 'weg/a.txt kan niet worden geschreven: de map bestaat niet; maak haar eerst, of kies een andere.'],
    [
      'a.txt/b.txt',
      'a.txt/b.txt kan niet worden geschreven: de map bestaat niet; maak haar eerst, of kies een andere.',
    ],
  ])('at %s is refused in one sentence', async (file, sentence) => {
    mkdirSync(join(folder, 'map'));
    writeFileSync(join(folder, 'a.txt'), 'a');
    expect(await refusal(file)).toBe(sentence);
    expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'map']);
  });

  test.runIf(process.platform === 'linux')('on a full disk is refused too', async () => {
    expect(await refusal('/dev/full')).toBe(
      '/dev/full kan niet worden geschreven: de schijf is vol; maak ruimte, of kies een andere map.',
    );
  });

  test.runIf(process.platform === 'linux')(
    'in a folder where nobody may write is refused, and nothing is left',
    async () => {
      expect(await refusal('/proc/verslag.txt')).toContain('/proc/verslag.txt kan niet worden geschreven:');
    },
  );
});
