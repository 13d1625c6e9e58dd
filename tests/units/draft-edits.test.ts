import { describe, expect, it } from 'vitest';
import { draftStepsAmiss, heardInDrafts } from './edit-draft.ts';

const drafts = Array.from({ length: 20 }, (_, at) => at + 1);

describe('a draft that is judged again and again', () => {
  it.each(drafts)('has the same findings as one that is judged for the first time, in draft %i', (seed) => {
    expect(draftStepsAmiss(seed)).toEqual([]);
  });

  it('was tried on drafts in which many rules found something', () => {
    expect(heardInDrafts.size).toBeGreaterThan(15);
  });
});
