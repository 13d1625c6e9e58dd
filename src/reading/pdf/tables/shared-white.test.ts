import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../lines/fragment.ts';
import type { Line } from '../lines/line.ts';
import { placedRun } from '../lines/placed-run.fixture.ts';
import type { PlacedRun } from '../lines/placed-run.ts';
import { splitAtSharedWhite } from './shared-white.ts';

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
        line(placedRun('Nederland', 60, 100), placedRun('Toelichting', 104, 150)),
        line(placedRun('10,8', 84, 100), placedRun('Minder is beter', 104, 165)),
        line(placedRun('13.334', 74, 100), placedRun('Meer is beter', 104, 160)),
      ),
    ).toEqual(['Nederland | Toelichting', '10,8 | Minder is beter', '13.334 | Meer is beter']);
  });

  it('does not where a text of another line lies over it', () => {
    expect(
      split(
        line(placedRun('12', 60, 70), placedRun('van de', 74, 95)),
        line(placedRun('1.345', 60, 82), placedRun('huizen', 86, 110)),
      ),
    ).toEqual(['12 van de', '1.345 huizen']);
  });
});
