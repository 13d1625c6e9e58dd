import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Adopting } from '../../../tests/adopting.ts';
import { verifyAll } from '../../../tests/backup/verify-all.ts';

let adopting: Adopting;
beforeAll(async () => {
  adopting = await Adopting.open('havermonde/begroting-2025.docx');
  await adopting.begin();
  await adopting.approve();
});
afterAll(() => adopting.here.close());

const script = join(import.meta.dirname, '..', '..', '..', 'tests', 'offer-draft.ts');

/** Offers the draft in a process of its own, which is killed so long after it began. @returns whether it was done before that */
async function offerAndKill(afterMs: number): Promise<boolean> {
  const { here, organisationId, draftId } = adopting;
  const child = spawn(process.execPath, [script, JSON.stringify(here.server), organisationId, draftId]);
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const ended = once(child, 'exit');
  while (!said.includes('open') && child.exitCode === null) await pause(5);
  await Promise.race([pause(afterMs), ended]);
  child.kill('SIGKILL');
  await ended;
  return said.includes('offered');
}

/** How many rows there are of what an offer makes. */
async function count() {
  const { rows } = await adopting.here.asOwner(`
    select (select state from draft) as state,
      (select count(*)::int from edition e join publication p using (publication_id) where p.slug = 'jaarverslag-2025') as editions,
      (select count(*)::int from publication p where p.slug = 'jaarverslag-2025') as publications,
      (select count(*)::int from draft_edition) as frozen, (select count(*)::int from edition_standing) as standings,
      (select count(*)::int from draft_move where to_state = 'offered') as moves,
      (select count(*)::int from disposal) > 0 as links, (select count(*)::int from item_statement) > 0 as statements`);
  return rows[0];
}

test('an offer that is killed at any moment is whole or not there', { timeout: 180_000 }, async () => {
  const none = { editions: 0, publications: 0, frozen: 0, standings: 0, moves: 0, links: false, statements: false };
  const whole = { editions: 1, publications: 1, frozen: 1, standings: 1, moves: 1, links: true, statements: true };
  let cut = 0;
  for (const afterMs of [20, 60, 100, 150, 200, 300, 400, 600, 20_000]) {
    const isDone = await offerAndKill(afterMs);
    // The server may still be busy with the last statement of who was killed.
    await adopting.here.asOwner('select from draft for update');
    const found = await count();
    expect(found).toEqual(found?.state === 'offered' ? { state: 'offered', ...whole } : { state: 'approved', ...none });
    expect(await verifyAll(adopting.here.record)).toEqual([]);
    if (isDone) expect(found?.state).toBe('offered');
    if (found?.state === 'offered') break;
    cut += 1;
  }
  expect(cut).toBeGreaterThan(1);
  expect(await count()).toEqual({ state: 'offered', ...whole });
});
