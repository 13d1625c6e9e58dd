import type { Fragment } from '../lines/fragment.ts';
import type { Line } from '../lines/line.ts';
import { isValue } from '../lines/table-values.ts';
import type { TableRules } from './table-rules.ts';

/** Says under which column a piece of text stands. */
export type ColumnOf = (fragment: Fragment) => number;

type Setting = {
  readonly columnOf: ColumnOf;
  readonly across: readonly number[];
  /** Lines drawn down tell where every row begins. */
  readonly isByRow: boolean;
  /** Lines drawn across divide every row from the next. */
  readonly isRuled: boolean;
  /** From one line of a cell to the next, in points; null where no cell goes over more lines. */
  readonly leading: number | null;
  /** Rows stand no further apart than the lines of one cell do. */
  readonly isTight: boolean;
};

/**
 * Divides the lines of the body of a table in rows. A figure never goes over more lines, so that there is at most one line with figures in a
 * row; what stands without figures belongs to a row where a drawn line says so or where it stands as close as the lines of one cell do.
 */
export function groupRows(
  lines: readonly Line[],
  columnOf: ColumnOf,
  { across, isByRow }: Pick<TableRules, 'across' | 'isByRow'>,
): Line[][] {
  const setting = learnSetting(lines, columnOf, { across, isByRow });
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && belongs(row, line, setting)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

export function hasValues(line: Line, columnOf: ColumnOf): boolean {
  return line.fragments.some((fragment) => columnOf(fragment) > 0 && isValue(fragment.text));
}

/** Whether lines drawn across divide nearly every row with figures from the next. */
export function areRowsRuled(lines: readonly Line[], columnOf: ColumnOf, across: readonly number[]): boolean {
  const withValues = lines.filter((line) => hasValues(line, columnOf));
  const divided = withValues.filter((line, index) => {
    const before = withValues[index - 1];
    return before && isDivided(before, line, across);
  });
  return withValues.length > 1 && divided.length >= (withValues.length - 1) * 0.8;
}

function learnSetting(
  lines: readonly Line[],
  columnOf: ColumnOf,
  { across, isByRow }: Pick<TableRules, 'across' | 'isByRow'>,
): Setting {
  const isRuled = areRowsRuled(lines, columnOf, across);
  const steps: number[] = [];
  const rowSteps: number[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines.slice(Math.max(0, index - 12), index).findLast((other) => sharesText(other, line, columnOf));
    if (!above || isDivided(above, line, across)) continue;
    const isRowStep = hasValues(above, columnOf) && hasValues(line, columnOf);
    if (isRowStep) rowSteps.push(line.y - above.y);
    else if (line.y - above.y > line.size * 0.9) steps.push(line.y - above.y);
  }
  const leading = steps.length > 0 ? Math.min(...steps) : null;
  const isTight =
    leading !== null && (leading > (lines[0]?.size ?? 0) * 1.65 || Math.min(...rowSteps) <= reach(leading));
  return { columnOf, across, isByRow, isRuled, leading, isTight };
}

function reach(leading: number): number {
  return leading * 1.05 + 0.3;
}

/** Whether a line is drawn between two lines of text. */
export function isDivided(above: Line, below: Line, across: readonly number[]): boolean {
  return across.some((at) => at > above.y && at < below.y - below.size * 0.3);
}

/** Two lines have text in the same column, which is no figure in either. */
function sharesText(above: Line, below: Line, columnOf: ColumnOf): boolean {
  return below.fragments.some(
    (one) =>
      !isValue(one.text) && above.fragments.some((other) => !isValue(other.text) && columnOf(other) === columnOf(one)),
  );
}

function belongs(row: readonly Line[], line: Line, setting: Setting): boolean {
  const { columnOf, across, isByRow, isRuled, leading, isTight } = setting;
  const last = row.at(-1);
  if (!last || isDivided(last, line, across)) return false;
  if (isByRow) return true;
  if (hasValues(line, columnOf) && row.some((other) => hasValues(other, columnOf))) return false;
  if (isRuled) return true;
  const above = row.slice(-12).findLast((other) => sharesText(other, line, columnOf));
  // Figures that stand halfway along the lines of their name.
  if (!above) return line.y - last.y < Math.max(line.size, leading ?? 0) * 0.8;
  if (boldOf(above, columnOf) !== boldOf(line, columnOf)) return false;
  const step = line.y - above.y;
  if (leading === null || step > reach(leading)) return false;
  const first = line.fragments.find((fragment) => columnOf(fragment) === 0) ?? line.fragments[0];
  return !isTight || /^[\p{Ll}(]/u.test(first?.text ?? '');
}

function boldOf(line: Line, columnOf: ColumnOf): boolean {
  return line.fragments.some((fragment) => columnOf(fragment) === 0 && fragment.bold);
}
