import { describe, expect, it } from 'vitest';
import { weighedKinds } from './feature.ts';
import { fittedWeights, weighedBy } from './weigher.ts';
import { type Pair, Weighings } from './weighings.ts';
import { featuresVersion, versionOf } from './weights.ts';

const pair: Pair = {
  kind: 'indicator',
  from: 'a',
  to: 'b',
  prints: ['een', 'twee'],
  isTogether: true,
  compare: () => [{ name: 'same-core', value: 1, reason: { sort: 'same-title' } }],
};

describe('weights', () => {
  it.each(weighedKinds)('of %s have another version when they are others, and go with the features', (kind) => {
    const weights = fittedWeights[kind];
    expect(weights.version).toBe(versionOf(weights));
    expect(versionOf({ ...weights, bias: weights.bias + 1 })).not.toBe(weights.version);
    expect(weights.features).toBe(featuresVersion);
    expect(weighedBy).toContain(weights.version);
  });

  it.each(weighedKinds)('of %s are calibrated by a curve that rises', (kind) => {
    const { curve } = fittedWeights[kind];
    for (const at of [0, 1] as const) {
      const along = curve.map((point) => point[at]);
      expect(along).toEqual(along.toSorted((one, other) => one - other));
    }
  });
});

describe('a pair', () => {
  it('is weighed once, in this run and in the next', () => {
    const first = new Weighings();
    const weighed = first.weigh(pair);
    expect([first.weigh(pair), first.fresh]).toEqual([weighed, 1]);
    const second = new Weighings(first.kept);
    expect([second.weigh({ ...pair, from: 'c' }), second.fresh]).toEqual([weighed, 0]);
  });

  it.each([
    { prints: ['een', 'drie'] },
    { prints: ['drie', 'twee'] },
    { isTogether: false },
    { kind: 'commitment' },
  ] as const)('is weighed anew where %j is another', (other) => {
    const before = new Weighings();
    before.weigh(pair);
    const weighings = new Weighings(before.kept);
    weighings.weigh({ ...pair, ...other });
    expect(weighings.fresh).toBe(1);
  });

  it('is unlikely where nothing can be seen of it', () => {
    expect(new Weighings().weigh({ ...pair, compare: () => null })).toEqual({ score: 0, reasons: [] });
  });
});
