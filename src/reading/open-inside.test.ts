import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liesIn, readInside } from './open-inside.ts';

let root = '';
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'open-inside-')));
});
afterEach(() => rm(root, { recursive: true }));

describe('opening a file inside a folder', () => {
  it('a folder with a name that begins the same is another folder', () => {
    expect(liesIn('/a/bc', '/a/b')).toBe(false);
    expect(liesIn('/a/b', '/a/b')).toBe(true);
    expect(liesIn('/a/b/c', '/a/b')).toBe(true);
    expect(liesIn('/a', '/')).toBe(true);
  });

  it('gives no byte of a file that a link leads out of the folder to', async () => {
    await mkdir(join(root, 'in'));
    await writeFile(join(root, 'geheim'), 'geheim');
    await symlink('../geheim', join(root, 'in/a'));
    await expect(readInside(join(root, 'in/a'), join(root, 'in'), 6)).rejects.toMatchObject({ code: 'link-outside' });
  });

  it.runIf(process.platform === 'linux')('does not wait for who would write into a pipe', async () => {
    execFileSync('mkfifo', [join(root, 'pijp')]);
    await expect(readInside(join(root, 'pijp'), root, 6)).rejects.toMatchObject({ code: 'unknown-format' });
  });
});
