import { describe, expect, test } from 'vitest';
import { asLines, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

describe('a cell on each line', () => {
  const cells =
    'Prestatie-indicatoren / Indicator / Realisatie / 2016 / Begroting / 2017 // Bedrijven die zich vestigen op de / bedrijventerreinen / 12 / 15 // Banen / 5.400 / 5.500 // Effectindicatoren / Indicator / Realisatie / 2016 / Begroting / 2017 // Werkloosheid / 4,1% / < 4% / Wat gaan we doen?';

  test('tables in one paragraph, each with its heads over more lines and a title above it', () => {
    expect(rowsOfText(`Programma 2\n\n${asLines(cells)}\nWe werven.`)).toEqual([
      [
        'Indicator | Realisatie 2016 | Begroting 2017',
        'Bedrijven die zich vestigen op de bedrijventerreinen | 12 | 15',
        'Banen | 5.400 | 5.500',
      ],
      ['Indicator | Realisatie 2016 | Begroting 2017', 'Werkloosheid | 4,1% | < 4%'],
    ]);
  });

  test('lines around the tables stay together, in order and with their place', () => {
    const blocks = restoreText(`Inleiding\nTweede regel\n${asLines(cells)}\nWe werven.`);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.at.line] : block.kind))).toEqual([
      ['Inleiding\nTweede regel\nPrestatie-indicatoren', 1],
      'table',
      ['Effectindicatoren', 16],
      'table',
      ['Wat gaan we doen?\nWe werven.', 25],
    ]);
  });

  test('the heads in one paragraph and each row in one of its own', () => {
    expect(rowsOfText('Indicator\nBehaald\n2016\nBeoogd\n2017\n\nBanen\n8\n>2\n\nBezoekers\n-\n3\n\nSlot.')).toEqual([
      ['Indicator | Behaald 2016 | Beoogd 2017', 'Banen | 8 | >2', 'Bezoekers | - | 3'],
    ]);
  });

  test('prose of several lines stays the paragraph that it was', () => {
    const text = 'Begroting 2018\nIn 2017 deden we veel.\n2018 wordt rustig.\nIndicatoren\nZie de bijlage.';
    expect(restoreText(text)).toEqual([{ kind: 'paragraph', text, at: { file: 'test.txt', line: 1 } }]);
  });
});

test('one row, one column of values, and the end of the file at the last value', () => {
  expect(recogniseText('Indicator\n\nStreefwaarde 2018\n\nLaadpalen\n\n40')).toEqual([
    'Laadpalen',
    '  target 2018 "40" 40',
  ]);
});
