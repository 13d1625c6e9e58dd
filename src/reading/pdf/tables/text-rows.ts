import type { Line } from '../lines/line.ts';
import type { ColumnOf } from './table-rows.ts';

/**
 * Divides the lines of a table of text, without figures, in rows: by the lines drawn across it where there are such, else where
 * lines stand further apart than those of one cell.
 */
export function groupTextRows(lines: readonly Line[], columnOf: ColumnOf, across: readonly number[]): Line[][] {
  const usual = Math.max(0, ...lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0)));
  const isRuled = across.filter((at) => at > (lines[0]?.y ?? 0) && at < (lines.at(-1)?.y ?? 0)).length > 0;
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && goesOn(last, line)) row.push(line);
    else rows.push([line]);
  }
  return rows;

  function goesOn(above: Line, line: Line): boolean {
    if (isRuled) return !across.some((at) => at > above.y && at < line.y - line.size * 0.3);
    const step = line.y - above.y;
    if (step > line.size * 1.6) return false;
    const isLowerCase = line.fragments.every((fragment) => /^[\p{Ll}(]/u.test(fragment.text));
    return (
      step < usual * 0.85 ||
      isLowerCase ||
      (line.fragments.length === 1 && line.fragments.every((one) => columnOf(one) > 0))
    );
  }
}
