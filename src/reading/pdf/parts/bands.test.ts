import { describe, expect, it } from 'vitest';
import type { Fragment } from '../lines/fragment.ts';
import { piece } from '../lines/piece.fixture.ts';
import { divideInRegions } from './bands.ts';

const side = (name: string, x: number, from: number) =>
  Array.from({ length: 3 }, (_, index) =>
    piece(`${name}${index} een regel van een tekst`, x, x + 180, from + index * 13),
  );
const order = (fragments: readonly Fragment[]) =>
  divideInRegions(fragments).map((region) => region.map(({ text }) => text.split(' ')[0]).join(' '));

describe('bands', () => {
  it('short columns under a title are read one after the other', () => {
    expect(order([piece('Titel van de pagina', 50, 200, 60), ...side('L', 50, 100), ...side('R', 300, 105)])).toEqual([
      'Titel',
      'L0 L1 L2',
      'R0 R1 R2',
    ]);
  });

  it('paragraphs that end at one height leave two columns', () => {
    const sides = [...side('A', 50, 100), ...side('B', 300, 100), ...side('C', 50, 160), ...side('D', 300, 160)];
    expect(order(sides)).toEqual(['A0 A1 A2 C0 C1 C2', 'B0 B1 B2 D0 D1 D2']);
  });

  it('what has figures at one side is a table', () => {
    const values = [1, 2, 3].map((value, index) => piece(`${value}.054`, 300, 330, 100 + index * 13));
    expect(order([...side('A', 50, 100), ...values])).toHaveLength(1);
  });
});
