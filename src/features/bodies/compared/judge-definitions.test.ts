import { describe, expect, test } from 'vitest';
import type { IndicatorStatement } from '../../indicators/queries/read-indicator-history.ts';
import { statementOf } from './compared.fixture.ts';
import { definitionOf, judgeDefinitions } from './judge-definitions.ts';

const banen = 'Banen per 1.000 inwoners van 15 tot en met 64 jaar';
const stated = (name: string, raw: string, rest: Partial<IndicatorStatement> = {}) =>
  definitionOf([statementOf('annual-report', 2022, name, { 'achieved 2022': raw }, rest)]);
const judged = (isOfficial: boolean, ...definitions: ReturnType<typeof definitionOf>[]) => {
  const { isComparable, objections } = judgeDefinitions(definitions, isOfficial);
  return [isComparable, ...objections];
};

describe('the unit of an indicator', () => {
  test('is what its name says behind the official one, before a column that says less', () => {
    expect(stated(banen, '604', { unit: 'banen' }).unit).toBe('per 1.000 inwoners van 15 tot en met 64 jaar');
    expect(stated('Banen', '604', { unit: 'per 1.000 inwoners' }).unit).toBe('per 1.000 inwoners');
  });

  test('is a percentage where all its numbers are, and unknown where nothing says', () => {
    expect(stated('Niet-sporters', '46,5%').unit).toBe('%');
    expect(stated('Banen', '131.972').unit).toBeNull();
  });

  test('that is another in a later document is told', () => {
    const statements = ['per 1.000 inwoners', 'per 10.000 inwoners'].map((unit, at) =>
      statementOf('annual-report', 2021 + at, 'Winkeldiefstallen', {}, { unit }),
    );
    expect(definitionOf(statements)).toMatchObject({ unit: 'per 10.000 inwoners', hasChanged: true });
    expect(definitionOf(statements.slice(0, 1)).hasChanged).toBe(false);
  });
});

describe('figures of bodies', () => {
  const one = stated(banen, '604', { source: 'LISA' });

  test('are comparable under an official name and one unit, however that is written', () => {
    expect(judged(true, one, stated('Banen', '702', { unit: 'per 1000 inwoners 15-64 jaar', source: 'Lisa' }))).toEqual(
      ['yes'],
    );
  });

  test('are not where units differ', () => {
    expect(judged(true, one, stated('Banen', '702', { unit: 'per 10.000 inwoners' }))).toEqual(['no', 'unit']);
  });

  test('cannot be judged where one says no unit', () => {
    expect(judged(true, one, stated('Banen', '131.972'))).toEqual(['open', 'unit-unknown']);
  });

  test('ask for care where sources differ, or only the name is the same', () => {
    const same = { unit: 'per 1.000 inwoners van 15 tot en met 64 jaar' };
    expect(judged(true, one, stated('Banen', '702', { ...same, source: 'CBS' }))).toEqual(['unsure', 'source']);
    expect(judged(false, stated('Bomen', '3', { unit: 'stuks' }), stated('Bomen', '4', { unit: 'stuks' }))).toEqual([
      'unsure',
      'name-only',
    ]);
  });
});
