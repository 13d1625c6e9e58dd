import { describe, expect, it } from 'vitest';
import type { Fragment } from '../lines/fragment.ts';
import { piece } from '../lines/piece.fixture.ts';
import { divideInParts } from './page-parts.ts';
import { styleOf, type TextColumns } from './text-columns.ts';

const text = (name: string, x: number, y: number) => piece(`${name} van de tekst`, x, x + 200, y);
const head = (name: string, x: number, y: number, size = 12) => piece(name, x, x + 120, y, { size, bold: true });
const columns: TextColumns = {
  left: 57,
  leftEnd: 287,
  right: 308,
  bodySize: 10,
  indents: new Set([30]),
  styles: new Set([styleOf(text('R', 308, 0)), styleOf(head('R', 308, 0))]),
};
const order = (fragments: readonly Fragment[]) =>
  divideInParts(fragments, columns).map((region) => region.map((one) => one.text.split(' ')[0]).join(' '));

describe('a page in the columns of its file', () => {
  it('columns of one line are read one after the other, also where the right one begins higher', () => {
    expect(order([head('Kosten', 57, 110), text('Bedragen', 308, 100)])).toEqual(['Kosten', 'Bedragen']);
  });

  it('lists go on from one column to the other', () => {
    expect(order([text('L1', 57, 100), text('L2', 87, 114), text('R1', 338, 100), text('R2', 308, 120)])).toEqual([
      'L1 L2',
      'R1 R2',
    ]);
  });

  it('a table of which no cell crosses the white between the columns stands across them', () => {
    const row = (name: string, y: number) => [
      piece(name, 61, 100, y, { size: 9 }),
      piece('4.389', 250, 285, y, { size: 9 }),
      piece('4.521', 500, 535, y, { size: 9 }),
    ];
    const rest = piece('lasten', 61, 90, 145, { size: 9 });
    expect(
      order([
        ...[text('L1', 57, 100), text('R1', 308, 104)],
        ...[...row('Saldo', 134), rest, ...row('Totaal', 158)],
        ...[text('L2', 57, 190), text('R2', 308, 180)],
      ]),
    ).toEqual(['L1', 'R1', 'Saldo 4.389 4.521 lasten Totaal 4.389 4.521', 'L2', 'R2']);
  });

  it('and so does one of text in small letters that begin elsewhere, with the last name of it, close above what follows', () => {
    const cell = (name: string, x: number, y: number) => piece(name, x, x + 90, y, { size: 8.5 });
    expect(
      order([
        ...[text('L1', 57, 100), text('R1', 308, 104)],
        ...[cell('Doel', 61, 134), cell('Actie', 314, 134), cell('Schoon', 61, 152), cell('Vegen', 314, 152)],
        ...[cell('Groen', 61, 170), head('Kosten', 57, 184), text('R2', 308, 190)],
      ]),
    ).toEqual(['L1', 'R1', 'Doel Actie Schoon Vegen Groen', 'Kosten', 'R2']);
  });

  it('a narrow table at the left below columns that end at one height divides what is above it from what is below', () => {
    const row = (name: string, y: number) => [
      piece(name, 61, 110, y, { size: 8.5 }),
      piece('54%', 130, 150, y, { size: 8.5 }),
    ];
    expect(
      order([
        ...[text('L1', 57, 100), text('R1', 308, 104)],
        ...[...row('Begroot', 134), ...row('Behaald', 150)],
        ...[head('Paden', 57, 180, 10), text('L2', 57, 200), text('R2', 308, 190)],
      ]),
    ).toEqual(['L1', 'R1', 'Begroot 54% Behaald 54%', 'Paden L2', 'R2']);
  });

  it('one beside text in the right column is of the left one', () => {
    const cell = (name: string, x: number) => piece(name, x, x + 40, 134, { size: 8.5 });
    expect(
      order([
        ...[text('L1', 57, 100), text('R1', 308, 114), text('R2', 308, 128), text('R3', 308, 142)],
        ...[cell('Begroot', 61), cell('54%', 130)],
      ]),
    ).toEqual(['L1 Begroot 54%', 'R1 R2 R3']);
  });

  it('a heading in letters that no column has stands over both', () => {
    const sides = [text('L1', 57, 100), text('R1', 308, 100), text('L2', 57, 170), text('R2', 308, 170)];
    expect(order([...sides, head('Wonen', 57, 130, 16)])).toEqual(['L1', 'R1', 'Wonen L2', 'R2']);
    expect(order([...sides, head('Kosten', 57, 130)])).toEqual(['L1 Kosten L2', 'R1 R2']);
  });

  it('below a column that ends much lower, it stands in that column', () => {
    const left = [text('L1', 57, 100), text('L2', 57, 160), text('L3', 57, 220)];
    expect(order([...left, text('R1', 308, 100), head('Wonen', 57, 250, 16)])).toEqual(['L1 L2 L3 Wonen', 'R1']);
  });
});
