import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createRandom } from '../fuzz/seeded-random.ts';
import type { Attack, Scale, Tally } from './attack.ts';
import { type HostileWeb, serveHostileWeb } from './hostile-web.ts';
import { peakMemory } from './process-memory.ts';
import { faultsOf, type Program, stackLine, startProgram } from './program.ts';

const sizes: Readonly<Record<Scale, number>> = { short: 40, whole: 2_000 };
const kills: Readonly<Record<Scale, number>> = { short: 2, whole: 40 };
const mostBytes = 256 * 2 ** 20;
/** What does not answer is waited for; the rest goes at full speed. */
const mostMs: Readonly<Record<Scale, number>> = { short: 60_000, whole: 600_000 };

function start(web: HostileWeb, folder: string): Program {
  return startProgram(folder, [
    'fetch',
    `${web.origin}/`,
    '--to',
    join(folder, 'site'),
    '--allow-private',
    '--rate',
    '1000',
    '--json',
  ]);
}

/** Follows the memory of a program until it ends, and judges what it said. */
async function watch(program: Program, tally: Tally): Promise<void> {
  let peak = 0;
  while (!program.hasEnded()) {
    peak = Math.max(peak, peakMemory(program.pid));
    await pause(50);
  }
  await program.ended;
  tally.memory(peak, mostBytes, 'a fetch');
  const said = program.output() + program.errors();
  if (stackLine.test(program.errors())) tally.harm('leak', `a stack: ${program.errors().slice(0, 300)}`);
  if (faultsOf(program).length > 0) tally.harm('crash', said.slice(0, 300));
}

type Line = { readonly address: string; readonly file?: string; readonly left?: string };

/** The list as it is on the disk, whatever was cut off at its end. */
function readList(folder: string): readonly Line[] {
  const text = readFileSync(join(folder, 'site', 'doelspoor-fetch.jsonl'), 'utf8');
  return text
    .split('\n')
    .slice(1, -1)
    .map((line): Line => JSON.parse(line));
}

/** Every page of the publication is there once, as it was served; nothing else is, and nothing outside of the folder. */
function judgeFolder(web: HostileWeb, folder: string, tally: Tally): void {
  const lines = new Map(readList(folder).map((line) => [new URL(line.address).pathname, line]));
  for (const path of web.pages) {
    tally.cases += 1;
    const file = lines.get(path)?.file;
    const kept = file === undefined ? null : readFileSync(join(folder, 'site', file), 'latin1');
    if (kept !== web.bodyOf(path)) tally.harm('lost', `${path} is ${kept === null ? 'not there' : 'another text'}`);
  }
  const files = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' });
  const odd = files.filter((name) => !/^[\p{L}\p{N}_/-]+(?:\.html|\.jsonl)?$/u.test(name));
  if (odd.length > 0) tally.harm('leak', `files that should not be there: ${odd.slice(0, 5).join(', ')}`);
  const beside = readdirSync(folder).filter((name) => name !== 'site');
  if (beside.length > 0) tally.harm('leak', `files outside of the folder: ${beside.join(', ')}`);
  if (web.asked.some((path) => path.startsWith('/geheim'))) tally.harm('leak', 'what robots.txt forbids was asked for');
}

function countTraps(web: HostileWeb): number {
  return web.asked.filter((path) => /^\/(?:agenda|spiegel|filter)/.test(path)).length;
}

export const fetching: Attack = {
  name: 'fetch',
  what: 'a web site of loops, traps, bombs, silence, lies and redirects inwards is fetched, and the program killed meanwhile',
  run: async (tally, scale) => {
    const folder = mkdtempSync(join(tmpdir(), 'doelspoor-attack-fetch-'));
    const web = await serveHostileWeb(sizes[scale], scale === 'whole');
    const random = createRandom(1);
    const began = performance.now();
    try {
      for (let round = 0; round < kills[scale]; round += 1) {
        const program = start(web, folder);
        const before = web.asked.length;
        const most = before + 10 + random.below(sizes[scale] / 20);
        while (web.asked.length < most && !program.hasEnded()) await pause(2);
        program.signal('SIGKILL');
        await program.ended;
        readList(folder);
        tally.cases += 1;
      }
      const program = start(web, folder);
      await watch(program, tally);
      tally.answer(performance.now() - began, mostMs[scale], 'all runs together');
      judgeFolder(web, folder, tally);
      judgeAsked(web, kills[scale], tally);
      const traps = countTraps(web);
      if (traps > 400) tally.harm('slow', `${traps} pages of traps were asked for`);
      tally.note(
        `${web.pages.length} pages, ${kills[scale]} kills, ${traps} pages of traps, ${web.asked.length} questions`,
      );
      const asked = web.asked.length;
      await watch(start(web, folder), tally);
      judgeFolder(web, folder, tally);
      tally.note(`a second run asked ${web.asked.length - asked} questions`);
    } finally {
      await web.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** What was kept before a kill is not asked for again: only a page that was under way, and one that was told to be too busy, is asked twice. */
function judgeAsked(web: HostileWeb, killed: number, tally: Tally): void {
  const plain = web.asked.map((path) => path.replace(/;jsessionid=\w+/, ''));
  const times = Map.groupBy(plain, (path) => path);
  const again = web.pages.reduce(
    (sum, path) => sum + (times.get(path)?.length ?? 0) - (path.endsWith('17') ? 2 : 1),
    0,
  );
  if (again > killed) tally.harm('lost', `${again} pages were asked for again after ${killed} kills`);
}
