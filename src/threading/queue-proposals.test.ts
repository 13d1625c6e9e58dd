import { describe, expect, it } from 'vitest';
import { makeHistory } from '../../tests/makers/history/make-history.ts';
import { threadPublications } from './thread-publications.ts';

const { publications } = makeHistory(6001);

describe('the queue of proposals', () => {
  const { proposals, threadOf, threads } = threadPublications(publications);

  it('has what is too unsure to be linked, with its reasons', () => {
    expect(proposals.length).toBeGreaterThan(0);
    const linked = new Set(threads.flatMap(({ links }) => links.map(({ from, to }) => `${from} ${to}`)));
    for (const { from, to, score, reasons } of proposals) {
      expect(score).toBeGreaterThanOrEqual(0.2);
      expect(score).toBeLessThanOrEqual(0.5);
      expect(reasons.length).toBeGreaterThan(0);
      expect(threadOf.get(from)).not.toBe(threadOf.get(to));
      expect(linked).not.toContain(`${from} ${to}`);
    }
  });

  it('begins with what settles most', () => {
    const settles = proposals.map((proposal) => proposal.settles);
    expect(settles).toEqual(settles.toSorted((one, other) => other - one));
    expect(settles[0]).toBeGreaterThan(settles.at(-1) ?? 0);
  });

  it.each(['confirmed', 'rejected'] as const)('leaves out what a person %s', (ruling) => {
    const open = proposals.find(({ kind }) => kind !== 'answers');
    if (open === undefined) throw new Error('there is nothing to rule on');
    const { from, to } = open;
    const ruled = threadPublications(publications, {
      disposals: [{ from, to, ruling, reason: 'nagezocht', decision: null }],
    });
    expect(ruled.proposals.some((proposal) => proposal.to === to && proposal.from === from)).toBe(false);
    expect(ruled.threadOf.get(from) === ruled.threadOf.get(to)).toBe(ruling === 'confirmed');
  });
});
