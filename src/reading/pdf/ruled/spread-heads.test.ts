import { describe, expect, it } from 'vitest';
import { spreadHeads } from './spread-heads.ts';

const edges = [0, 100, 200, 300, 400];
type Place = 'left' | 'middle' | 'right';
const cell = (text: string, column: number, place: Place) => {
  const left = (edges[column] ?? 0) + { left: 4, middle: 35, right: 66 }[place];
  return { text, extent: text === '' ? null : { left, right: left + 30 } };
};
const spread = (place: Place, ...rows: readonly string[]) =>
  spreadHeads(
    rows.map((row) => row.split('|').map((text, column) => cell(text, column, place))),
    edges,
  ).map((row) => row.map((one) => one.text).join('|'));

describe('a head over several columns', () => {
  it('set at the left goes on to the right', () => {
    expect(spread('left', 'Naam|Doel||', '|2031|2032|2033')[0]).toBe('Naam|Doel|Doel|Doel');
  });

  it('set at the right goes on to the left, and in the middle to both sides', () => {
    expect(spread('right', 'Naam|||Doel', '|2031|2032|2033')[0]).toBe('Naam|Doel|Doel|Doel');
    expect(spread('middle', 'Naam||Doel|', '|2031|2032|2033')[0]).toBe('Naam|Doel|Doel|Doel');
  });

  it('stops where no head stands below, and never covers figures', () => {
    expect(spread('left', 'Naam|Doel||', '|2031||2033')[0]).toBe('Naam|Doel||');
    expect(spread('left', 'Naam|Doel||')[0]).toBe('Naam|Doel||');
  });
});
