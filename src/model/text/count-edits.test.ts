import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits } from './count-edits.ts';

describe('countEdits', () => {
  it.each([
    ['gemeente', 'gemeente', 0],
    ['gementee', 'gemeente', 2],
    ['gemeetne', 'gemeente', 1],
    ['subsdie', 'subsidie', 1],
    ['subsidiee', 'subsidie', 1],
    ['', 'zorg', 4],
  ] as const)('counts between %s and %s %i', (left, right, edits) => {
    expect(countEdits(left, right)).toBe(edits);
  });

  it('is the same both ways and never more than the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const edits = countEdits(left, right);
        expect(edits).toBe(countEdits(right, left));
        expect(edits).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });
});
