import { beforeAll, describe, expect, it } from 'vitest';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import { addScores, rate } from '../recognition/score.ts';
import { readCases } from './read-cases.ts';
import { measuredLinks, scoreThreading } from './score-threading.ts';

/** Agreements are only in the histories of makers. */
const inCases = measuredLinks.filter((kind) => kind !== 'carriers');

/** F1 that threading has reached on the labelled cases, all together, and may not fall below; and the same for precision. */
const floors: Record<(typeof inCases)[number], { readonly f1: number; readonly precision: number }> = {
  fields: { f1: 0.99, precision: 0.99 },
  crossings: { f1: 0.85, precision: 1 },
  indicators: { f1: 0.99, precision: 0.99 },
  commitments: { f1: 0.94, precision: 0.96 },
  answers: { f1: 0.96, precision: 0.98 },
};

describe('threads of the labelled publications', () => {
  const scores: ReturnType<typeof scoreThreading>[] = [];

  beforeAll(async () => {
    for (const labelled of await readCases()) {
      scores.push(scoreThreading(labelled, threadPublications(labelled.publications)));
    }
  }, 60_000);

  it.each(inCases)('are as good on %s as they were', (kind) => {
    const score = addScores(scores.map((labelled) => labelled[kind]));
    const rated = rate(score);
    const isWorse = (rated?.f1 ?? 0) < floors[kind].f1 || (rated?.precision ?? 0) < floors[kind].precision;
    expect(isWorse ? [...score.missed, ...score.extra] : []).toEqual([]);
  });

  it('are measured on at least 300 links of 8 cases', () => {
    const links = measuredLinks.map((kind) => addScores(scores.map((labelled) => labelled[kind])));
    const count = links.reduce((sum, { right, missed }) => sum + right + missed.length, 0);
    expect(scores.length).toBeGreaterThanOrEqual(8);
    expect(count).toBeGreaterThanOrEqual(300);
  });
});
