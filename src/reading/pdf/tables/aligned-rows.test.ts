import { describe, expect, it } from 'vitest';
import type { Line } from '../lines/line.ts';
import { alignRows } from './aligned-rows.ts';
import { hasValues } from './table-rows.ts';

const line = (y: number, ...texts: readonly string[]): Line => ({
  y,
  size: 9,
  page: 1,
  fragments: texts.flatMap((text, column) => {
    const x = column * 100;
    const plain = { marks: [], leadingMark: null, y, size: 9, bold: false, boldEnd: 0, runs: [] };
    return text === '' ? [] : [{ ...plain, text, x, right: x + 80 }];
  }),
});
const columnOf = ({ x }: { readonly x: number }) => x / 100;
const read = (lines: readonly Line[]) => {
  const first = lines.findIndex((one) => hasValues(one, columnOf));
  const found = alignRows(lines, first, { columnOf, isDivided: () => false });
  const rows = found?.rows.map((row) => row.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join(' '));
  return rows && { start: found?.start, rows };
};

describe('rows of cells that stand beside one another', () => {
  it('share a middle, though rows are hardly further apart than the lines of a name', () => {
    const lines = [
      line(100, 'Maat', '2031'),
      line(116, 'Banken in'),
      line(122, '', '14'),
      line(128, 'het Haverpark'),
      line(141, 'Gemeten'),
      line(147, '', '30'),
      line(153, 'bruggen'),
      line(166, 'Vlonders', '8'),
    ];
    expect(read(lines)).toEqual({ start: 1, rows: ['Banken in 14 het Haverpark', 'Gemeten 30 bruggen', 'Vlonders 8'] });
  });

  it('have a sign and its figure in one cell, on two lines', () => {
    const lines = [
      line(100, 'Maat', 'Nu', 'Straks'),
      line(116, '', '', '≥'),
      line(122, 'Vlonders', '51,1', ''),
      line(128, '', '', '58,4'),
      line(144, 'Stuwen', '9,2', '≤ 7,8'),
    ];
    expect(read(lines)?.rows).toEqual(['≥ Vlonders 51,1 58,4', 'Stuwen 9,2 ≤ 7,8']);
  });

  it('share their last line', () => {
    const lines = [
      line(100, 'Maat', 'Nu', 'Bron'),
      line(116, 'Banken in', '', 'Haverse'),
      line(128, 'het Haverpark', '14', 'peiling'),
      line(142, 'Stuwen die', '', ''),
      line(154, 'vanzelf sluiten', '30', 'Waterschap'),
    ];
    expect(read(lines)?.rows).toEqual([
      'Banken in Haverse het Haverpark 14 peiling',
      'Stuwen die vanzelf sluiten 30 Waterschap',
    ]);
  });

  it('begin in the middle of no name, though each has figures beside the last line of one', () => {
    const lines = [
      line(100, 'Maat', '2031'),
      line(116, 'Banken in'),
      line(128, 'het Haverpark', '14'),
      line(144, 'Gemeten'),
      line(156, 'bruggen', '30'),
    ];
    expect(read(lines)).toEqual({ start: 1, rows: ['Banken in het Haverpark 14', 'Gemeten bruggen 30'] });
  });

  it('keep the name of a group apart that shares no middle with a row', () => {
    const lines = [
      line(100, 'Maat', '2031'),
      line(113, 'Vlonders', '8'),
      line(126, 'Water'),
      line(139, 'Stuwen die'),
      line(145, '', '14'),
      line(151, 'vanzelf sluiten'),
    ];
    expect(read(lines)?.rows).toEqual(['Vlonders 8', 'Water', 'Stuwen die 14 vanzelf sluiten']);
  });

  it('are those of the names beside which a name of their group stands halfway along them', () => {
    const lines = [
      line(100, 'Onderwerp', 'Maat', '2031'),
      line(116, '', 'Banken', '14'),
      line(132, '', 'Gemeten'),
      line(138, 'Water', '', '30'),
      line(144, '', 'bruggen'),
      line(160, '', 'Vlonders', '8'),
      line(176, '', 'Stuwen', '3'),
    ];
    expect(read(lines)?.rows).toEqual(['Banken 14', 'Gemeten Water 30 bruggen', 'Vlonders 8', 'Stuwen 3']);
  });

  it('are told by the white between them where all begin at one height', () => {
    expect(read([line(100, 'Maat', '2031'), line(116, 'Banken in', '14'), line(128, 'het park')])).toBeUndefined();
  });
});
