import { randomFor } from '../random.ts';
import type { Measure } from './domain.ts';

export type Subject = 'own' | 'country' | 'group';

/** The values of a measure through the years, for the body itself and those it is compared with; rounded to its decimals. */
export type Series = {
  readonly achieved: (year: number, subject: Subject) => number;
  /** Between what was reached a year before and what is reached: so it is met, and not below what was known. */
  readonly aim: (year: number) => number;
};

export function drawSeries(seed: number, measure: Measure, firstYear: number): Series {
  const { first, step, decimals } = measure;
  const round = (number: number) => Number(number.toFixed(decimals));
  const shift = randomFor(seed, `series ${measure.name}`).below(20) / 100;
  const least = decimals === 0 ? 2 : 0.2;
  const change = Math.sign(step) * Math.max(Math.abs(step), least);
  const own = (year: number) => {
    const wobble = randomFor(seed, `${measure.name} ${year}`).below(40) / 100;
    return round(first * (0.9 + shift) + change * (year - firstYear + wobble));
  };
  return {
    achieved: (year, subject) => {
      if (subject === 'own') return own(year);
      const factor = subject === 'country' ? 1.13 : 0.94;
      return round(first * factor + change * 0.5 * (year - firstYear));
    },
    aim: (year) => round((own(year - 1) + own(year)) / 2),
  };
}
