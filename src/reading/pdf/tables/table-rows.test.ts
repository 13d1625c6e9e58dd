import { describe, expect, it } from 'vitest';
import type { Line } from '../lines/line.ts';
import { groupRows } from './table-rows.ts';

const line = (y: number, ...texts: readonly string[]): Line => ({
  y,
  size: 9,
  page: 1,
  fragments: texts.flatMap((text, column) =>
    text === ''
      ? []
      : [
          {
            text,
            marks: [],
            leadingMark: null,
            x: column * 100,
            right: column * 100 + 80,
            y,
            size: 9,
            bold: false,
            boldEnd: 0,
            runs: [],
          },
        ],
  ),
});
const read = (lines: readonly Line[], across: readonly number[] = [], isByRow = false) =>
  groupRows(lines, (fragment) => fragment.x / 100, { across, isByRow }).map((row) =>
    row.flatMap((one) => one.fragments.map(({ text }) => text)).join(' '),
  );

describe('rows of figures', () => {
  it('take the lines of their name that follow closely, and a name without figures stays a row', () => {
    expect(
      read([
        line(100, 'Bedrijven per duizend', '12'),
        line(111, 'Inwoners van 15 tot 64'),
        line(126, 'Veiligheid'),
        line(141, 'Banen', '14'),
      ]),
    ).toEqual(['Bedrijven per duizend 12 Inwoners van 15 tot 64', 'Veiligheid', 'Banen 14']);
  });

  it('have their figures at the foot or halfway along their name', () => {
    expect(
      read([line(100, 'Bedrijven per'), line(111, 'duizend', '12'), line(126, 'Banen'), line(137, 'in de stad', '14')]),
    ).toEqual(['Bedrijven per duizend 12', 'Banen in de stad 14']);
    expect(
      read([line(100, 'Bedrijven per'), line(105.5, '', '12'), line(111, 'duizend'), line(126, 'Banen', '14')]),
    ).toEqual(['Bedrijven per 12 duizend', 'Banen 14']);
  });

  it('keep all that stands between two places where the lines down begin anew', () => {
    const lines = [
      line(100, 'Bedrijven', '>'),
      line(106, '', '', '%'),
      line(112, 'in de stad', '12'),
      line(126, 'Banen', '14'),
    ];
    expect(read(lines, [118], true)).toEqual(['Bedrijven > % in de stad 12', 'Banen 14']);
  });

  it('are divided by the lines that are drawn between them, however close they stand', () => {
    const lines = [
      line(100, 'Bedrijven per', '12'),
      line(111, 'Duizend'),
      line(122, 'Banen', '14'),
      line(133, 'Starters', '3'),
    ];
    expect(read(lines, [115, 126])).toEqual(['Bedrijven per 12 Duizend', 'Banen 14', 'Starters 3']);
  });
});
