import { describe, expect, it } from 'vitest';
import { row } from '../scene.fixture.ts';
import { findMixedMarks, findMixedShares } from './mixed-notation.ts';

const marks = (cells: Parameters<typeof row>[1]) => {
  const mixture = findMixedMarks(row('Afval', cells));
  return mixture === null ? null : [mixture.one.raw, mixture.other.raw];
};

describe('findMixedMarks', () => {
  it('takes a point between thousands and a comma before decimals for Dutch, and the other way round for English', () => {
    expect(marks({ 'achieved 2016': '1.054.200', 'achieved 2017': '3.1%' })).toEqual(['1.054.200', '3.1%']);
    expect(marks({ 'achieved 2016': '9.64', 'achieved 2017': '9,39' })).toEqual(['9,39', '9.64']);
  });

  it('goes by how a cell was read where three digits follow a mark', () => {
    expect(marks({ 'achieved 2016': '1.054', 'achieved 2017': '3.1' })).toEqual(['1.054', '3.1']);
    expect(marks({ 'achieved 2016': '1.054', 'achieved 2017': '1.060' })).toBe(null);
  });

  it('sees nothing in a text, a missing cell or a year', () => {
    expect(marks({ 'achieved 2016': 'zie 2.1', 'achieved 2017': '3,1', 'target 2018': '> dan in 2017' })).toBe(null);
    expect(marks({})).toBe(null);
  });
});

describe('findMixedShares', () => {
  it('looks at the aims and results of years only', () => {
    const growth = row('Banen', { 'achieved 2018': '139.151', other: '3,1%', 'reference 2018': '2%' });
    expect(findMixedShares(growth)).toBe(null);
    expect(findMixedShares(row('Banen', { 'achieved 2018': '12', 'target 2018': '< 11%' }))?.one.raw).toBe('< 11%');
  });
});
