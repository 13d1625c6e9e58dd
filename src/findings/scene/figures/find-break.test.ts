import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreak } from './find-break.ts';

const usual = { factor: 5, least: 0.3, points: 4 };

describe('findBreak', () => {
  it('finds the first number that breaks with those before it', () => {
    expect(findBreak([100, 104, 98, 101, 300, 100], usual)).toBe(4);
  });

  it('goes by the usual step, so that steady growth is no break and its end is one', () => {
    expect(findBreak([100, 200, 300, 400, 500], usual)).toBe(null);
    expect(findBreak([100, 200, 300, 400, 100], usual)).toBe(4);
  });

  it('takes growth that comes to rest for no jump', () => {
    expect(findBreak([14, 34, 55, 59], usual)).toBe(null);
    expect(findBreak([14, 34, 55, 159], usual)).toBe(3);
  });

  it('is not spoilt by one odd year among many', () => {
    expect(findBreak([100, 101, 99, 100, 130, 100, 101, 400], { ...usual, points: 8 })).toBe(7);
  });

  it('finds nothing in a series that scatters, or in one of few numbers', () => {
    expect(findBreak([66731, 102239, 52773, 25942], usual)).toBe(null);
    expect(findBreak([100, 180, 90, 170, 80, 190], usual)).toBe(null);
    expect(findBreak([100, 100, 900], usual)).toBe(null);
    expect(findBreak([], usual)).toBe(null);
  });

  it('takes a change of small counts for chance', () => {
    expect(findBreak([2, 2, 2, 4], usual)).toBe(null);
    expect(findBreak([2, 2, 2, 40], usual)).toBe(3);
  });

  it('never finds a break in a straight line', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 1000 }), (step, start) => {
        const line = Array.from({ length: 8 }, (_, index) => start + index * step);
        expect(findBreak(line, usual)).toBe(null);
      }),
    );
  });
});
