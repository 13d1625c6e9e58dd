import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { errorCode } from '../src/files/error-code.ts';
import { linkLibraries } from '../src/record/embedded/binaries.ts';
import { buildAssets } from './build-css.ts';

const root = join(import.meta.dirname, '..');
const built = join(root, 'dist');

/** Names, sizes and times of all that the build is made from: enough to know whether it has to be made again. */
function stateOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(['src/**/*', 'tools/*.ts', 'package.json', 'package-lock.json'], { cwd: root }).sort();
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The program and its style sheet go to `dist/`; made beside it first, so that a build that stops half-way leaves the old one whole. */
async function makeBuild(state: string): Promise<void> {
  const making = `${built}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: {
      doelspoor: 'src/cli/main.ts',
      'reading-process': 'src/reading/process/reading-process.ts',
      'reading-worker': 'src/reading/process/reading-worker.ts',
      'recognising-worker': 'src/delivery/threads/review/recognising-worker.ts',
      'judging-worker': 'src/delivery/threads/review/judging-worker.ts',
      'planning-worker': 'src/delivery/threads/review/planning-worker.ts',
      'draft-worker': 'src/delivery/workspace/judging/draft-worker.ts',
    },
    outdir: making,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    // A command that is loaded when it is asked for stays in a file of its own.
    splitting: true,
    target: 'node22',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  await buildAssets(join(making, 'assets'));
  await buildScripts(join(making, 'review'));
  writeFileSync(join(making, 'built-from'), state);
  place(making, state);
}

/** Of two that build at once the first that is done counts. */
function place(making: string, state: string): void {
  while (!isMade(state)) {
    try {
      rmSync(built, { recursive: true, force: true });
      renameSync(making, built);
      return;
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    }
  }
  rmSync(making, { recursive: true, force: true });
}

function isMade(state: string): boolean {
  const stamp = join(built, 'built-from');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
}

/** What the pages of a review run in the browser. The library that draws PDF is asked for as a file of its own, when a page needs it. */
async function buildScripts(folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { review: 'src/features/review/script/review.ts' },
    outdir: folder,
    bundle: true,
    external: ['./pdf.min.mjs'],
    platform: 'browser',
    format: 'esm',
    target: ['chrome115', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
  });
}

// Whoever builds may mostly write among the packages; the account of a service or a container may not.
linkLibraries();
const state = stateOfSources();
if (!isMade(state)) await makeBuild(state);
