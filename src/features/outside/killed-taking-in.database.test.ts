import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Adopting } from '../../../tests/adopting.ts';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { readGiven } from '../../reading/read-source.ts';
import { keepOutside } from './commands/keep-outside.ts';

const chapters = Array.from(
  { length: 150 },
  (_, at) => `<h2>Programma ${at + 1} Werk ${at + 1}</h2><p>Dit gaat over werk nummer ${at + 1}.</p>
    <h3>Wat willen we bereiken?</h3><p>Iedereen vindt werk nummer ${at + 1}.</p>
    <h3>Wat gaan we hiervoor doen?</h3><ul><li>We openen loket ${at + 1}.</li><li>We sluiten balie ${at + 1}.</li></ul>`,
);
const page = `<title>Begroting 2031 Havermonde</title><h1>Begroting 2031</h1>${chapters.join('')}`;

let adopting: Adopting;
let outsideId: string;
beforeAll(async () => {
  adopting = await Adopting.open('havermonde/begroting-2025.docx');
  const { here, people } = adopting;
  const begun = { kind: 'budget', year: 2031, sequence: null } as const;
  const document = await readGiven(new TextEncoder().encode(page), 'begroting.html');
  const given = { begun, from: null, document, original: null };
  outsideId = await keepOutside(here.record, given, people.controller, adopting.now());
});
afterAll(() => adopting.here.close());

const script = join(import.meta.dirname, '..', '..', '..', 'tests', 'take-in-outside.ts');

/** Takes it in, in a process of its own, which is killed so long after it began. @returns whether it was done before that */
async function takeInAndKill(afterMs: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, JSON.stringify(adopting.here.server), outsideId]);
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const ended = once(child, 'exit');
  while (!said.includes('open') && child.exitCode === null) await pause(5);
  await Promise.race([pause(afterMs), ended]);
  child.kill('SIGKILL');
  await ended;
  return said.includes('taken');
}

/** How many rows there are of what taking in makes, and whether the file still waits. */
async function count() {
  const { rows } = await adopting.here.asOwner(`
    select (select count(*)::int from draft) as drafts, (select count(*)::int from draft_item) as items,
      (select count(*)::int from draft_version) as versions, (select read is not null from outside_document) as waits,
      (select count(*)::int from event where command = 'take-in-document') as events`);
  return rows[0];
}

test('a document that is being taken in when the program is killed is a whole draft, or waits as before', {
  timeout: 180_000,
}, async () => {
  let cut = 0;
  for (const afterMs of [10, 40, 80, 150, 300, 20_000]) {
    const isDone = await takeInAndKill(afterMs);
    // The server may still be busy with the last statement of who was killed.
    await adopting.here.asOwner('select from outside_document for update');
    const found = await count();
    if (found?.['waits'] === true) expect(found).toEqual({ drafts: 0, items: 0, versions: 0, waits: true, events: 0 });
    else {
      expect(found).toMatchObject({ drafts: 1, waits: false, events: 1 });
      // A chapter, a text about it and what it states, 150 times.
      expect(found?.['items']).toBeGreaterThanOrEqual(150 * 4);
      expect(found?.['versions']).toBe(found?.['items']);
    }
    expect(await verifyAll(adopting.here.record)).toEqual([]);
    if (isDone) expect(found?.['waits']).toBe(false);
    if (found?.['waits'] === false) break;
    cut += 1;
  }
  expect(cut).toBeGreaterThan(0);
  expect((await count())?.['waits']).toBe(false);
});
