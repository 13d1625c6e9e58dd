import type { Table } from '../../../model/block.ts';
import { isMissingMark, looksLikeValue } from './cell-form.ts';

/** A column of which so many of the filled cells have the form of a value is one of values. */
const mostly = 0.5;

/**
 * Whether a table has a column of values by their form, whatever they mean: not a table of words alone. The first column names the rows, also
 * where it numbers them, and cells that only say why there is no value make none.
 */
export function hasValueColumn({ rows }: Pick<Table, 'rows'>): boolean {
  const width = Math.max(0, ...rows.slice(0, 1).map((row) => row.length));
  return Array.from({ length: Math.max(0, width - 1) }, (_, index) => index + 1).some((column) => {
    const filled = rows.slice(1).flatMap((row) => {
      const text = row[column]?.text.trim() ?? '';
      return text === '' ? [] : [text];
    });
    const values = filled.filter((text) => looksLikeValue(text) && !isMissingMark(text));
    return values.length > 0 && values.length >= filled.length * mostly;
  });
}
