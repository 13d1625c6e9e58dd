import { describe, expect, test } from 'vitest';
import type { Question } from '../../../model/question.ts';
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
      'Bij “Bereikbaarheid” is “Lasten” 2018 (werkelijk, in duizenden euro’s) in de begroting 2020 € 2610; in het jaarverslag 2018 was dat € 2446.',
    ]);
    expect(found[0]?.evidence.map(({ publication }) => publication)).toEqual(['annual-report-2018', 'budget-2020']);
  });

  test('the report takes over another budget than was adopted', () => {
    const first = budget(2018, { amounts: [expenses(2400, null)] });
    expect(messagesOf(amountsRestated, [first, report(expenses(2500, 'original'))])).toHaveLength(1);
  });

  const adopted = budget(2018, { amounts: [expenses(2401, null)] });
  const calledBudget = (thousands: number, column = 'Begroting 2018') =>
    budget(2019, { amounts: [{ ...expenses(thousands, null), column }] });

  test('a later budget that gives another budget of that year is told for information: it may be the one after changes', () => {
    const found = judgeScene(amountsRestated, [adopted, calledBudget(2691)]);
    expect(found.map(({ message, isMild }) => [message.nl, isMild])).toEqual([
      [
        'Bij “Bereikbaarheid” is “Lasten” 2018 (begroot, in duizenden euro’s) in de begroting 2019 € 2691; in de begroting 2018 was dat € 2401. Of dit de begroting na wijziging is, staat er niet bij.',
        true,
      ],
    ]);
    const named = budget(2019, { amounts: [expenses(2412, 'original')] });
    expect(judgeScene(amountsRestated, [adopted, named])[0]?.isMild).toBe(false);
  });

  test('what a later budget does not call by its standing is a hair off without news, and proves nothing of what comes after', () => {
    expect(messagesOf(amountsRestated, [adopted, calledBudget(2451)])).toEqual([]);
    const left = (thousands: number, column: string) =>
      ({ ...expenses(thousands, null), side: 'balance', column }) as const;
    const first = budget(2018, { amounts: [left(101, 'Begroting 2018')] });
    expect(messagesOf(amountsRestated, [first, budget(2019, { amounts: [left(150, 'Begroting 2018')] })])).toEqual([]);
    expect(messagesOf(amountsRestated, [adopted, calledBudget(2691, 'Verschil begroting 2018')])).toEqual([]);
    expect(messagesOf(amountsRestated, [calledBudget(2691), report(expenses(2401, 'original'))])).toEqual([]);
  });

  test('amounts of other units are given in euros', () => {
    const exact = { ...expenses(0, 'actual'), raw: '2.610.000', euros: '2610000', unit: 'euro' } as const;
    expect(messagesOf(amountsRestated, [report(expenses(2446, 'actual')), later(exact)])).toEqual([
      expect.stringContaining(
        '(werkelijk, in euro’s) in de begroting 2020 € 2.610.000; in het jaarverslag 2018 was dat € 2.446.000',
      ),
    ]);
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
      'a forecast is no adopted budget, whatever its column is called',
      [budget(2018, { amounts: [expenses(2400, 'original', 2020)] }), later(expenses(2610, 'original', 2020))],
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

  const three = (expensesOf: number, incomeOf: number): StatedAmount[] => [
    expenses(expensesOf, 'actual'),
    { ...expenses(incomeOf, 'actual'), label: 'Baten', side: 'income' },
    { ...expenses(expensesOf - incomeOf, 'actual'), label: 'Resultaat', side: 'balance' },
  ];

  test('expenses, income and the result of one year are one finding, of which no part is said to follow from another', () => {
    const found = judgeScene(amountsRestated, [report(...three(2446, 400)), later(...three(2610, 500))]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Bij “Bereikbaarheid” zijn 3 bedragen voor 2018 (werkelijk, in duizenden euro’s) in de begroting 2020 anders dan in het jaarverslag 2018: “Lasten” € 2610, was € 2446; “Baten” € 500, was € 400; “Resultaat” € 2110, was € 2046.',
    ]);
    expect(found[0]?.evidence).toHaveLength(6);
    expect(found[0]?.about).toEqual({ year: 2018, role: 'actual' });
  });

  // What took the third power of the number of amounts took half a minute for these.
  test('a long table with a table that leads on from its amounts is judged in no time', () => {
    const many = (added: number) =>
      Array.from({ length: 400 }, (_, at) => ({ ...expenses(at + added, 'actual'), label: `Post ${at}` }));
    const cells = many(0).map(({ raw }) => raw);
    const bridge: [Question, ...string[]] = ['cost', 'Aansluiting met voorgaande begroting', 'Mutaties', ...cells];
    const told = messagesOf(amountsRestated, [
      annualReport(2018, { amounts: many(0), texts: [bridge] }),
      later(...many(5000)),
    ]);
    expect(told).toEqual([]);
    expect(messagesOf(amountsRestated, [report(...many(0)), later(...many(5000))])).toEqual([
      expect.stringContaining('zijn 400 bedragen voor 2018'),
    ]);
  });

  test('a table that leads from the one amount on to another explains what stands with it', () => {
    const inTable = (table: number, amounts: readonly StatedAmount[]): StatedAmount[] =>
      amounts.map((amount) => ({ ...amount, at: { file: 'a', table } }));
    const bridge = (last: string): [Question, ...string[]] => [
      'cost',
      'Aansluiting met voorgaande begroting',
      'Begroting (t/m juli)',
      '€ 2046',
      'Mutaties',
      '€ 64',
      last,
      '€ 2110',
    ];
    const withBridge = annualReport(2018, { amounts: inTable(1, three(2446, 400)), texts: [bridge('Nieuwe stand')] });
    expect(messagesOf(amountsRestated, [withBridge, later(...three(2610, 500))])).toEqual([]);
    const other = annualReport(2018, {
      amounts: [...inTable(1, three(2446, 400)), ...inTable(2, [{ ...expenses(90, 'actual'), label: 'Wijkteams' }])],
      texts: [bridge('Nieuwe stand')],
    });
    const told = messagesOf(amountsRestated, [
      other,
      later(...three(2610, 500), { ...expenses(95, 'actual'), label: 'Wijkteams' }),
    ]);
    expect(told).toEqual([expect.stringContaining('is “Wijkteams” 2018 (werkelijk, in duizenden euro’s)')]);
  });
});
