import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartOfData } from '../../features/indicators/pages/chart.fixture.ts';
import { areOver, type Box, isWithin } from '../picture/boxes.ts';
import type { ChartPoint, ChartTarget } from './chart-data.ts';
import { type ChartLayout, layChart, sizes } from './lay-chart.ts';

const year = fc.oneof(fc.integer({ min: 2012, max: 2024 }), fc.integer({ min: 1990, max: 2030 }));
const operator = fc.option(fc.constantFrom('>', '>=', '<', '<='), { freq: 3 });

/** Numbers of one indicator are of one size, or all the same; now and then one is not. */
const numbers: fc.Arbitrary<fc.Arbitrary<number>> = fc.oneof(
  fc.constant<fc.Arbitrary<number>>(fc.integer({ min: 0, max: 30 })),
  fc.constant<fc.Arbitrary<number>>(fc.integer({ min: -5_000, max: 5_000 })),
  fc.constant<fc.Arbitrary<number>>(fc.integer({ min: 130_000, max: 139_000 })),
  fc.constant<fc.Arbitrary<number>>(
    fc.double({ min: 40, max: 70, noNaN: true }).map((value) => Math.round(value * 10) / 10),
  ),
  fc.constant<fc.Arbitrary<number>>(fc.constant(7)),
  fc.constant<fc.Arbitrary<number>>(fc.double({ min: -1e9, max: 1e9, noNaN: true })),
);

const written = (number: number) =>
  fc.oneof(
    fc.constant([String(number)]),
    fc.constant([`${number.toFixed(1).replace('.', ',')}%`]),
    fc.constant([`≥ ${number}`]),
    fc.constant([`${number} (9,4% Hanzehogeschool, 22,6% RUG)`, String(number)]),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => [text]),
  );

const chart = fc.record({ number: numbers, isRank: fc.boolean() }).chain(({ number, isRank }) => {
  const value = isRank ? fc.integer({ min: 1, max: 40 }) : number;
  const target = value.chain((it) =>
    fc.record({ year, number: fc.constant(it), operator, texts: written(it), isLatest: fc.boolean() }),
  );
  const point = target.chain((it) =>
    fc
      .record({
        to: isRank ? fc.option(fc.integer({ min: it.number, max: it.number + 3 }), { freq: 4 }) : fc.constant(null),
        series: fc.constantFrom('achieved', 'achieved', 'achieved', 'baseline', 'budgeted', 'reference', 'other'),
        operator: fc.option(fc.constantFrom('>', '<='), { freq: 6 }),
      })
      .map((more): ChartPoint => ({ ...it, ...more })),
  );
  return fc.record({
    points: fc.array<ChartPoint>(point, { maxLength: 26 }),
    targets: fc.array<ChartTarget>(target, { maxLength: 14 }),
    missing: fc.array(year, { maxLength: 5 }),
    breaks: fc.array(fc.record({ year, cause: fc.constantFrom('name', 'unit') }), { maxLength: 2 }),
    isRank: fc.constant(isRank),
    isPercent: fc.boolean(),
  });
});

const frame = fc.record({
  title: fc.oneof(
    fc.constant('Meldingen over de openbare ruimte die binnen vijf werkdagen zijn opgelost'),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  ),
  status: fc.option(fc.constant('Hervertelling, ingekort; cijfers, koppen, namen en data als in het origineel.')),
  address: fc.webPath().map((path) => `doelspoor.example${path}`),
});

function wordsOf(layout: ChartLayout): { readonly text: string; readonly box: Box }[] {
  return [...layout.texts, ...layout.legend.map(({ words }) => words), ...layout.values];
}

test('no two words of a chart overlap, none leaves it and none stands over a dot or a bar, whatever is drawn', () => {
  let drawn = 0;
  fc.assert(
    fc.property(chart, frame, fc.constantFrom(...(['wide', 'narrow', 'small'] as const)), (data, words, size) => {
      const layout = layChart(chartOfData(data, words), size);
      if (layout === null) return;
      drawn++;
      const picture = { left: 0, top: 0, right: sizes[size].width, bottom: layout.height };
      const all = wordsOf(layout);
      for (const [index, one] of all.entries()) {
        if (!isWithin(one.box, picture)) expect.fail(`"${one.text}" leaves the picture`);
        for (const other of all.slice(index + 1))
          if (areOver(one.box, other.box)) expect.fail(`"${one.text}" and "${other.text}" overlap`);
      }
      for (const { box } of [...layout.marks.points, ...layout.marks.targets, ...layout.marks.missing]) {
        if (!isWithin(box, { ...picture, top: layout.axes.top - 20, bottom: layout.axes.floor + 9 }))
          expect.fail('a mark leaves the picture');
        for (const { text, box: own } of all) if (areOver(own, box)) expect.fail(`"${text}" stands over a mark`);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(drawn).toBeGreaterThan(500);
});
