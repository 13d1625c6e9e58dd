import { describe, expect, it } from 'vitest';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import { generateMunicipality } from '../municipality/generate-municipality.ts';
import { countWeighed, weighingsOf } from './count-weighings.ts';
import { threadSteps, written } from './thread-steps.ts';

/** `npm run fuzz` threads many more. */
const histories = 60;

describe('threading step by step', () => {
  it(`finds what it finds all at once, in ${histories} histories`, () => {
    let taken = 0;
    for (let seed = 1; seed <= histories; seed += 1) {
      const threaded = threadSteps(seed);
      for (const { step, later, atOnce } of threaded.amiss)
        expect(later, `history ${seed}, step ${step}`).toEqual(atOnce);
      expect(threaded.amiss.length, `history ${seed}`).toBe(0);
      taken += threaded.taken;
    }
    expect(taken).toBeGreaterThan(histories);
  }, 240_000);
});

describe('what is weighed anew', () => {
  const { publications } = generateMunicipality({ seed: 11, firstYear: 2015, years: 5, fields: 12, faultsEach: 0 });
  const { kept } = threadPublications(publications);
  const all = weighingsOf(kept);

  it('is nothing where nothing changed', () => {
    expect(countWeighed(publications, { kept })).toBe(0);
  });

  it('is, of one document more, what stands beside it', () => {
    const before = threadPublications(publications.slice(0, -1)).kept;
    expect(countWeighed(publications, { kept: before })).toBeLessThan(all / 5);
    expect(countWeighed(publications, { kept: written(before) })).toBeLessThan(all / 5);
  });

  it('is, of one ruling, what stands beside it', () => {
    const links = threadPublications(publications).threads.flatMap((thread) => thread.links);
    const link = links.find(({ kind, score }) => kind === 'reworded' && score < 0.99);
    if (link === undefined) throw new Error('there is no link to rule on');
    const { from, to } = link;
    for (const ruling of ['confirmed', 'rejected'] as const) {
      const disposals = [{ from, to, ruling, reason: 'nagezocht', decision: null }];
      const weighed = countWeighed(publications, { kept, disposals });
      expect(weighed).toBeLessThan(all / 100);
    }
  });
});
