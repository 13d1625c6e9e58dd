import { describe, expect, test } from 'vitest';
import { formOf } from './form-of.ts';

describe('a cell has a form of its own', () => {
  test.each([
    ['', 'blank'],
    ['\u00a0 ', 'blank'],
    ['n.b.', 'missing'],
    ['-', 'missing'],
    ['x', 'missing'],
    ['(**)', 'missing'],
    ['- **', 'missing'],
    ['2019', 'year'],
    ['2016/2017', 'year'],
    ['31-12-2019', 'period'],
    ['1 januari 2020', 'period'],
    ['schooljaar 2018-2019', 'period'],
    ['2e kwartaal 2021', 'period'],
    ['12,5', 'number'],
    ['2.018', 'number'],
    ['40 Mton', 'number'],
    ['13.4 PJ', 'number'],
    ['19,3%', 'percent'],
    ['≥ 2018', 'limit'],
    ['Top 8', 'limit'],
    ['minimaal 30', 'limit'],
    ['A+', 'word-value'],
    ['hoog', 'word-value'],
    ['ja', 'yes-no'],
    ['groen', 'status'],
    ['V', 'sign'],
    ['nadeel', 'sign'],
    ['%', 'unit'],
    ['per 1.000 inwoners', 'unit'],
    ['Aantal banen', 'measure'],
    ['2.1.a', 'code'],
    ['B14', 'code'],
    ['2.1', 'number'],
    ['•', 'bullet'],
    ['CBS', 'source'],
    ['Eigen telling', 'source'],
    ['Lege kramen', 'name'],
    ['02.1 Groningen Kennisstad', 'name'],
    ['We leggen in dit jaar twee nieuwe steigers in de haven aan.', 'text'],
    ['Boten '.repeat(30), 'text'],
  ])('%j is %s', (text, form) => {
    expect(formOf(text)).toBe(form);
  });
});

test('a text of a megabyte has a form in no time', () => {
  const before = process.cpuUsage();
  for (const text of ['1', ' ', '(', 'a ', 'per ', '2019-']) formOf(text.repeat(200_000));
  expect(process.cpuUsage(before).user).toBeLessThan(500_000);
});
