import { describe, expect, test } from 'vitest';
import { isCodeAndTitle, looksLikeName, looksLikePeriod, looksLikeUnit, looksLikeValue } from './cell-form.ts';

describe('a text has the form of a value', () => {
  test.each([
    '8',
    '>2',
    '> 2',
    '<11.2%',
    '-',
    '–',
    'n.b.',
    'NTB',
    'N.n.b.',
    'nnb',
    'n.v.t.',
    'onbekend',
    '19,3%',
    '60.093 (14.4%)',
    '59.400 (9.4% Hanze, 22.6% RUG)',
    '25.942*',
    'Top 8',
    'Plaats 10 en 11',
    '1:8,5',
    '> dan in 2017',
    'groei ten opzichte van 2015',
    'N 31.393',
    '-15.498',
    '€ 2.446',
    '104 tov 134 landelijk',
    'Beoogd > 2',
    'niet gemeten',
    '.',
    '8 min',
  ])('%j', (text) => {
    expect(looksLikeValue(text)).toBe(true);
    expect(looksLikeName(text)).toBe(false);
  });
});

describe('a text has the form of a name', () => {
  test.each([
    'Aantal projecten',
    '% HBO+ respondenten',
    '65+-ers met een pas',
    '1 Samen met inwoners',
    '01.1 Werk en activering',
    '5A. Vrijetijdsbesteding',
    '2-jaarlijkse enquête',
    'Absoluut verzuim per 1.000 leerlingen',
    '1. Bestuur en ondersteuning',
    '2022 t/m 2026 zijn streefgetallen.',
  ])('%j', (text) => {
    expect(looksLikeValue(text)).toBe(false);
    expect(looksLikeName(text)).toBe(true);
  });
});

test('a row number is neither a value nor a name', () => {
  for (const text of ['1a', '4d', '2.', '3)'])
    expect([looksLikeValue(text), looksLikeName(text)]).toEqual([false, false]);
});

test('units, periods, codes with a title', () => {
  for (const text of [
    '%',
    '% 12 t/m 21 jarigen',
    'per 1.000 inwoners',
    'Aantal per 10.000 inwoners',
    'Fte per 1.000 inwoners',
    'Duizend euro',
    'kg per inwoner',
  ])
    expect(looksLikeUnit(text)).toBe(true);
  for (const text of ['Nederland', 'CBS', '12', 'Aandeel jongeren']) expect(looksLikeUnit(text)).toBe(false);
  for (const text of ['2018', '2016/2017', '1 januari 2020', "'19"]) expect(looksLikePeriod(text)).toBe(true);
  expect(looksLikePeriod('12,5')).toBe(false);
  expect(isCodeAndTitle('02.1 Groningen Kennisstad')).toBe(true);
  expect(isCodeAndTitle('2.1.4 (Inter)nationaal promoten')).toBe(true);
  expect(isCodeAndTitle('5 dagen')).toBe(false);
  expect(isCodeAndTitle('1.054 woningen')).toBe(false);
});
