import type { Cell } from '../../../model/block.ts';
import { nothingDecided } from '../../decided/decided.ts';
import type { Grid, GridMaking, GridRow } from '../grids/grid.ts';
import { publication } from '../table.fixture.ts';
import type { Interpretation, TypedColumn } from './interpretation.ts';
import type { Setting } from './setting.ts';

const file = 'test.txt';

/** Rows of lines with `|` between the cells; `<` is covered by the cell at its left. No cell is marked as a head. */
export function gridRowsOf(lines: readonly string[]): readonly GridRow[] {
  const texts = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(0, ...texts.map((row) => row.length));
  return texts.map((row, index) => {
    const cells: Cell[] = [];
    for (let column = 0; column < width; column += 1) {
      const text = row[column] ?? '';
      const at = { file, line: index + 1, row: column };
      const own = { text, header: false, marks: [], at };
      cells.push(text === '<' ? { ...own, text: cells.at(-1)?.text ?? '', span: 'left' } : own);
    }
    return { cells, loose: [] };
  });
}

export function gridOf(
  lines: readonly string[],
  making: GridMaking = 'marked-up',
  caption: string | null = null,
): Grid {
  const rows = gridRowsOf(lines);
  return { making, from: { block: 0, line: 0 }, to: { block: 1, line: 0 }, caption, rows, cost: 0 };
}

/** A budget for 2021 of Laarbeek, with nothing above the grid. */
export function settingOf(part: Partial<Setting> = {}): Setting {
  return {
    publication: publication('budget', 2021),
    organisation: 'Laarbeek',
    above: [],
    decided: nothingDecided,
    ...part,
  };
}

/** Each part on lines: its titles between brackets, its columns, its rows. */
export function printParts(interpretation: Interpretation | undefined): readonly string[] {
  return (interpretation?.parts ?? []).flatMap(({ titles, columns, rows }) => [
    ...(titles.length === 0 ? [] : [`[${titles.join(' > ')}]`]),
    printColumns(columns),
    ...rows.map(({ cells }) => `  ${cells.map((cell) => cell?.text ?? '_').join(' | ')}`),
  ]);
}

/** What each column holds: `name | achieved 2020 | target - ?year`, a value with the place of its periods behind `@`. */
function printColumns(columns: readonly TypedColumn[]): string {
  return columns
    .map(({ kind, value, period }) => {
      if (value === null) return kind;
      const open = value.open.map((one) => ` ?${one}`).join('');
      return `${value.role}${value.own ? ' (own)' : ''} ${value.year ?? '-'}${period === null ? '' : ` @${period}`}${open}`;
    })
    .join(' | ');
}
