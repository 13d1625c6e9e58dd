import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/findings/catalogue.ts';
import { heard, stepsAmiss } from './judge-steps.ts';

/** The first sixty, and the first in which a rule found something that found nothing in these. `npm run fuzz` judges many more. */
const histories = [...Array.from({ length: 60 }, (_, at) => at + 1), 85, 110, 240, 280];

describe('judging in units', () => {
  it.each(histories)(
    'step by step equals all at once, and a digest stands for one judgement, in history %i',
    (seed) => {
      expect(stepsAmiss(seed)).toEqual([]);
    },
  );

  it('was tried on documents in which every rule found something', () => {
    expect(catalogue.map(({ code }) => code).filter((code) => !heard.has(code))).toEqual([]);
  });
});
