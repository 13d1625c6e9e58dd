import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tests/free-port.ts';
import type { Step } from './read-containerfile.ts';
import { type Root, runBeside, startFrozen } from './root.ts';

type Words = 'ENTRYPOINT' | 'CMD' | 'HEALTHCHECK';

function wordsOf(steps: readonly Step[], kind: Words): readonly string[] {
  const found = steps.findLast((step) => step.kind === kind);
  if (found === undefined || !('words' in found)) throw new Error(`the Containerfile has no ${kind}`);
  return found.words;
}

/** What is inside is number 1 of its own numbers; outside it is the child of `unshare`. */
function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim());
}

/** A container that runs, as far as it can be told from outside. */
type Running = {
  readonly pid: number;
  readonly ended: Promise<unknown[]>;
  readonly ask: (path: string) => Promise<number>;
  readonly isHealthy: () => boolean;
};

async function start(root: Root, steps: readonly Step[], say: (sentence: string) => void): Promise<Running> {
  const port = await freePort();
  const more = { PORT: String(port), DOELSPOOR_STATUS: String(await freePort()) };
  const began = performance.now();
  const volume = steps.find((step) => step.kind === 'VOLUME');
  if (volume === undefined || !('value' in volume)) throw new Error('the Containerfile has no VOLUME');
  const words = [...wordsOf(steps, 'ENTRYPOINT'), ...wordsOf(steps, 'CMD')];
  const child = startFrozen(root, volume.value, words, more);
  const ended = once(child, 'close');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
  while (!said.includes('Doelspoor staat op ')) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}: ${said}`);
    await pause(50);
  }
  say(`Gestart in ${((performance.now() - began) / 1_000).toFixed(1)} s.`);
  const pid = childOf(child.pid ?? 0);
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  return { pid, ended, ask, isHealthy: () => runBeside(root, pid, wordsOf(steps, 'HEALTHCHECK'), more).status === 0 };
}

function expect(what: string, is: unknown, shouldBe: unknown): void {
  if (is !== shouldBe) throw new Error(`${what}: ${String(is)}, and it should be ${String(shouldBe)}`);
}

/**
 * Does with an image what its administrator does: starts it, asks a page, checks its health, imports beside it, stops it, starts it again, kills
 * it as a machine does that goes down, and starts it once more. Throws an Error at the first thing that is not as it should be.
 */
export async function useImage(root: Root, steps: readonly Step[], say: (sentence: string) => void): Promise<void> {
  const first = await start(root, steps, say);
  expect(
    'its user',
    spawnSync('stat', ['-c', '%u', `/proc/${first.pid}`])
      .stdout.toString()
      .trim(),
    root.user.split(':')[0],
  );
  expect('the first page', await first.ask('/'), 200);
  expect('its health', first.isHealthy(), true);
  const imported = runBeside(root, first.pid, [...wordsOf(steps, 'ENTRYPOINT'), 'import', 'examples/groningen']);
  expect(`the import (${imported.said})`, imported.status, 0);
  await pause(2_000);
  expect('a page of what was imported', await first.ask('/groningen'), 200);
  say('Voorpagina, gezondheid, import en een pagina ervan kloppen.');
  const stopping = performance.now();
  process.kill(first.pid, 'SIGTERM');
  await first.ended;
  say(`Gestopt in ${((performance.now() - stopping) / 1_000).toFixed(1)} s.`);
  const second = await start(root, steps, say);
  expect('the page after a stop', await second.ask('/groningen'), 200);
  process.kill(second.pid, 'SIGKILL');
  await second.ended;
  const third = await start(root, steps, say);
  expect('the page after a kill', await third.ask('/groningen'), 200);
  expect('its health after a kill', third.isHealthy(), true);
  process.kill(third.pid, 'SIGTERM');
  const [code] = await third.ended;
  expect('the exit code of a stop', code, 0);
  say('Na een stop en na een kill staat alles er nog.');
}
