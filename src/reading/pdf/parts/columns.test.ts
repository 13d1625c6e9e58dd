import { describe, expect, it } from 'vitest';
import type { Fragment } from '../lines/fragment.ts';
import { piece } from '../lines/piece.fixture.ts';
import { divideInColumns } from './columns.ts';

const prose = 'een volle regel lopende tekst van de begroting';
const column = (name: string, x: number, right: number, from: number) =>
  Array.from({ length: 6 }, (_, index) => piece(`${name}${index} ${prose}`, x, right, from + index * 14));
const order = (regions: readonly (readonly Fragment[])[]) =>
  regions.map((region) => region.map((one) => one.text.split(' ')[0]).join(' '));

describe('columns', () => {
  it('are read one after the other, below what stands over both', () => {
    const page = [
      piece(`Titel ${prose} over de hele breedte`, 50, 500, 60),
      ...column('L', 50, 280, 100),
      ...column('R', 310, 540, 105),
    ];
    expect(order(divideInColumns(page))).toEqual(['Titel', 'L0 L1 L2 L3 L4 L5', 'R0 R1 R2 R3 R4 R5']);
  });

  it('what crosses them in the middle divides what is above from what is below', () => {
    const page = [
      ...column('A', 50, 280, 100),
      ...column('B', 310, 540, 100),
      piece(`Tussen ${prose}`, 50, 540, 200),
      ...column('C', 50, 280, 230),
      ...column('D', 310, 540, 230),
    ];
    expect(order(divideInColumns(page)).map((text) => text.slice(0, 2))).toEqual(['A0', 'B0', 'Tu', 'C0', 'D0']);
  });

  it('a table with names and figures is one region', () => {
    const rows = Array.from({ length: 8 }, (_, index) => [
      piece(`N${index} een lange naam van een indicator`, 50, 280, 100 + index * 14),
      piece('1.054', 400, 430, 100 + index * 14),
    ]);
    expect(divideInColumns(rows.flat())).toHaveLength(1);
  });

  it('an empty page has no regions', () => {
    expect(divideInColumns([])).toEqual([]);
  });
});
