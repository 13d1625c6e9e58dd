import { describe, expect, it } from 'vitest';
import { sketchSpans } from '../../sketch-spans.fixture.ts';
import { Repetition } from '../../table-size.ts';
import { spreadCells } from './spread-cells.ts';

const at = { file: 'a.pdf', page: 1 };
const cell = (text: string, rowSpan = 1, colSpan = 1) => ({
  cell: { text, header: false, marks: [], at },
  rowSpan,
  colSpan,
  place: null,
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

  it('cells of a row from which empty ones were left out stand under their heads, or where they stand on the page', () => {
    const placed = (text: string, left: number, heads: readonly string[] = [], id: string | null = null) => ({
      cell: { text, header: id !== null, marks: [], at },
      rowSpan: 1,
      colSpan: 1,
      place: { extent: { left, right: left + 20 }, id, heads },
    });
    const read = (rows: Parameters<typeof spreadCells>[0]) =>
      spreadCells(rows, at, new Repetition('a.pdf')).map((row) => row.map(({ text }) => text).join('|'));
    const head = [
      placed('Naam', 0, [], 'n'),
      placed('2016', 100, [], 'a'),
      placed('2017', 130, [], 'b'),
      placed('2018', 160, [], 'c'),
    ];
    // Without heads the place on the page tells; a text between two columns is left where it is.
    expect(read([head, [placed('Banen', 0, ['n']), placed('5', 99, ['c'])]])[1]).toBe('Banen|||5');
    expect(read([head, [placed('Banen', 0), placed('5', 132), placed('6', 161)]])[1]).toBe('Banen||5|6');
    expect(read([head, [placed('Banen', 0), placed('5', 300)]])[1]).toBe('Banen|5||');
  });
});
