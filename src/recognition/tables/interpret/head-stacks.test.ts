import { describe, expect, test } from 'vitest';
import { stackWays } from './head-stacks.ts';
import { gridRowsOf } from './interpret.fixture.ts';

/** The heads above each column in each way, storeys parted by ` > `: at most two rows of heads, and then the body. */
function stack(...lines: readonly string[]): readonly string[] {
  const rows = gridRowsOf(lines);
  return stackWays(rows.slice(0, 2), rows[0]?.cells.length ?? 0, rows.slice(2)).map(({ stacks }) =>
    stacks.map(({ storeys }) => storeys.join(' > ')).join(' | '),
  );
}

describe('rows of heads become one head for each column', () => {
  test('a single row is that head', () => {
    expect(stack('Indicator | 2019 | ')).toEqual(['Indicator | 2019 | ']);
  });

  test('an upper head stands over what is covered by its span', () => {
    expect(stack('Indicator | Realisatie | < | Bron', ' | 2019 | 2020 | ')).toEqual([
      'Indicator | Realisatie > 2019 | Realisatie > 2020 | Bron',
    ]);
  });

  test('and without spans over the empty places at its right that have a head below', () => {
    expect(stack(' | Realisatie | | ', 'Indicator | 2019 | 2020 | ')).toEqual([
      'Indicator | Realisatie > 2019 | Realisatie > 2020 | ',
    ]);
  });

  test('a corner stands over nothing at its right', () => {
    expect(stack('Indicator | | Doel', ' | 2019 | 2020')).toEqual(['Indicator | 2019 | Doel > 2020']);
  });
});

describe('an upper row that lost its empty corner', () => {
  test('is divided over the years below by where these begin anew, and is unlikely as it stands', () => {
    const lines = ['Waterrijk | Nederland | | | ', 'Indicator | 2018 | 2019 | 2018 | 2019'];
    expect(stack(...lines)[1]).toBe(
      'Indicator | Waterrijk > 2018 | Waterrijk > 2019 | Nederland > 2018 | Nederland > 2019',
    );
    const [natural, shifted] = stackWays(gridRowsOf(lines), 5, []);
    expect(natural?.cost).toBeGreaterThan(shifted?.cost ?? Number.POSITIVE_INFINITY);
  });

  test('may be a lower row that begins under the second head', () => {
    expect(stack('Indicator | Gemeten | Doel | ', '2019 | 2020 | 2024 | ', 'Banken | 1 | 2 | 3')[1]).toMatch(
      /^Indicator \| Gemeten > 2019 \| /u,
    );
  });

  test('is none where cells tell their spans', () => {
    expect(stack('Indicator | Gemeten | Doel | ', '2019 | 2020 | 2024 | ', 'Banken | 1 | 2 | 3')).not.toHaveLength(1);
    expect(stack('Indicator | Gemeten | Doel | <', '2019 | 2020 | 2024 | ', 'Banken | 1 | 2 | 3')).toHaveLength(1);
  });
});

test('marks of footnotes of all storeys go with the head', () => {
  const [upper, lower] = gridRowsOf(['Indicator | Realisatie', ' | 2019']);
  if (upper === undefined || lower === undefined) throw new Error('no rows');
  const marked = upper.cells.map((cell) => (cell === null ? null : { ...cell, marks: ['1'] }));
  expect(stackWays([{ cells: marked, loose: [] }, lower], 2, [])[0]?.stacks[1]?.marks).toEqual(['1']);
});
