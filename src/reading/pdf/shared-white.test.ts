import { describe, expect, it } from 'vitest';
import { fragmentOf, type PlacedRun } from './fragment.ts';
import type { Line } from './line.ts';
import { splitAtSharedWhite } from './shared-white.ts';

const run = (text: string, x: number, right: number): PlacedRun => ({
  text,
  x,
  width: right - x,
  y: 100,
  size: 9,
  bold: false,
  isTurned: false,
  contentId: null,
  raised: false,
});
const line = (...runs: readonly PlacedRun[]): Line => {
  const whole = fragmentOf(runs);
  return { y: 100, size: 9, page: 1, fragments: whole ? [whole] : [] };
};
const split = (...lines: readonly Line[]) =>
  splitAtSharedWhite(lines).map((one) => one.fragments.map(({ text }) => text).join(' | '));

describe('white that all lines of a table share', () => {
  it('divides figures from the words that stand close behind them', () => {
    expect(
      split(
        line(run('Nederland', 60, 100), run('Toelichting', 104, 150)),
        line(run('10,8', 84, 100), run('Minder is beter', 104, 165)),
        line(run('13.334', 74, 100), run('Meer is beter', 104, 160)),
      ),
    ).toEqual(['Nederland | Toelichting', '10,8 | Minder is beter', '13.334 | Meer is beter']);
  });

  it('does not where a text of another line lies over it', () => {
    expect(
      split(line(run('12', 60, 70), run('van de', 74, 95)), line(run('1.345', 60, 82), run('huizen', 86, 110))),
    ).toEqual(['12 van de', '1.345 huizen']);
  });
});
