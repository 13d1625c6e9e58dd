import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the program of before: that of the commit which left a backup behind for later ones. Null where there is no history to take it from.
 * @param root the repository
 * @param backup the file in it
 * @param folder where the program comes
 */
export function buildEarlier(root: string, backup: string, folder: string): { readonly commit: string } | null {
  const log = spawnSync('git', ['log', '-1', '--format=%H', '--diff-filter=A', '--', backup], {
    cwd: root,
    encoding: 'utf8',
  });
  const commit = log.status === 0 ? log.stdout.trim() : '';
  if (commit === '') return null;
  mkdirSync(folder);
  const archive = execFileSync('git', ['archive', commit, 'src', 'tools', 'package.json', 'package-lock.json'], {
    cwd: root,
    maxBuffer: 2 ** 30,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(folder, 'tools', 'build.ts')], { cwd: folder, stdio: 'inherit' });
  return { commit: commit.slice(0, 7) };
}
