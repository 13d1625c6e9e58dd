import type { Table } from '../../model/block.ts';
import type { Grid } from './grids/grid.ts';
import { interpret } from './interpret/interpret.ts';
import { stateGrid, type Stated, type TableContext } from './state/state-grid.ts';

export function readTable(table: Table, context: TableContext): Stated | null {
  const [best] = interpret(gridOf(table), context);
  return best === undefined ? null : stateGrid(best, context);
}

function gridOf(table: Table): Grid {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  return {
    making: 'marked-up',
    from: { block: 0, line: 0 },
    to: { block: 1, line: 0 },
    caption: table.caption,
    cost: 0,
    rows: table.rows
      .filter((row) => !(row.some((cell) => cell.text !== '') && row.every((cell) => /^(:?-{3,}:?)?$/u.test(cell.text))))
      .map((row) => ({ cells: Array.from({ length: width }, (_, index) => row[index] ?? null), loose: [] })),
  };
}
