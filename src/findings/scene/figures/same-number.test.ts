import { describe, expect, it } from 'vitest';
import type { StatedFigure } from '../../../threading/stated.ts';
import { row } from '../scene.fixture.ts';
import { isSameNumber } from './same-number.ts';

function compare(one: string, other: string): boolean {
  const [left, right] = ['a', 'b'].map((_, index): StatedFigure | undefined => {
    const [figure] = row('Bomen', { 'achieved 2018': index === 0 ? one : other }).figures;
    return figure;
  });
  if (left === undefined || right === undefined) throw new Error('a row has its cell');
  return isSameNumber(left, right) && isSameNumber(right, left);
}

describe('isSameNumber', () => {
  it.each([
    ['> 2', 'Beoogd > 2'],
    ['19,3%', '19.34%'],
    ['15', '15%'],
    ['60.093 (14.4%)', '60.093'],
    ['131.972', '132'],
    ['2,0', '2'],
    ['0,25', '0,3'],
    ['42,08', '42,0'],
    ['Top 8', 'top 8'],
  ])('%s and %s are the same number', (one, other) => {
    expect(compare(one, other)).toBe(true);
  });

  it.each([
    ['2', '8'],
    ['> 2', '2'],
    ['> 2', '≥ 2'],
    ['> 5', '> 2'],
    ['19,3%', '19,4%'],
    ['42,12', '42,0'],
    ['7', '7,9'],
    ['Top 8', '8%'],
    ['1', '1.000'],
    ['2', '-'],
  ])('%s and %s are not', (one, other) => {
    expect(compare(one, other)).toBe(false);
  });
});
