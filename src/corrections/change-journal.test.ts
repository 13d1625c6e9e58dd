import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCorrections } from './add-corrections.ts';
import { decide } from './correction.fixture.ts';
import { readJournal } from './placed-journal.ts';
import { redoCorrection, undoCorrection } from './undo-correction.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-change-'));
  file = join(folder, 'doelspoor-corrections.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const deed = { at: '2026-12-01T09:00:00Z', by: 'an' };

describe('a decision', () => {
  test('is added to a journal that is made for it, and gets an id of its own', async () => {
    const added = await addCorrections(file, [decide(), decide()]);
    const [later] = await addCorrections(file, [decide()]);
    expect(new Set([...added, later].map((one) => one?.id)).size).toBe(3);
    expect((await readJournal(file))?.entries).toEqual([...added, later]);
    expect(readdirSync(folder)).toEqual(['doelspoor-corrections.json']);
  });

  test('is undone and stays, and decided again as a new entry', async () => {
    const [one] = await addCorrections(file, [decide()]);
    const id = one?.id ?? '';
    await expect(redoCorrection(file, id, deed)).rejects.toMatchObject({ saying: { say: 'still-holds' } });
    expect(await undoCorrection(file, id, deed)).toEqual(one);
    await expect(undoCorrection(file, id, deed)).rejects.toMatchObject({ saying: { say: 'undone-before' } });
    const redone = await redoCorrection(file, id, deed);
    expect((await readJournal(file))?.entries).toEqual([{ ...one, undone: deed }, redone]);
    expect(redone).toMatchObject({ ...deed, decision: one?.decision });
    await expect(undoCorrection(file, 'weg', deed)).rejects.toMatchObject({ saying: { say: 'no-such-entry' } });
  });

  test('leaves what this program cannot read as it is', async () => {
    const [one] = await addCorrections(file, [decide()]);
    const strange = { id: one?.id, later: true };
    const text = readFileSync(file, 'utf8').replace(
      '"corrections": [',
      `"maker":"x","corrections": [${JSON.stringify(strange)},`,
    );
    writeFileSync(file, text);
    await undoCorrection(file, one?.id ?? '', deed);
    await addCorrections(file, [decide()]);
    const journal = JSON.parse(readFileSync(file, 'utf8'));
    expect(journal).toMatchObject({ maker: 'x', corrections: [strange, { undone: deed }, {}] });
    expect(journal.corrections[0]).toEqual(strange);
  });

  test('is not added to what is nested too deep to be written', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = `{"format":"doelspoor-corrections.001","corrections":[${deep}]}`;
    writeFileSync(file, text);
    await expect(addCorrections(file, [decide()])).rejects.toMatchObject({ saying: { say: 'unusable' } });
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['doelspoor-corrections.json']);
  });

  test('is not added where there is no folder, in one sentence', async () => {
    await expect(addCorrections(join(folder, 'weg', 'a.json'), [decide()])).rejects.toMatchObject({
      saying: { say: 'not-written', with: { reason: 'no-folder' } },
    });
  });
});

const writer = `
import { addCorrections } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'add-corrections.ts')).href)};
import { decide } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'correction.fixture.ts')).href)};
for (;;) {
  const [{ id }] = await addCorrections(process.argv[1], [decide()]);
  process.stdout.write(id + '\\n');
}`;

/** A program that adds as long as it lives; killed after some time, it has told what it laid down. */
async function writeUntilKilled(time: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', writer, '--', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), time);
    told += text;
  });
  await once(child, 'close');
  return told
    .trim()
    .split('\n')
    .filter((id) => id.length === 36);
}

describe('programs that write at once and are killed at any moment', () => {
  test('lose nothing that any of them laid down, and leave a whole journal and nothing beside it', async () => {
    await addCorrections(
      file,
      Array.from({ length: 500 }, () => decide()),
    );
    const told: string[] = [];
    for (let round = 0; round < 4; round += 1)
      for (const ids of await Promise.all([1, 2, 3].map((one) => writeUntilKilled(one * 37 + round * 23))))
        told.push(...ids);
    const [last] = await addCorrections(file, [decide()]);
    const journal = await readJournal(file);
    const known = new Set(journal?.entries.map(({ id }) => id));
    expect(journal).toMatchObject({ fault: null, unread: [] });
    expect(told.length).toBeGreaterThan(12);
    expect(told.filter((id) => !known.has(id))).toEqual([]);
    expect(journal?.entries.at(-1)?.id).toBe(last?.id);
    // What was killed between laying down and telling is there too: at most one of each program.
    expect(known.size - told.length - 501).toBeLessThanOrEqual(12);
    expect(readdirSync(folder)).toEqual(['doelspoor-corrections.json']);
  }, 60_000);
});
