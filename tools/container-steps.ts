import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContainerfile, type Stage, type Step } from './container/read-containerfile.ts';
import { buildStage, makeBase, openBase, type Root } from './container/root.ts';
import { useImage } from './container/use-image.ts';

/**
 * `npm run container-steps`: carries out what deploy/Containerfile says, without a container or an image, in a root that mmdebstrap makes; then
 * starts the program in it, asks a page, runs its health check, imports beside it, stops it, kills it and starts it again. For a machine that can fetch no image.
 * It needs root, mmdebstrap, unshare, nsenter and chroot. Exit code 1 at the first thing that fails.
 */
const context = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'doelspoor-container-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function missing(): string | undefined {
  if (process.getuid?.() !== 0) return 'Dit heeft root nodig.';
  const programs = ['mmdebstrap', 'unshare', 'nsenter', 'chroot', 'tar'];
  const absent = programs.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
  return absent.length === 0 ? undefined : `Hier ontbreekt: ${absent.join(', ')}.`;
}

function tell(step: Step): string {
  const said = Object.entries(step).map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return said.join(' ').slice(0, 120);
}

async function build(stages: readonly Stage[]): Promise<Root> {
  const archive = process.env.CONTAINER_BASE ?? join(folder, 'base.tar');
  const roots = new Map<string, Root>();
  let last: Root | undefined;
  for (const [place, stage] of stages.entries()) {
    makeBase(stage.base, archive);
    const base = openBase(archive, join(folder, `stage-${place}`));
    last = await buildStage(base, stage, { context, roots }, (step, ms) => {
      say(`${(ms / 1_000).toFixed(1).padStart(6)} s  ${tell(step)}`);
    });
    if (stage.name !== undefined) roots.set(stage.name, last);
  }
  if (last === undefined) throw new Error('the Containerfile has no stage');
  return last;
}

const reason = missing();
if (reason !== undefined) {
  say(reason);
  process.exitCode = 1;
} else {
  try {
    const stages = readContainerfile(readFileSync(join(context, 'deploy', 'Containerfile'), 'utf8'));
    await useImage(await build(stages), stages.at(-1)?.steps ?? [], say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
