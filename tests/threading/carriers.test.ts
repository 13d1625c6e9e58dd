import { expect, it } from 'vitest';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import { makeTerm } from '../makers/history/make-term.ts';
import { seedsOf } from '../makers/seeds-of.ts';
import { addScores, rate } from '../recognition/score.ts';
import { scoreThreading } from './score-threading.ts';

it('what carries out agreements of makers never seen is found, and little that does not', () => {
  const scores = seedsOf('3001-3020')
    .map(makeTerm)
    .map((maker) => scoreThreading(maker, threadPublications(maker.publications)).carriers);
  const score = addScores(scores);
  expect(score.right + score.missed.length).toBeGreaterThan(400);
  expect(rate(score)?.precision).toBeGreaterThanOrEqual(0.9);
  expect(rate(score)?.f1).toBeGreaterThanOrEqual(0.86);
}, 60_000);
