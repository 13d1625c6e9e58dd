import { describe, expect, test } from 'vitest';
import type { Grid } from '../grids/grid.ts';
import type { ColumnKind } from '../interpret/column-kind.ts';
import { gridOf } from '../interpret/interpret.fixture.ts';
import type { Interpretation, TypedColumn } from '../interpret/interpretation.ts';
import { agree } from './agree.ts';

const heads = 'Indicator | Bijzonderheid | 2019';

let block = 0;

/** A table of its own, below those that were made before. */
function gridWith(head: string, part: Partial<Grid> = {}): Grid {
  block += 1;
  const place = { from: { block, line: 0 }, to: { block: block + 1, line: 0 } };
  return { ...gridOf([head, 'Boten | aantal | 4']), ...place, ...part };
}

/** A way to read a grid in which its second column is of a kind. */
function way(grid: Grid, second: ColumnKind, score: number): Interpretation {
  const columns = (['name', second, 'value'] as const).map(
    (kind): TypedColumn => ({ kind, head: '', marks: [], value: null, period: null }),
  );
  return { grid, axis: 'rows', parts: [{ titles: [], columns, rows: grid.rows.slice(1), score }], score };
}

/** What each grid has in its second column, read best. */
function seconds(candidates: readonly (readonly Interpretation[])[]): readonly (string | undefined)[] {
  return agree(candidates).map(([best]) => best?.parts[0]?.columns[1]?.kind);
}

describe('tables with the same heads', () => {
  const [large, small] = [gridWith(heads), gridWith(heads)];
  const sure = [way(large, 'unit', 20), way(large, 'remark', 17)];
  const torn = [way(small, 'remark', 8), way(small, 'unit', 7)];

  test('are read alike, as what speaks for each way is added up', () => {
    expect(seconds([sure, torn])).toEqual(['unit', 'unit']);
    expect(seconds([torn, sure])).toEqual(['unit', 'unit']);
  });

  test('do not follow one that is hardly surer', () => {
    expect(seconds([[way(large, 'unit', 20), way(large, 'remark', 19.5)], torn])).toEqual(['remark', 'remark']);
  });

  test('hear a way that one of them does not have as speaking against it, and no more than so much', () => {
    const only = [way(large, 'unit', 50)];
    expect(seconds([only, torn])).toEqual(['unit', 'unit']);
    const third = gridWith(heads);
    expect(seconds([only, [way(small, 'remark', 20), way(small, 'unit', 1)], [way(third, 'remark', 20)]])[1]).toBe(
      'remark',
    );
  });
});

describe('a table is read by itself', () => {
  test('where the others are the same lines, cut otherwise', () => {
    const grid = gridWith(heads);
    const torn = [way(grid, 'remark', 8), way(grid, 'unit', 7)];
    expect(seconds([[way(grid, 'unit', 7), way(grid, 'remark', 2)], torn])).toEqual(['unit', 'remark']);
  });

  const sure = [way(gridWith(heads), 'unit', 20), way(gridWith(heads), 'remark', 10)];

  test('where its heads are other ones', () => {
    const other = gridWith('Indicator | Bijzonderheid | 2020');
    expect(seconds([sure, [way(other, 'remark', 8), way(other, 'unit', 7)]])).toEqual(['unit', 'remark']);
  });

  test('where it has hardly any heads', () => {
    const bare = gridWith('Indicator | | ');
    expect(
      seconds([
        [way(bare, 'unit', 20), way(bare, 'remark', 10)],
        [way(bare, 'remark', 8), way(bare, 'unit', 7)],
      ]),
    ).toEqual(['unit', 'remark']);
  });

  test('where the others are parts of the whole that a file marks up', () => {
    const part = gridWith(heads, { cost: 0.3 });
    const whole = gridWith(heads);
    const candidates = [
      [way(part, 'unit', 20), way(part, 'remark', 10)],
      [way(whole, 'remark', 8), way(whole, 'unit', 7)],
    ];
    expect(seconds(candidates)).toEqual(['unit', 'remark']);
  });
});
