import { describe, expect, it } from 'vitest';
import { makeHistory } from '../../tests/makers/history/make-history.ts';
import { likely, surelySame, worthTelling } from './reason.ts';
import { threadPublications } from './thread-publications.ts';

const { publications } = makeHistory(6001);

describe('the queue of proposals', () => {
  const { proposals, threadOf, threads } = threadPublications(publications);

  it('has what is too unsure to be linked, with its reasons', () => {
    expect(proposals.length).toBeGreaterThan(0);
    const linked = new Set(threads.flatMap(({ links }) => links.map(({ from, to }) => `${from} ${to}`)));
    for (const { from, to, score, reasons } of proposals.filter((proposal) => proposal.score <= likely)) {
      expect(score).toBeGreaterThanOrEqual(worthTelling);
      expect(reasons.length).toBeGreaterThan(0);
      expect(threadOf.get(from)).not.toBe(threadOf.get(to));
      expect(linked).not.toContain(`${from} ${to}`);
    }
  });

  it('asks of wordings that were joined and may be two commitments', () => {
    const joined = proposals.filter(({ score }) => score > likely);
    expect(joined.length).toBeGreaterThan(0);
    for (const { from, to, kind, score } of joined) {
      expect(['reworded', 'moved']).toContain(kind);
      expect(score).toBeLessThan(surelySame);
      expect(threadOf.get(from)).toBe(threadOf.get(to));
    }
    const { from = '', to = '' } = joined[0] ?? {};
    const ruling = { from, to, ruling: 'rejected', reason: 'iets anders', decision: null } as const;
    const apart = threadPublications(publications, { disposals: [ruling] });
    expect(apart.threadOf.get(from)).not.toBe(apart.threadOf.get(to));
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
