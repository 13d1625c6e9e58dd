import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Candidate } from './assign.ts';

const candidate = fc.record({
  left: fc.nat(5),
  right: fc.nat(5),
  score: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
});
const candidates = fc
  .array(candidate, { maxLength: 14 })
  .map((list) => [...new Map(list.map((one) => [`${one.left} ${one.right}`, one])).values()]);

function evidence(chosen: readonly Candidate[]): number {
  return chosen.reduce((sum, { score }) => sum + Math.log(score / (1 - score)), 0);
}

/** The strongest choice, by trying all of them. */
function strongest(left: readonly Candidate[]): number {
  const [first, ...rest] = left;
  if (first === undefined) return 0;
  const without = rest.filter((one) => one.left !== first.left && one.right !== first.right);
  return Math.max(strongest(rest), evidence([first]) + strongest(without));
}

describe('choosing who belongs to whom', () => {
  it('gives no left and no right one twice, and nothing that is unlikely', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const chosen = assign(list);
        expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
        expect(chosen.every(({ score }) => score > 0.5)).toBe(true);
      }),
    );
  });

  it('finds the choice with the strongest evidence of all', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        expect(evidence(assign(list))).toBeCloseTo(strongest(list.filter(({ score }) => score > 0.5)), 6);
      }),
    );
  });

  it('chooses the same from candidates in any order', () => {
    fc.assert(
      fc.property(candidates, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((one) => ({ one, at: numbers.next().value }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ one }) => one);
        const sorted = (chosen: readonly Candidate[]) =>
          chosen.toSorted((one, other) => one.left - other.left || one.right - other.right);
        expect(sorted(assign(shuffled))).toEqual(sorted(assign(list)));
      }),
    );
  });

  it('prefers two good pairs over one very good pair that leaves the others alone', () => {
    const best = { left: 0, right: 0, score: 0.95 };
    const list = [best, { left: 0, right: 1, score: 0.9 }, { left: 1, right: 0, score: 0.9 }];
    expect(assign(list)).not.toContain(best);
    expect(assign(list)).toHaveLength(2);
  });

  it('still pairs a thousand that are all alike, each with its own', () => {
    const list = Array.from({ length: 400 }).flatMap((_row, left) =>
      Array.from({ length: 400 }, (_cell, right) => ({ left, right, score: left === right ? 0.95 : 0.9 })),
    );
    const chosen = assign(list);
    expect(chosen).toHaveLength(400);
    expect(chosen.every(({ left, right }) => left === right)).toBe(true);
  });
});
