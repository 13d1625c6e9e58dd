import { describe, expect, it } from 'vitest';
import { budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { outlookLowered } from './outlook-lowered.ts';

const name = 'Aantal ernstige verkeersongevallen';
type Cells = Parameters<typeof row>[1];
const budgets = (first: Cells, second: Cells, rest: { texts?: readonly (readonly ['achieve', string])[] } = {}) => [
  budget(2018, { indicators: [row(name, first)] }),
  budget(2019, { indicators: [row(name, second)], ...rest }),
];
const planned = { 'budgeted 2017': '77', 'budgeted 2018': '73', 'budgeted 2019': '69', 'budgeted 2020': '66' };

describe('outlook-lowered', () => {
  it('tells that a budget asks for less than the one before it had planned, for all years at once, and after a missed aim as a warning', () => {
    const [found, ...others] = judgeScene(
      outlookLowered,
      budgets(planned, {
        'achieved 2017': '131',
        'budgeted 2018': '73',
        'budgeted 2019': '118',
        'budgeted 2020': '106',
      }),
    );
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'Het doel van “Aantal ernstige verkeersongevallen” voor 2019 is “118” in de begroting 2019 en is ruimer dan “69”, dat in de begroting 2018 voor 2019 staat. Zo ook voor 2020 (“106”, eerder “66”). In 2017 is “131” behaald; het doel voor dat jaar, “77”, is niet gehaald.',
    );
    expect(found).toMatchObject({ isMild: false, about: { year: 2019 } });
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['69', '118', '66', '106', '77', '131']);
  });

  it('is for information where the last aim was met, or nothing is known of it', () => {
    expect(judgeScene(outlookLowered, budgets(planned, { 'budgeted 2019': '118' }))).toMatchObject([{ isMild: true }]);
    const met = { 'achieved 2017': '70', 'budgeted 2019': '118' };
    expect(judgeScene(outlookLowered, budgets(planned, met))).toMatchObject([{ isMild: true }]);
  });

  it('is silent where the next budget asks for as much, for more, or for hardly less, and of years before it', () => {
    expect(messagesOf(outlookLowered, budgets(planned, { 'budgeted 2019': '69' }))).toEqual([]);
    expect(messagesOf(outlookLowered, budgets(planned, { 'budgeted 2019': '60' }))).toEqual([]);
    expect(messagesOf(outlookLowered, budgets(planned, { 'budgeted 2019': '71' }))).toEqual([]);
    expect(messagesOf(outlookLowered, budgets(planned, { 'budgeted 2018': '90' }))).toEqual([]);
  });

  it('is silent where the text speaks of the aim', () => {
    const why = 'Het doel voor ernstige verkeersongevallen is bijgesteld, omdat anders wordt geteld.';
    expect(
      messagesOf(outlookLowered, budgets(planned, { 'budgeted 2019': '118' }, { texts: [['achieve', why]] })),
    ).toEqual([]);
  });

  it('takes what a budget has under years to come for what it plans, and says what the column is', () => {
    const energy = 'Productie van hernieuwbare energie (PJ)';
    const [found] = judgeScene(outlookLowered, [
      budget(2021, { indicators: [row(energy, { 'achieved 2019': '23', 'other 2021': '44', 'other 2023': '56' })] }),
      budget(2023, { indicators: [row(energy, { 'achieved 2021': '32', 'other 2023': '38', 'other 2025': '44' })] }),
    ]);
    expect(found?.message.nl).toBe(
      'Bij “Productie van hernieuwbare energie (PJ)” staat in de begroting 2023 onder 2023 “38”; dat vraagt minder dan “56”, dat in de begroting 2021 onder 2023 staat. In 2021 is “32” behaald; gepland was “44”.',
    );
    // What was under a year that was over is no plan.
    const past = { 'other 2017': '44', 'other 2018': '56' };
    expect(
      messagesOf(outlookLowered, [
        budget(2019, { indicators: [row(energy, past)] }),
        budget(2020, { indicators: [row(energy, { 'other 2017': '30', 'other 2018': '31' })] }),
      ]),
    ).toEqual([]);
  });

  it('tells rows of one table together', () => {
    const rows = (one: string, other: string) => [
      row('Aantal bezoekers', { 'target 2020': one }),
      row('Aantal klachten', { 'target 2020': other }),
    ];
    const [found, ...others] = judgeScene(outlookLowered, [
      budget(2018, { indicators: rows('900', '10') }),
      budget(2019, { indicators: rows('700', '30') }),
    ]);
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'Bij “Bereikbaarheid” vraagt de begroting 2019 bij 2 indicatoren voor komende jaren minder dan de begroting 2018. “Aantal bezoekers”: 2020 “700”, eerder “900”. “Aantal klachten”: 2020 “30”, eerder “10”.',
    );
    expect(found?.indicators).toHaveLength(2);
  });
});
