import { describe, expect, test } from 'vitest';
import { isSideLabel, sideOf } from './money-side.ts';
import { namesAmended, namesPlan, standingOf } from './money-standing.ts';
import { isMoneyUnit, readMoneyUnit } from './money-unit.ts';

describe('words name a side of the accounts', () => {
  test.each([
    ['Lasten', 'expenses'],
    ['Totale uitgaven', 'expenses'],
    ['Toevoeging aan reserves', 'expenses'],
    ['Baten', 'income'],
    ['Onttrekkingen', 'income'],
    ['Onttrekking aan reserves', 'income'],
    ['Saldo', 'balance'],
    ['Saldo van baten en lasten', 'balance'],
    ['Baten en lasten', 'balance'],
    ['Lasten, baten', null],
    ['Boten', null],
    ['Belasten van verkeer', null],
    ['Uitgaven aan onderzoek per inwoner', null],
  ])('%j: %s', (text, side) => {
    expect(sideOf(text)).toBe(side);
  });

  test('and nothing else, or more', () => {
    expect(isSideLabel('Saldo van baten en lasten')).toBe(true);
    expect(isSideLabel('Lasten van de haven')).toBe(false);
  });

  test('a sentence about lasten names none', () => {
    expect(sideOf(`De lasten zijn hoger dan vorig jaar omdat ${'de haven langer open was '.repeat(3)}`)).toBeNull();
  });
});

describe('words name a standing', () => {
  test.each([
    ['Rekening 2020', 'actual'],
    ['R 2020', 'actual'],
    ['Realisatie', 'actual'],
    ['Begroting na wijziging 2021', 'amended'],
    ['Bijgestelde begroting', 'amended'],
    ['Begr. na wijz. 2021', 'amended'],
    ['Primitieve begroting 2021', 'original'],
    ['Begroting vóór wijziging', 'original'],
    ['Begroting 2021', null],
    ['Boten', null],
  ])('%j: %s', (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });

  test('of what was planned, of whatever standing', () => {
    expect(['Begroting 2021', 'Raming', 'Begroting na wijziging', 'Rekening 2020'].map(namesPlan)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['Begroting na wijziging', 'Begroting 2021'].map(namesAmended)).toEqual([true, false]);
  });
});

describe('words say in what amounts are counted', () => {
  test.each([
    ['bedragen x € 1.000', 1_000],
    ['(x 1.000)', 1_000],
    ['in duizenden euro’s', 1_000],
    ['bedragen x 1 miljoen', 1_000_000],
    ['x € 1.000.000', 1_000_000],
    ['Bedragen in euro', 1],
    ['€', 1],
    ['€ 1.000', 1_000],
    ['€ 1.250', null],
    ['Boten', null],
  ])('%j: %s', (text, unit) => {
    expect(readMoneyUnit(text)).toBe(unit);
  });

  test('a sentence does more than that', () => {
    expect(isMoneyUnit('bedragen x € 1.000')).toBe(true);
    expect(isMoneyUnit(`bedragen x € 1.000 ${'van de haven '.repeat(5)}`)).toBe(false);
  });
});
