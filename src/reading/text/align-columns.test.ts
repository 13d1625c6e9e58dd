import { describe, expect, test } from 'vitest';
import { alignColumns } from './align-columns.ts';
import { readText } from './read-text.ts';
import { splitLines } from './text-line.ts';

function align(text: string): string[] {
  return alignColumns(splitLines(text)).map((cells) => cells.join('|'));
}

describe('columns that are set out with spaces', () => {
  test('heads over two lines stand over their columns', () => {
    expect(
      align(
        ['Indicator     Behaald   Beoogd', '              2021      2022', 'Uitstroom     210       230'].join('\n'),
      ),
    ).toEqual(['Indicator|Behaald|Beoogd', '|2021|2022', 'Uitstroom|210|230']);
  });

  test('an empty cell in the middle stays empty, at the right of its column as well', () => {
    expect(
      align(
        [
          'Indicator    2016    2017    2018',
          'Banen      12.345          14.000',
          'Cijfer                7,1     7,4',
        ].join('\n'),
      ),
    ).toEqual(['Indicator|2016|2017|2018', 'Banen|12.345||14.000', 'Cijfer||7,1|7,4']);
  });

  test('where columns do not stand straight, missing cells are the last', () => {
    expect(align(['a  b  c', 'een heel lange naam  1  2', 'kort  3'].join('\n'))).toEqual([
      'a|b|c',
      'een heel lange naam|1|2',
      'kort|3',
    ]);
  });
});

describe('names that are too long for their column', () => {
  function rowsOf(lines: readonly string[]): readonly string[] {
    return readText(lines.join('\n'), 'test.txt').blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.text).join('|')) : [block.kind],
    );
  }

  test('are one name, with the values on the last line or on the first', () => {
    expect(
      rowsOf([
        'Indicator                      2016      2017',
        'Samenwerkingsprojecten op',
        'gebied van innovatie              2         8',
        'Bezoekers van de jaarlijkse      10        20',
        'markt in het dorp',
        'Banen                             1         3',
      ]),
    ).toEqual([
      'Indicator|2016|2017',
      'Samenwerkingsprojecten op gebied van innovatie|2|8',
      'Bezoekers van de jaarlijkse markt in het dorp|10|20',
      'Banen|1|3',
    ]);
  });

  test('a sentence below the table is not of it', () => {
    expect(
      rowsOf([
        'Indicator      2016      2017',
        'Banen             1         3',
        'Huizen            1         3',
        'Daarna gaat de tekst verder.',
      ]),
    ).toEqual(['Indicator|2016|2017', 'Banen|1|3', 'Huizen|1|3', 'paragraph']);
  });
});
