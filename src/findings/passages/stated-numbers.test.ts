import { describe, expect, test } from 'vitest';
import { countedRoots, findStatedNumbers } from './stated-numbers.ts';

describe('findStatedNumbers', () => {
  test('gives a number with what it counts, and whether it is a limit', () => {
    const [found] = findStatedNumbers('We wilden meer dan 5 samenwerking/havenprojecten.');
    expect(found).toMatchObject({ raw: 'meer dan 5', number: '5', percent: false, isLimit: true });
    expect(found?.counted).toEqual(countedRoots('Aantal samenwerking havenprojecten'));
  });

  test('reads thousands and shares', () => {
    expect(
      findStatedNumbers('Er kwamen 1.054 gasten en 19,5% bleef.').map(({ number, percent }) => [number, percent]),
    ).toEqual([
      ['1054', false],
      ['19.5', true],
    ]);
  });

  test('knows what was named before a number', () => {
    const [found] = findStatedNumbers('Het aantal gasten in de haven was 907.');
    expect(countedRoots('Aantal gasten haven').every((root) => found?.before.has(root))).toBe(true);
  });

  test.each(['In 2018 waren er gasten.', 'Zie 2.1.4-a voor meer.', 'Ruim 40 gasten kwamen.', 'Geen getal.'])(
    'leaves out years, codes and rough counts: %s',
    (sentence) => {
      expect(findStatedNumbers(sentence)).toEqual([]);
    },
  );
});
