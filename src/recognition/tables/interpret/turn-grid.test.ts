import { describe, expect, test } from 'vitest';
import { gridRowsOf, settingOf } from './interpret.fixture.ts';
import { transpose } from './turn-grid.ts';

/** The turned rows as lines; null where the grid is not turned. */
function turn(...lines: readonly string[]): readonly string[] | null {
  const turned = transpose(gridRowsOf(lines), settingOf());
  return turned?.map(({ cells }) => cells.map((cell) => cell?.text ?? '_').join(' | ')) ?? null;
}

describe('a grid is turned', () => {
  test('where years stand below each other, and the head of the years names no indicator', () => {
    expect(turn('Jaar | Boten | Molens', '2019 | 4 | 5', '2020 | 6 | 7')).toEqual([
      ' | 2019 | 2020',
      'Boten | 4 | 6',
      'Molens | 5 | 7',
    ]);
  });

  test('where roles stand below each other, and a first row with values is a row as the others', () => {
    expect(turn('Realisatie 2019 | 4 | 5', 'Begroting 2020 | 6 | 7')).toEqual([
      'Realisatie 2019 | Begroting 2020',
      '4 | 6',
      '5 | 7',
    ]);
  });

  test('where an attribute heads the rows below it', () => {
    expect(turn('Eenheid | aantal', 'Realisatie 2019 | 4')?.[0]).toBe('Eenheid | Realisatie 2019');
    expect(turn('Eenheid* | aantal', 'Realisatie 2019 | 4')?.[0]).toBe('Eenheid* | Realisatie 2019');
  });
});

describe('a grid is left as it stands', () => {
  test('where names stand below each other', () => {
    expect(turn('Indicator | 2019', 'Boten | 4', 'Molens | 5')).toBeNull();
  });

  test('where a moment comes back, as it is told of each indicator', () => {
    expect(turn('Jaar | Boten', '2019 | 4', '2019 | 6')).toBeNull();
  });

  test('where it is one column or one row, or wider than indicators stand beside each other', () => {
    expect(turn('2019', '2020')).toBeNull();
    expect(turn('2019 | 4')).toBeNull();
    const wide = (first: string) => `${first}${' | 1'.repeat(60)}`;
    expect(turn(wide('Jaar'), wide('2019'))).toBeNull();
  });

  test('where cells have no column', () => {
    const [head, row] = gridRowsOf(['Jaar | Boten', '2019 | 4']);
    if (head === undefined || row === undefined) throw new Error('no rows');
    expect(transpose([head, row], settingOf())).not.toBeNull();
    expect(transpose([head, { ...row, loose: row.cells.flatMap((cell) => cell ?? []) }], settingOf())).toBeNull();
  });
});
