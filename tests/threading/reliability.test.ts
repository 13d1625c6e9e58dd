import { expect, it } from 'vitest';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import { weighedKinds } from '../../src/threading/weighing/feature.ts';
import { makeHistory } from '../makers/history/make-history.ts';
import { makeTerm } from '../makers/history/make-term.ts';
import { seedsOf } from '../makers/seeds-of.ts';
import { type JudgedLink, judgeLinks } from './reliability.ts';

/** Makers on which no weight was fitted and nothing calibrated. */
const heldOut = seedsOf('3001-3040');

it('links of makers never seen that are said to be 0.9 sure are right as often, and of no kind less', () => {
  const judged = (make: typeof makeHistory) =>
    heldOut.map(make).flatMap((maker) => judgeLinks(maker, threadPublications(maker.publications)));
  const links = [...judged(makeHistory), ...judged(makeTerm).filter(({ kind }) => kind === 'carrier')];
  const rightOf = (own: readonly JudgedLink[]) => own.filter(({ isRight }) => isRight).length / own.length;
  const sure = links.filter(({ score }) => score >= 0.85 && score < 0.95);
  expect(sure.length).toBeGreaterThan(500);
  expect(rightOf(sure)).toBeGreaterThanOrEqual(0.85);
  expect(rightOf(sure)).toBeLessThanOrEqual(0.95);
  for (const kind of weighedKinds) {
    const own = sure.filter((link) => link.kind === kind);
    expect(own.length).toBeGreaterThan(30);
    expect(rightOf(own)).toBeGreaterThanOrEqual(0.85);
  }
}, 120_000);
