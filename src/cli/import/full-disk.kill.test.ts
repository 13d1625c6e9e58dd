import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectSentences, lastSentence, startProgram } from '../started-program.fixture.ts';

let folder = '';
let disk = '';
let isMounted = false;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-full-'));
  chmodSync(folder, 0o755);
  disk = join(folder, 'disk');
  mkdirSync(disk);
  const options = ['-t', 'tmpfs', '-o', 'size=256m,mode=0755', 'doelspoor-full', disk];
  isMounted = spawnSync('mount', options).status === 0;
});
afterEach(() => {
  if (isMounted) spawnSync('umount', ['--lazy', disk]);
  rmSync(folder, { recursive: true, force: true });
});

/** A book that takes some megabytes in the record. */
function writeBook(year: number, chapters: number): string {
  const text = Array.from({ length: chapters }, (_, at) => {
    const goals = Array.from(
      { length: 30 },
      (_goal, goal) => `- Wij maken ${at} banen en ${goal} woningen in ${year}.`,
    );
    return `2.${at + 1} Veld ${at}\n\nWat gaan we doen?\n\n${goals.join('\n')}\n\n`;
  });
  const file = join(folder, `begroting-${year}.txt`);
  writeFileSync(file, `Begroting ${year} gemeente Ergens\n\n${text.join('')}`);
  return file;
}

/** Leaves so many bytes of the disk. */
function fillDisk(left: number): () => void {
  const { bavail, bsize } = statfsSync(disk);
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(bavail * bsize - left));
  return () => rmSync(filler);
}

async function run(...parameters: readonly string[]) {
  const program = startProgram(join(disk, 'data'), ...parameters);
  const code = await program.end;
  return { code, said: program.said(), printed: program.printed() };
}

/**
 * Where the disk ends differs by some megabytes by how much of a file of its log the server had left (16 MB each): what was told by then is what has to be
 * there.
 */
test.for([
  ['before the database starts', 1],
  ['while a publication is recorded', 3],
  ['while what was recorded is judged', 8],
] as const)(
  'a disk that is full %s stops an import with one sentence, and nothing is half',
  { timeout: 240_000 },
  async ([, megabytes], { skip }) => {
    if (!isMounted) skip('not run: a small disk of its own needs root and mount');
    expect((await run('import', writeBook(2017, 3))).code).toBe(0);
    const book = writeBook(2018, 95);
    const empty = fillDisk(megabytes * 2 ** 20);
    const full = await run('import', book);
    expectSentences(full.said);
    expect([full.code, lastSentence(full.said)]).toEqual([
      1,
      expect.stringMatching(/^De schijf .*is vol\. Maak ruimte/),
    ]);
    empty();
    const isTold = full.printed.includes('editie 1 vastgelegd');
    expect(await run('verify')).toMatchObject({
      code: 0,
      printed: expect.stringContaining(`edities: ${isTold ? 2 : 1})`),
    });
    const again = await run('import', book);
    expect(again).toMatchObject({ code: 0, printed: expect.stringContaining(isTold ? 'ongewijzigd' : 'vastgelegd') });
    // What was not judged for want of room is judged now.
    expect(lastSentence(again.said)).toMatch(/^Ergens: [\d.]+ sporen/);
    expect(await run('verify')).toMatchObject({ code: 0, printed: expect.stringContaining('edities: 2)') });
  },
);
