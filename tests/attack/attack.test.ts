import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Tally } from './attack.ts';
import { attacks } from './attacks.ts';
import { buildProgram } from './program.ts';
import { LazySite, runAttack } from './run-attacks.ts';

// Each attack in short; `npm run attack` throws the whole.
const site = new LazySite();
beforeAll(buildProgram, 60_000);
afterAll(() => site.stop(new Tally()), 60_000);

describe('a stranger does no harm with', () => {
  it.for(attacks)('$name: $what', { timeout: 180_000 }, async (attack, { skip }) => {
    const { tally, notRun } = await runAttack(attack, 'short', site.target);
    // Counted by name as not run: the machine lacks what it needs.
    if (notRun !== null) skip(notRun);
    expect(tally.cases).toBeGreaterThan(0);
    expect(tally.words).toEqual([]);
  });
});

it('a site that was attacked stops in time, and had nothing to report', { timeout: 60_000 }, async () => {
  const tally = new Tally();
  await site.target();
  await site.stop(tally);
  expect(tally.words).toEqual([]);
});
