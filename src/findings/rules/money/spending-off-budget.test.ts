import { describe, expect, it } from 'vitest';
import type { StatedAmount } from '../../../threading/stated.ts';
import { annualReport, budget, type ChapterSketch, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { spendingOffBudget } from './spending-off-budget.ts';

function amount(column: string, standing: StatedAmount['standing'], raw: string, side: 'expenses' | 'income') {
  const label = side === 'expenses' ? 'Lasten' : 'Baten';
  const euros = `${raw.replace('.', '')}000`;
  return {
    label,
    side,
    year: 2020,
    raw,
    euros,
    unit: 'thousand',
    rounding: '1000',
    standing,
    unsettled: [],
    column,
  } as const;
}

const care = (planned: string, actual: string, rest: ChapterSketch = {}): ChapterSketch => ({
  title: 'Sociaal domein',
  amounts: [
    amount('Primitief 2020', 'original', '40.866', 'expenses'),
    amount('Begroot 2020', null, planned, 'expenses'),
    amount('Realisatie 2020', 'actual', actual, 'expenses'),
    amount('Afwijking 2020', null, '7.746', 'expenses'),
  ],
  ...rest,
});

describe('spending-off-budget', () => {
  it('tells what was spent beside what was budgeted last, and claims no absence', () => {
    const found = judgeScene(spendingOffBudget, [annualReport(2020, care('46.416', '54.162'))]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'De lasten van “Sociaal domein” in het jaarverslag 2020: begroot “46.416”, uitgegeven “54.162” (in duizenden euro’s, 17 procent meer). De uitleg kan ergens anders staan.',
    ]);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['46.416', '54.162']);
  });

  it('says what is left of expenses and income together, also where the income is hardly off', () => {
    const both = (planned: string, received: string) => {
      const one = care('46.416', '54.162');
      const income = [
        amount('Begroot 2020', null, planned, 'income'),
        amount('Realisatie 2020', 'actual', received, 'income'),
      ];
      return messagesOf(spendingOffBudget, [
        annualReport(2020, { ...one, amounts: [...(one.amounts ?? []), ...income] }),
      ]);
    };
    expect(both('9.868', '17.044')).toEqual([
      expect.stringContaining('ontvangen “17.044”. Lasten en baten samen: € 570.000 slechter dan begroot.'),
    ]);
    expect(both('9.868', '17.914')).toEqual([expect.stringContaining('samen: € 300.000 beter dan begroot')]);
    expect(both('99.868', '100.044')).toEqual([expect.stringMatching(/meer\)\. Lasten en baten samen: € 7\.570\.000/)]);
  });

  it('is one finding a report, the largest difference first', () => {
    const [message, ...others] = messagesOf(spendingOffBudget, [
      annualReport(2020, care('10.000', '8.000', { code: '1', title: 'Sport' }), care('46.416', '54.162')),
    ]);
    expect(others).toEqual([]);
    expect(message).toBe(
      'In het jaarverslag 2020 wijken de lasten van 2 onderdelen ver af van de begroting. “Sociaal domein”: begroot “46.416”, uitgegeven “54.162” (in duizenden euro’s, 17 procent meer). “Sport”: begroot “10.000”, uitgegeven “8.000” (in duizenden euro’s, 20 procent minder). De uitleg kan ergens anders staan.',
    );
  });

  it('is silent of little, of budgets, where two tables differ, and where the text speaks of it', () => {
    expect(messagesOf(spendingOffBudget, [annualReport(2020, care('46.416', '48.000'))])).toEqual([]);
    expect(messagesOf(spendingOffBudget, [budget(2020, care('46.416', '54.162'))])).toEqual([]);
    const two = care('46.416', '54.162');
    const other = amount('Realisatie 2020', 'actual', '50.000', 'expenses');
    expect(
      messagesOf(spendingOffBudget, [annualReport(2020, { ...two, amounts: [...(two.amounts ?? []), other] })]),
    ).toEqual([]);
    const texts = [['cost', 'De hogere lasten komen door de regeling voor ondernemers.']] as const;
    expect(messagesOf(spendingOffBudget, [annualReport(2020, care('46.416', '54.162', { texts }))])).toEqual([]);
  });
});
