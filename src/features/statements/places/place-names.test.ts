import { expect, test } from 'vitest';
import { figureAnchors, statementAnchor, textAnchor } from './place-names.ts';

test('the name of a statement is its address', () => {
  expect(statementAnchor('begroting-2018/2.1.4#voornemen-0a1b2c3d4e-2')).toBe('voornemen-0a1b2c3d4e-2');
  expect(statementAnchor('begroting-2018/2.1.4')).toBeNull();
});

test('figures of an indicator are told apart by role and year, and then by their order', () => {
  expect(
    figureAnchors('indicator-0a', [
      { role: 'target', year: 2018 },
      { role: 'achieved', year: 2018 },
      { role: 'target', year: 2018 },
      { role: 'other', year: null },
    ]),
  ).toEqual([
    'indicator-0a-target-2018',
    'indicator-0a-achieved-2018',
    'indicator-0a-target-2018-2',
    'indicator-0a-other',
  ]);
});

test('a quote has one address however its words are spaced', () => {
  expect(textAnchor(' 2.1  Kennis ')).toBe(textAnchor('2.1 Kennis'));
  expect(textAnchor('2.1 Kennis')).not.toBe(textAnchor('2.2 Kennis'));
});
