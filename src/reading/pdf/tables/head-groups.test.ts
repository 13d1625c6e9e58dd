import { describe, expect, it } from 'vitest';
import { groupHeads } from './head-groups.ts';

const columns = [{ left: 0, right: 100 }, ...[200, 240, 280, 320, 360].map((left) => ({ left, right: left + 20 }))];
const head = (x: number, right: number) => ({
  text: 'Realisatie',
  marks: [],
  leadingMark: null,
  x,
  right,
  y: 0,
  size: 9,
  bold: true,
  boldEnd: 10,
  runs: [],
});

describe('heads over several columns', () => {
  it.each([
    ['at the right end of their columns', [head(260, 300), head(345, 380)], [1, 3, 4, 5]],
    ['at the left end of their columns', [head(200, 240), head(320, 355)], [1, 3, 4, 5]],
    ['in the middle of their columns', [head(230, 270), head(330, 370)], [1, 3, 4, 5]],
  ])('%s', (_, heads, expected) => {
    expect(groupHeads(heads, columns, 1)?.flatMap(({ from, to }) => [from, to])).toEqual(expected);
  });

  it('that stand nowhere in particular, or one to a column, are left alone', () => {
    expect(groupHeads([head(215, 255), head(336, 350)], columns, 1)).toBeNull();
    expect(
      groupHeads([head(200, 220), head(240, 260), head(280, 300), head(320, 340), head(360, 380)], columns, 1),
    ).toBeNull();
  });
});
