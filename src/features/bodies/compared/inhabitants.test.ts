import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statementOf } from './compared.fixture.ts';
import { countsInhabitants, inhabitantsIn, listInhabitants, perInhabitant } from './inhabitants.ts';

test.each(['Inwoners', 'Aantal inwoners', 'Inwonertal', 'Aantal inwoners per 1 januari', 'Inwoners (1 januari)'])(
  '%s is the number of inhabitants',
  (name) => expect(countsInhabitants(name)).toBe(true),
);

test.each([
  'Inwoners die wekelijks sporten',
  'Aantal inwoners van 75 jaar en ouder',
  'Banen per 1.000 inwoners',
  'Nieuwe inwoners',
])('%s is not', (name) => expect(countsInhabitants(name)).toBe(false));

describe('what documents state of inhabitants', () => {
  test('is what they count, no aim, no share and no number in thousands', () => {
    const statements = [
      statementOf('annual-report', 2022, 'Aantal inwoners', {
        'achieved 2021': '42.120',
        'achieved 2022': '42.507',
        'target 2030': '50.000',
        '2019': '42',
        '2020': '1,2%',
      }),
    ];
    expect(listInhabitants(statements).map(({ year, number }) => [year, number])).toEqual([
      [2021, '42120'],
      [2022, '42507'],
    ]);
  });

  test('of the year itself goes before another year, the last document before an earlier one, and none goes far', () => {
    const report = (year: number, of: number, raw: string) =>
      statementOf('annual-report', year, 'Inwoners', { [`achieved ${of}`]: raw });
    const stated = listInhabitants([
      report(2021, 2021, '42.000'),
      report(2022, 2021, '42.120'),
      report(2022, 2022, '42.507'),
    ]);
    expect(inhabitantsIn(stated, 2021)?.raw).toBe('42.120');
    expect(inhabitantsIn(stated, 2024)?.raw).toBe('42.507');
    expect(inhabitantsIn(stated, 2019)?.raw).toBe('42.120');
    expect(inhabitantsIn(stated, 2025)).toBeNull();
    expect(inhabitantsIn(stated, 2018)).toBeNull();
    expect(inhabitantsIn([], 2022)).toBeNull();
  });
});

describe('for each inhabitant', () => {
  const heads = (number: `${number}`) => ({
    year: 2022,
    number,
    raw: number,
    document: { kind: 'annual-report', year: 2022, endYear: null, sequence: null } as const,
  });

  test('is rounded half up, of euros and of counts', () => {
    expect(perInhabitant('9215000', heads('42507'), 1, 0)).toBe('217');
    expect(perInhabitant('-1048000', heads('42507'), 1, 0)).toBe('-25');
    expect(perInhabitant('391', heads('42507'), 1000, 1)).toBe('9.2');
    expect(perInhabitant('12.5', heads('1000'), 1000, 1)).toBe('12.5');
    expect(perInhabitant('-1', heads('1000000'), 1, 0)).toBe('0');
  });

  test('times the inhabitants is what it was made of, to half a step each', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 1000, max: 10 ** 7 }),
        (euros, number) => {
          const each = BigInt(perInhabitant(String(euros), heads(`${number}`), 1, 0));
          const off = each * BigInt(number) - euros;
          expect(2n * (off < 0n ? -off : off) <= BigInt(number)).toBe(true);
        },
      ),
    );
  });
});
