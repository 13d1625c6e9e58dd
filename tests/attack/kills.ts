import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPostmaster } from '../../src/record/embedded/postmaster.ts';
import { createRandom } from '../fuzz/seeded-random.ts';
import type { Attack, Tally } from './attack.ts';
import { type Acknowledged, type Importer, startImporter } from './importer.ts';
import { root, stackLine, startProgram } from './program.ts';
import { startSite, type Target } from './target.ts';

const rounds = 200;
/** A start or a database's return may take so long. */
const mostRestartMs = 5_000;
const kinds = ['server', 'database', 'both'] as const;

/** Readers that ask all the time. While something is dead they may get no answer or a 503, but never a wrong one. */
function startReaders(site: () => Target, tally: Tally): { readonly stop: () => Promise<number> } {
  let stopped = false;
  let read = 0;
  const paths = [
    '/',
    '/groningen',
    '/groningen/begroting-2018',
    '/groningen/zoeken?q=projecten',
    '/groningen/bevindingen.json',
  ];
  const one = async (first: number) => {
    for (let at = first; !stopped; at += 1) {
      const response = await fetch(`${site().base}${paths[at % paths.length]}?${at}`.replace(/(\?.*)\?/, '$1&x='), {
        signal: AbortSignal.timeout(15_000),
      }).catch(() => null);
      const text = await response?.text().catch(() => null);
      if (response?.status === 200) read += 1;
      else if (response !== null && response !== undefined && response.status !== 503)
        tally.harm('crash', `a reader got ${response.status}`);
      if (typeof text === 'string' && stackLine.test(text))
        tally.harm('leak', `a reader saw a stack: ${text.slice(0, 200)}`);
      await pause(20);
    }
  };
  const reading = Promise.all([0, 1, 2].map(one));
  return {
    stop: async () => {
      stopped = true;
      await reading;
      return read;
    },
  };
}

function killPostmaster(dataFolder: string): void {
  const postmaster = findPostmaster(join(dataFolder, 'postgres-18'));
  if (postmaster !== null) process.kill(postmaster.pid, 'SIGKILL');
}

/** Milliseconds until the site shows a page that only the database can give. */
async function timeUntilShown(site: Target, most: number): Promise<number> {
  const from = performance.now();
  for (let at = 0; performance.now() - from < most * 3; at += 1) {
    const answer = await fetch(`${site.base}/groningen?na=${from}-${at}`, {
      signal: AbortSignal.timeout(most * 3),
    }).catch(() => null);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.status === 200) return performance.now() - from;
    await pause(20);
  }
  return Number.POSITIVE_INFINITY;
}

/** What was acknowledged is there, in its own edition, with its own word. */
async function findAcknowledged(tally: Tally, base: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  for (const { address, number, mark } of acknowledged) {
    const answer = await fetch(`${base}${address}@${number}.json`).catch(() => null);
    const text = (await answer?.text()) ?? '';
    if (answer?.status !== 200 || !text.includes(mark))
      tally.harm('lost', `edition ${number} of ${address} (${mark}): ${answer?.status ?? 'no answer'}`);
  }
}

async function killOnce(kind: (typeof kinds)[number], site: Target, tally: Tally, most: number): Promise<Target> {
  const { dataFolder, program } = site;
  if (kind !== 'server') killPostmaster(dataFolder);
  if (kind === 'database') {
    await pause(10);
    tally.answer(await timeUntilShown(site, most), most, 'the return of a killed database');
    return site;
  }
  program.signal('SIGKILL');
  await program.ended;
  const from = performance.now();
  const next = await startSite(dataFolder, []);
  tally.answer(performance.now() - from, most, `a start after a kill of ${kind}`);
  return next;
}

/** The first import goes undisturbed: without one that is acknowledged nothing could be lost. */
async function waitForAcknowledgement(importer: Importer): Promise<void> {
  for (let waited = 0; importer.acknowledged.length === 0; waited += 50) {
    if (waited > 30_000) throw new Error(`no import is acknowledged: ${importer.faults.join(' ')}`);
    await pause(50);
  }
}

async function attackWithKills(tally: Tally, first: Target, importer: Importer): Promise<Target> {
  let site = first;
  const random = createRandom(1);
  await waitForAcknowledgement(importer);
  const readers = startReaders(() => site, tally);
  try {
    for (let round = 0; round < rounds; round += 1) {
      importer.go();
      await pause(random.below(2_500));
      const kind = kinds[round % kinds.length] ?? 'both';
      // An import that began while no site runs would own the database, and a site beside it does not start.
      importer.pause();
      site = await killOnce(kind, site, tally, mostRestartMs);
      tally.cases += 1;
      const newest = importer.acknowledged.at(-1);
      if (newest !== undefined) await findAcknowledged(tally, site.base, [newest]);
    }
  } finally {
    importer.go();
    tally.note(`readers got ${await readers.stop()} pages meanwhile`);
  }
  return site;
}

export const kills: Attack = {
  name: 'kills',
  what: 'the server, its database and both are killed while people read and import: all comes back, nothing acknowledged is lost',
  run: async (tally, _scale, sites) => {
    const folder = mkdtempSync(join(tmpdir(), 'doelspoor-attack-files-'));
    let site = await startSite(await sites.dataFolder(), [join(root, 'examples', 'groningen', 'begroting-2018')]);
    const { dataFolder } = site;
    const importer = startImporter(dataFolder, folder);
    try {
      site = await attackWithKills(tally, site, importer);
      await importer.stop();
      for (const fault of importer.faults) tally.harm('crash', fault);
      await findAcknowledged(tally, site.base, importer.acknowledged);
      tally.note(`${importer.acknowledged.length} editions were acknowledged, and looked for at the end`);
      const verify = startProgram(dataFolder, ['verify']);
      if ((await verify.ended).code !== 0)
        tally.harm('lost', `verify: ${(verify.output() + verify.errors()).slice(-400)}`);
    } finally {
      await importer.stop();
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
