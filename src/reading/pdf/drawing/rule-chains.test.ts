import { describe, expect, it } from 'vitest';
import type { Rule } from './rule.ts';
import { makeChains } from './rule-chains.ts';

const across = (at: number, from: number, to: number): Rule => ({ direction: 'across', at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ direction: 'down', at, from, to });
const describeChains = (...rules: readonly Rule[]) =>
  makeChains(rules).map(({ segments }) => segments.map(({ from, to }) => `${from}-${to}`).join(' '));

describe('lines across a page', () => {
  it('are cut where their pieces meet, and divided where there is white', () => {
    expect(describeChains(across(100, 60, 200), across(100.5, 200.5, 300), across(100, 340, 400))).toEqual([
      '60-200 200-300',
      '340-400',
    ]);
  });

  it('drawn twice at one place are one', () => {
    expect(describeChains(across(100, 60, 200), across(101, 60.4, 200))).toEqual(['60-200']);
  });

  it('are cut by lines that come down on them, and not by those that begin there', () => {
    const box = [
      across(100, 60, 300),
      across(120, 60, 300),
      down(60, 100, 140),
      down(180, 120, 140),
      down(300, 100, 140),
    ];
    expect(describeChains(...box, across(140, 60, 300))).toEqual(['60-300', '60-300', '60-180 180-300']);
  });
});
