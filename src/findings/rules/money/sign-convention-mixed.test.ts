import { describe, expect, test } from 'vitest';
import type { StatedAmount } from '../../../threading/stated.ts';
import { annualReport, budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { signConventionMixed } from './sign-convention-mixed.ts';

function page(code: string, income: readonly number[], label = 'Baten') {
  const amounts = income.map(
    (number, at): StatedAmount => ({
      label,
      side: 'income',
      year: 2020 + at,
      standing: null,
      column: '',
      raw: String(number),
      euros: String(number),
      unit: 'euro',
      rounding: '1',
      unsettled: [],
    }),
  );
  return { code, title: `Deel ${code}`, amounts };
}

describe('sign-convention-mixed', () => {
  test('income negative in one chapter and positive in another', () => {
    const found = judgeScene(signConventionMixed, [
      budget(2020, page('1', [-15, -14]), page('2', [-9]), page('3', [890])),
    ]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'In de begroting 2020 staan baten bij 2 onderdelen als negatief getal en bij 1 onderdeel als positief getal.',
    ]);
    expect(found[0]?.chapter.chapter).toBe('3');
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['890', '-15', '-9']);
  });

  test('one notation throughout is fine, and zero has none', () => {
    expect(messagesOf(signConventionMixed, [budget(2020, page('1', [-15]), page('2', [0]), page('3', [-2]))])).toEqual(
      [],
    );
  });

  test('a single year with another sign is a correction, not a notation', () => {
    expect(messagesOf(signConventionMixed, [budget(2020, page('1', [-15]), page('2', [-3, 2]))])).toEqual([]);
  });

  test('a single row that is no total may be a correction', () => {
    expect(messagesOf(signConventionMixed, [budget(2020, page('1', [15]), page('2', [-3], 'Huur'))])).toEqual([]);
  });

  test('two documents may each have their own notation', () => {
    expect(
      messagesOf(signConventionMixed, [budget(2020, page('1', [-15])), annualReport(2020, page('1', [15]))]),
    ).toEqual([]);
  });
});
