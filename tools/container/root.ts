import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Stage, Step } from './read-containerfile.ts';

/** What a container would hold and be told, made as a folder of this machine. */
export type Root = {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly workingFolder: string;
};

/** Runs `mmdebstrap` for the release that an image of Debian is of, unless the archive is there. Throws where the base is no Debian. */
export function makeBase(image: string, archive: string): void {
  const [, release] = /(?:^|\/)debian:(\w+)-slim$/.exec(image) ?? [];
  if (release === undefined) throw new Error(`${image} is no image of Debian that can be made here`);
  if (!existsSync(archive)) run('mmdebstrap', ['--quiet', '--variant=minbase', release, archive]);
}

export function openBase(archive: string, folder: string): Root {
  mkdirSync(folder, { recursive: true });
  run('tar', ['--extract', '--file', archive, '--directory', folder, '--numeric-owner']);
  const environment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };
  return { folder, environment, user: '0:0', workingFolder: '/' };
}

/**
 * A program in the root, under its user, with its own process numbers and mounts; its first process is number 1.
 * @param more what the person who runs a container gives with `--env`
 */
function startIn(root: Root, words: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess {
  const inside = ['--mount', '--pid', '--fork', '--kill-child', `--mount-proc=${join(root.folder, 'proc')}`];
  return spawn('unshare', [...inside, '--', ...enter(root, words, more)], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a container is started with that may write in its volume and in memory, and nowhere else. */
const freeze = `mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && mount -t proc proc "$0/proc" &&
  mount -t tmpfs tmpfs "$0/tmp" && mount --bind "$0.volume" "$0$1" && shift && exec "$@"`;

/**
 * The same as `podman run --read-only --tmpfs /tmp --volume …` does it: the volume lasts, and the first time it is what the image has in its place.
 * @param volume where the volume is, in the root
 */
export function startFrozen(
  root: Root,
  volume: string,
  words: readonly string[],
  more: Readonly<Record<string, string>>,
): ChildProcess {
  const kept = `${root.folder}.volume`;
  if (!existsSync(kept)) run('cp', ['--archive', join(root.folder, volume), kept]);
  const inside = ['--mount', '--pid', '--fork', '--kill-child', '--', '/bin/sh', '-c', freeze, root.folder, volume];
  return spawn('unshare', [...inside, ...enter(root, words, more)], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a program beside the one that was started, as `podman exec` does; gives its exit code and what it said. */
export function runBeside(
  root: Root,
  pid: number,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(
    'nsenter',
    ['--target', String(pid), '--mount', '--pid', '--', ...enter(root, words, more)],
    { encoding: 'utf8' },
  );
  return { status, said: `${stdout}${stderr}` };
}

function enter(
  { folder, environment, user, workingFolder }: Root,
  words: readonly string[],
  more: Readonly<Record<string, string>>,
) {
  const named = Object.entries({ ...environment, ...more }).map(([name, value]) => `${name}=${value}`);
  const inFolder = ['/bin/sh', '-c', 'cd "$0" && exec "$@"', workingFolder, ...words];
  return ['chroot', `--userspec=${user}`, folder, '/usr/bin/env', '-i', ...named, ...inFolder];
}

function run(command: string, parameters: readonly string[]): void {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}: ${error?.message ?? `exit code ${status}`}`);
}

function copy(sources: readonly string[], to: string): void {
  for (const source of sources) {
    const isInto = to.endsWith('/') && !statSync(source).isDirectory();
    cpSync(source, isInto ? join(to, basename(source)) : to, { recursive: true, verbatimSymlinks: true });
  }
}

/** While a step runs, the root has the names of this machine's network, and whom it trusts there beside the usual authorities. */
function shareNetwork({ folder }: Root): Readonly<Record<string, string>> {
  copyFileSync('/etc/resolv.conf', join(folder, 'etc', 'resolv.conf'));
  const trusted = process.env.NODE_EXTRA_CA_CERTS;
  if (trusted === undefined) return {};
  copyFileSync(trusted, join(folder, 'tmp', 'trusted.crt'));
  return { NODE_EXTRA_CA_CERTS: '/tmp/trusted.crt' };
}

/** Carries one step out. What only tells something, as EXPOSE does, changes nothing. */
async function take(root: Root, step: Step, { context, roots }: Places): Promise<Root> {
  const inRoot = (path: string) => join(root.folder, path.startsWith('/') ? path : `${root.workingFolder}/${path}`);
  switch (step.kind) {
    case 'RUN': {
      const child = startIn(root, ['/bin/sh', '-c', step.command], shareNetwork(root));
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (bytes: Buffer) => {
          said = (said + bytes.toString()).slice(-4_000);
        });
      const code = await new Promise((resolve) => child.once('close', resolve));
      if (code !== 0) throw new Error(`RUN ${step.command}: exit code ${String(code)}\n${said}`);
      return root;
    }
    case 'COPY': {
      const from = step.from === undefined ? context : roots.get(step.from)?.folder;
      if (from === undefined) throw new Error(`there is no stage ${step.from}`);
      copy(
        step.sources.map((source) => join(from, source)),
        inRoot(step.to) + (step.to.endsWith('/') ? '/' : ''),
      );
      return root;
    }
    case 'ENV':
      return { ...root, environment: { ...root.environment, ...step.values } };
    case 'USER':
      return { ...root, user: step.value };
    case 'WORKDIR':
      mkdirSync(inRoot(step.value), { recursive: true });
      return { ...root, workingFolder: step.value };
    default:
      return root;
  }
}

/** Where files come from: the folder that the image is built in, and the stages before. */
export type Places = { readonly context: string; readonly roots: ReadonlyMap<string, Root> };

/** Carries all steps of a stage out, in their order. Throws an Error at the first that fails. */
export async function buildStage(
  base: Root,
  stage: Stage,
  places: Places,
  tell: (step: Step, ms: number) => void,
): Promise<Root> {
  let root = base;
  for (const step of stage.steps) {
    const began = performance.now();
    root = await take(root, step, places);
    tell(step, performance.now() - began);
  }
  return root;
}
