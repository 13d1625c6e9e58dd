import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCluster } from '../../../tests/copy-cluster.ts';
import { findPostmaster } from '../../record/embedded/postmaster.ts';
import { expectSentences, lastSentence, type StartedProgram, startProgram } from '../started-program.fixture.ts';

const years = [2014, 2015, 2016, 2017, 2018];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-stop-'));
  chmodSync(folder, 0o755);
  copyCluster(join(folder, '.data'));
  for (const year of years) {
    const chapters = Array.from(
      { length: 40 },
      (_, at) => `2.${at + 1} Veld ${at}\n\nWat gaan we doen?\n\n- Wij maken ${at} banen in ${year}.\n\n`,
    );
    writeFileSync(join(folder, `begroting-${year}.txt`), `Begroting ${year} gemeente Ergens\n\n${chapters.join('')}`);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (...parameters: readonly string[]) => startProgram(join(folder, '.data'), ...parameters);

/** Waits until an import has told of its first publication. */
async function firstTold({ child, printed, said }: StartedProgram): Promise<void> {
  while (!printed().includes('vastgelegd')) {
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null && !printed().includes('vastgelegd')) throw new Error(said());
  }
}

function toldIn(text: string): string[] {
  return [...text.matchAll(/Begroting (\d{4}).*vastgelegd/gi)].map(([, year]) => year ?? '');
}

/** The rest is imported by the same command, what was told stays, and nothing of it is half. */
async function expectWhole(before: readonly string[]): Promise<void> {
  const again = start('import', folder);
  expect([await again.end, again.said()]).toEqual([0, expect.any(String)]);
  for (const year of before) expect(again.printed()).toMatch(new RegExp(`Begroting ${year}.*ongewijzigd`, 'i'));
  expect(again.printed().match(/ongewijzigd|vastgelegd/g)).toHaveLength(years.length);
  const verify = start('verify');
  expect([await verify.end, verify.printed()]).toEqual([0, expect.stringContaining(`edities: ${years.length}`)]);
}

test('an import whose database is killed says so in one sentence or goes on, and keeps what it told', async () => {
  const run = start('import', folder);
  await firstTold(run);
  process.kill(findPostmaster(join(folder, '.data', 'postgres-18'))?.pid ?? 0, 'SIGKILL');
  const code = await run.end;
  expectSentences(run.said());
  if (code !== 0)
    expect(lastSentence(run.said())).toMatch(/^De (?:database viel weg|verbinding met de database).*opnieuw/);
  await expectWhole(toldIn(run.printed()));
}, 180_000);

test('an import that is stopped with Ctrl-C says what stays, and leaves nothing half', async () => {
  const run = start('import', folder);
  await firstTold(run);
  run.child.kill('SIGINT');
  expect(await run.end).toBe(130);
  expectSentences(run.said());
  expect(run.said()).toContain('Gestopt. Wat als vastgelegd is gemeld, blijft;');
  await expectWhole(toldIn(run.printed()));
}, 180_000);

test('an import whose report nobody reads to the end is done all the same', async () => {
  const run = start('import', folder);
  await firstTold(run);
  run.child.stdout?.destroy();
  expect([await run.end, run.said()]).toEqual([0, expect.any(String)]);
  expectSentences(run.said());
  await expectWhole(years.map(String));
}, 180_000);
