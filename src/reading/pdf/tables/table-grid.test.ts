import { describe, expect, it } from 'vitest';
import type { Line } from '../lines/line.ts';
import { placeHeads } from './table-grid.ts';

const line = (y: number, ...texts: readonly (readonly [text: string, x: number, right: number])[]): Line => ({
  y,
  size: 9,
  page: 1,
  fragments: texts.map(([text, x, right]) => {
    const plain = { marks: [], leadingMark: null, y, size: 9, bold: true, boldEnd: 0, runs: [] };
    return { ...plain, text, x, right };
  }),
});
const columns = [60, 120, 180, 230, 280, 330].map((left) => ({ left, right: left + 45 }));

describe('heads on two storeys', () => {
  it('of which one goes over more columns stand over those of which the head is lower than that of the names', () => {
    const heads = [
      line(100, ['2031', 205, 225], ['2032', 305, 325]),
      line(114, ['Naam', 60, 80], ['Vergelijkbare', 280, 325], ['Uitleg', 330, 350]),
      line(120, ['Stand', 200, 225], ['Raming', 245, 275]),
      line(126, ['gemeenten', 285, 325]),
    ];
    const [groups] = placeHeads(heads, { columns, downAt: null }, []);
    expect(groups?.map(({ fragment, from, to }) => [fragment.text, from, to])).toEqual([
      ['2031', 2, 2],
      ['2032', 3, 4],
    ]);
  });

  it('are placed by the line below, though no figures follow', () => {
    const heads = [line(100, ['Naam', 60, 80], ['1 juli 2031', 180, 225], ['1 juli 2032', 280, 325])];
    const next = line(114, ['Jaar', 145, 165], ['Stand', 200, 225], ['Jaar', 255, 275], ['Stand', 300, 325]);
    const [groups] = placeHeads(heads, { columns, downAt: null }, [], next);
    expect(groups?.map(({ fragment, from, to }) => [fragment.text, from, to])).toEqual([
      ['Naam', 0, 0],
      ['1 juli 2031', 1, 2],
      ['1 juli 2032', 3, 4],
    ]);
  });
});
