import type { ChartData, ChartFrame, ChartPoint, ChartTarget } from '../../../ui/chart/chart-data.ts';
import type { ChartInput } from '../../../ui/chart/lay-chart.ts';
import { nl } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';

const frame: ChartFrame = {
  title: 'Aantal samenwerkingsprojecten',
  subtitle: 'projecten · Groningen · 2014–2018',
  status: null,
  source: 'Bron: Groningen, Begroting 2017, 2018, Jaarverslag 2017, 2018; stand van 30 november 2026.',
  address: 'Grafiek: Doelspoor, doelspoor.example/groningen/indicatoren/aantal-samenwerkingsprojecten',
};

export function chartOfData(data: Partial<ChartData>, own: Partial<ChartFrame> = {}): ChartInput {
  return {
    data: { points: [], targets: [], missing: [], breaks: [], isRank: false, isPercent: false, ...data },
    frame: { ...frame, ...own },
    words: nl.indicator.drawn,
    printNumber: (value) => printNumber('nl', value),
  };
}

export const pointOf = (year: number, number: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
  year,
  number,
  to: null,
  series: 'achieved',
  operator: null,
  texts: [String(number)],
  isLatest: true,
  ...more,
});

export const targetOf = (year: number, number: number, more: Partial<ChartTarget> = {}): ChartTarget => ({
  year,
  number,
  operator: null,
  texts: [String(number)],
  isLatest: true,
  ...more,
});
