import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explainFolder } from './explain-folder.ts';
import { startEmbedded } from './start-embedded.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

const start = (dataFolder: string) =>
  startEmbedded({ dataFolder, share: false, notice: () => undefined, lost: () => undefined });

describe('a data folder that cannot be used', () => {
  it.each(['bestand', 'bestand/map'])(
    'a file where the folder %s should be is said to be one, and left as it is',
    async (name) => {
      await writeFile(join(folder, 'bestand'), 'van iemand');
      await expect(start(join(folder, name))).rejects.toMatchObject({
        name: 'RecordError',
        saying: { say: 'not-a-folder', with: { folder: join(folder, name) } },
      });
      expect(await readdir(folder)).toEqual(['bestand']);
    },
  );

  // Nobody can make a folder here, not even root.
  it.runIf(process.platform === 'linux')('a place where nothing may be written is said to be so', async () => {
    await expect(start('/sys/doelspoor')).rejects.toMatchObject({ name: 'RecordError', code: 'read-only' });
  });

  it.runIf(process.platform === 'linux').each(['/proc/doelspoor', '/proc/doelspoor/map'])(
    'a place such as %s, where there are no folders of anybody, is said to be so and not tried for ever',
    async (name) => {
      await expect(start(name)).rejects.toMatchObject({ name: 'RecordError', code: 'no-folder' });
    },
  );

  it.each([
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
  ])('%s is explained as %s', (system, code) => {
    expect(explainFolder(Object.assign(new Error(system), { code: system }), '/data')).toMatchObject({ code });
  });

  it('what is not about the folder stays what it was', () => {
    const error = new Error('iets anders');
    expect(explainFolder(error, '/data')).toBe(error);
  });
});
