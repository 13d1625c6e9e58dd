import { expect, test } from 'vitest';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { area, plotChart } from './plot.ts';

const point = (year: number, number: number, latest = true): ChartPoint => ({
  year,
  number,
  series: 'achieved',
  operator: null,
  raw: String(number),
  latest,
});
const chart = (data: Partial<ChartData>) =>
  plotChart({ points: [], targets: [], missing: [], isRank: false, ...data }, String);

test('nothing to draw is no chart', () => {
  expect(chart({ missing: [2016] })).toBeNull();
});

test('over a year without a value no line is drawn', () => {
  const plot = chart({ points: [point(2014, 1), point(2015, 2), point(2017, 3), point(2018, 4)], missing: [2016] });
  expect(plot?.lines.map((line) => line.length)).toEqual([2, 2]);
  expect(plot?.years.filter(({ isMissing }) => isMissing).map(({ year }) => year)).toEqual([2016]);
});

test('a year that one publication calls missing and another gives a value is not missing', () => {
  expect(chart({ points: [point(2016, 2)], missing: [2016] })?.years).toEqual([
    expect.objectContaining({ year: 2016, isMissing: false }),
  ]);
});

test('a former value is a point, but not on the line', () => {
  const plot = chart({ points: [point(2016, 2, false), point(2016, 8), point(2017, 8)] });
  expect(plot?.points).toHaveLength(3);
  expect(plot?.lines).toHaveLength(1);
  expect(plot?.lines[0]?.map(({ y }) => y)).toEqual([plot?.height(8), plot?.height(8)]);
});

test('a higher value stands higher, a higher rank lower', () => {
  const counts = chart({ points: [point(2016, 2), point(2017, 8)] });
  const ranks = chart({ points: [point(2016, 2), point(2017, 8)], isRank: true });
  expect(counts?.height(8)).toBeLessThan(counts?.height(2) ?? 0);
  expect(ranks?.height(8)).toBeGreaterThan(ranks?.height(2) ?? 0);
});

test('all shapes lie within the picture', () => {
  const plot = chart({
    points: [point(2014, -5), point(2018, 1_000)],
    targets: [{ year: 2018, number: 2_000, operator: '>', raw: '> 2.000' }],
  });
  for (const { x, y } of [...(plot?.points ?? []), ...(plot?.targets ?? [])]) {
    expect(x).toBeGreaterThan(plot?.left ?? 0);
    expect(x).toBeLessThan(area.width - area.right);
    expect(y).toBeGreaterThanOrEqual(area.top);
    expect(y).toBeLessThanOrEqual(area.height - area.bottom);
  }
});

test('a wrongly read year does not make a chart of centuries', () => {
  expect(chart({ points: [point(1018, 1), point(2018, 2)] })).toBeNull();
});

test('a budgeted value that was reached exactly is a ring around the dot', () => {
  const plot = chart({ points: [point(2016, 2), { ...point(2016, 2), series: 'budgeted' }] });
  expect(plot?.points.map(({ point: { series }, isUnder }) => `${series} ${isUnder}`)).toEqual([
    'budgeted true',
    'achieved false',
  ]);
});

test('the numbers of the axis have the room that they need', () => {
  const years = [point(2016, 131_972), point(2017, 139_151)];
  const plot = plotChart({ points: years, targets: [], missing: [], isRank: false }, (value) => `€ ${value}`);
  expect(plot?.left).toBeGreaterThan(8 * '€ 140000'.length);
});

test('words are left out where they would run into those of the next year', () => {
  const wide = (raw: string) =>
    chart({ points: [2014, 2015, 2016, 2017, 2018, 2019].map((year) => ({ ...point(year, 1), raw })) });
  expect(wide('1')?.hasLabels).toBe(true);
  expect(wide('1.234.567')?.hasLabels).toBe(false);
});

test('the words of a target stand under its bar, unless a reached value lies there', () => {
  const targets = [{ year: 2018, number: 5, operator: '>' as const, raw: '> 5' }];
  expect(chart({ points: [point(2017, 0)], targets })?.targets[0]?.labelAbove).toBe(false);
  expect(chart({ points: [point(2017, 0), point(2018, 4.8)], targets })?.targets[0]?.labelAbove).toBe(true);
});

test('the words of a target and of what was reached never stand on the same side', () => {
  const targets = [{ year: 2018, number: 5, operator: '>=' as const, raw: '≥ 5' }];
  const sides = [4.8, 4.99, 5, 5.01, 5.2].map((reached) => {
    const plot = chart({ points: [point(2017, 0), point(2018, reached)], targets });
    const value = plot?.points.find((one) => one.point.year === 2018);
    return [value?.labelAbove, plot?.targets[0]?.labelAbove];
  });
  const [below, above] = [
    [false, true],
    [true, false],
  ];
  expect(sides).toEqual([below, below, above, above, above]);
});
