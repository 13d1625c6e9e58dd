import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// npm run kills [-- FILTER …]: programs, databases and disks that go away at the worst moment, one after another. They take minutes, most of it waiting.
const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules', '.bin', 'vitest');
const { status } = spawnSync(vitest, ['run', '--project', 'kills', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
