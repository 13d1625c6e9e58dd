import { beforeAll, describe, expect, it } from 'vitest';
import { readLabelledPages } from './labelled-page.ts';
import { readPage } from './read-page.ts';
import { keepSaid } from './said.ts';
import { addScores, type MeasuredKind, measuredKinds, rate, scorePage } from './score.ts';

/** F1 that recognition has reached on the labelled pages and may not fall below. Raise these as it gets better. */
const floors: Record<MeasuredKind, number> = {
  kind: 1,
  year: 1,
  organisation: 0.97,
  chapters: 0.98,
  questions: 0.98,
  commitments: 0.98,
  accounts: 0.98,
  figures: 0.95,
  footnotes: 1,
  amounts: 0.78,
  standings: 0.93,
  references: 0.98,
};

describe('recognition of the labelled pages', () => {
  const scores: ReturnType<typeof scorePage>[] = [];

  beforeAll(async () => {
    for (const { name, path, expected, undecidable } of readLabelledPages()) {
      scores.push(scorePage(name, expected, keepSaid(await readPage(path), undecidable)));
    }
  }, 60_000);

  it.each(measuredKinds)('is as good on %s as it was', (kind) => {
    const score = addScores(scores.map((page) => page[kind]));
    const isWorse = (rate(score)?.f1 ?? 0) < floors[kind];
    expect(isWorse ? [...score.missed, ...score.extra] : []).toEqual([]);
  });
});
