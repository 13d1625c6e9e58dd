import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyCluster } from '../copy-cluster.ts';
import { Tally } from './attack.ts';
import { attacks } from './attacks.ts';
import { buildProgram } from './program.ts';
import { LazySites, runAttack } from './run-attacks.ts';

// Each attack in short, but for the kills; `npm run attack` throws the whole.
const sites = new LazySites(copyCluster);
beforeAll(buildProgram, 60_000);
afterAll(() => sites.stop(new Tally()), 60_000);

describe('a stranger does no harm with', () => {
  it.for(attacks.filter(({ name }) => name !== 'kills'))(
    '$name: $what',
    { timeout: 360_000 },
    async (attack, { skip }) => {
      const { tally, notRun } = await runAttack(attack, 'short', sites);
      // Counted by name as not run: the machine lacks what it needs.
      if (notRun !== null) skip(notRun);
      expect(tally.cases).toBeGreaterThan(0);
      expect(tally.words).toEqual([]);
    },
  );
});

it('sites that were attacked stop in time, and had nothing to report', { timeout: 60_000 }, async () => {
  const tally = new Tally();
  await sites.example();
  await sites.stop(tally);
  expect(tally.words).toEqual([]);
});
