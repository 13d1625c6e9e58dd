import { describe, expect, it } from 'vitest';
import { FairLine } from './fair-line.ts';

const place = (who: string, number: number) => ({ who, number });

/** All that come out, in their order. */
function drain(line: FairLine<{ who: string; number: number }>): string[] {
  const out: string[] = [];
  for (let next = line.next(); next !== null; next = line.next()) out.push(`${next.who}${next.number}`);
  return out;
}

describe('a fair line', () => {
  it('lets the readers take turns, each in the order of what it asked', () => {
    const line = new FairLine<{ who: string; number: number }>(10);
    for (const number of [1, 2, 3]) line.join(place('a', number));
    line.join(place('b', 1));
    line.join(place('c', 1));
    expect(drain(line)).toEqual(['a1', 'b1', 'c1', 'a2', 'a3']);
  });

  it('that is full makes room for another at the cost of who holds most', () => {
    const line = new FairLine<{ who: string; number: number }>(3);
    for (const number of [1, 2, 3]) expect(line.join(place('a', number))).toBeNull();
    expect(line.join(place('b', 1))).toEqual(place('a', 3));
    expect(line.join(place('a', 4))).toEqual(place('a', 4));
    expect(drain(line)).toEqual(['a1', 'b1', 'a2']);
  });

  it('forgets who left, once', () => {
    const line = new FairLine<{ who: string; number: number }>(2);
    const left = place('a', 1);
    line.join(left);
    line.join(place('a', 2));
    line.leave(left);
    line.leave(left);
    expect(line.join(place('b', 1))).toBeNull();
    expect(drain(line)).toEqual(['a2', 'b1']);
    expect(line.next()).toBeNull();
  });
});
