import { describe, expect, test } from 'vitest';
import type { StatedAmount } from '../../../threading/stated.ts';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { amountsRestated } from './amounts-restated.ts';

function expenses(thousands: number, standing: StatedAmount['standing'], year = 2018): StatedAmount {
  const raw = `€ ${thousands}`;
  const written = { raw, euros: String(thousands * 1000), unit: 'thousand', rounding: '1000', unsettled: [] } as const;
  return { label: 'Lasten', side: 'expenses', year, standing, column: 'x € 1.000', ...written };
}

const report = (...amounts: StatedAmount[]) => annualReport(2018, { amounts });
const later = (...amounts: StatedAmount[]) => budget(2020, { amounts });

describe('amounts-restated', () => {
  test('a later document gives another amount for what was spent', () => {
    const found = judgeScene(amountsRestated, [report(expenses(2446, 'actual')), later(expenses(2610, 'actual'))]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Bereikbaarheid” is “Lasten” 2018 (werkelijk) in de begroting 2020 € 2610; in het jaarverslag 2018 was dat € 2446.',
    ]);
    expect(found[0]?.evidence.map(({ publication }) => publication)).toEqual(['annual-report-2018', 'budget-2020']);
  });

  test('the report takes over another budget than was adopted', () => {
    const adopted = budget(2018, { amounts: [expenses(2400, null)] });
    expect(messagesOf(amountsRestated, [adopted, report(expenses(2500, 'original'))])).toHaveLength(1);
  });

  test('the same amount in euros and in thousands is the same', () => {
    const exact = {
      ...expenses(0, 'actual'),
      raw: '€ 2.445.612',
      euros: '2445612',
      unit: 'euro',
      rounding: '1',
    } as const;
    expect(messagesOf(amountsRestated, [report(exact), later(expenses(2446, 'actual'))])).toEqual([]);
  });

  test.each([
    ['an amended budget may change', [report(expenses(2446, 'amended')), later(expenses(2610, 'amended'))]],
    ['budgeted and spent are two things', [report(expenses(2446, 'original')), later(expenses(2610, 'actual'))]],
    ['another year is another amount', [report(expenses(2446, 'actual')), later(expenses(2610, 'actual', 2019))]],
    [
      'a forecast for a later year is no adopted budget',
      [budget(2018, { amounts: [expenses(2400, null, 2020)] }), later(expenses(2610, null, 2020))],
    ],
    [
      'two rows of one name say nothing',
      [report(expenses(2446, 'actual')), later(expenses(2610, 'actual'), expenses(90, 'actual'))],
    ],
  ])('%s', (_, publications) => {
    expect(messagesOf(amountsRestated, publications)).toEqual([]);
  });

  test('how much is worth telling is a choice', () => {
    const publications = [report(expenses(2446, 'actual')), later(expenses(2451, 'actual'))];
    expect(messagesOf(amountsRestated, publications, { euros: 10_000 })).toEqual([]);
    expect(messagesOf(amountsRestated, publications)).toHaveLength(1);
  });
});
