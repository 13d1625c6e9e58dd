import { describe, expect, it } from 'vitest';
import { sketchSpans } from '../sketch-spans.fixture.ts';
import { Repetition } from '../table-size.ts';
import { spreadCells } from './spread-cells.ts';

const at = { file: 'a.pdf', page: 1 };
const cell = (text: string, rowSpan = 1, colSpan = 1) => ({
  cell: { text, header: false, marks: [], at },
  rowSpan,
  colSpan,
});

describe('spans of a tagged table', () => {
  it('are spread, and each place that is covered says from where', () => {
    const rows = spreadCells(
      [
        [cell('Naam', 2), cell('Behaald', 1, 2)],
        [cell('2016'), cell('2017')],
        [cell('Totaal', 2, 2), cell('1')],
        [cell('2')],
      ],
      at,
      new Repetition('a.pdf'),
    );
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Naam', 'Behaald', 'Behaald'],
      ['Naam', '2016', '2017'],
      ['Totaal', 'Totaal', '1'],
      ['Totaal', 'Totaal', '2'],
    ]);
    expect(sketchSpans([{ kind: 'table', caption: null, rows, at }])).toEqual(['..<', '^..', '.<.', '^+.']);
  });
});
