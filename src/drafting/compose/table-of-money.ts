import type { Cell, ReadTable } from '../../model/block.ts';
import { readEuros } from '../../model/notation/euros.ts';
import type { Position } from '../../model/source.ts';
import type { Amount } from '../../model/statement.ts';
import type { DraftAmount, MoneyItem } from '../item.ts';
import { writtenWords } from './written-words.data.ts';

/** "Begroting na wijziging 2026", with the side in front where a table has more than one. */
function headOf({ side, year, standing }: DraftAmount, hasSides: boolean): string {
  const { sides, standings } = writtenWords;
  return [
    ...(hasSides && side !== null ? [sides[side]] : []),
    ...(standing === null ? [] : [standings[standing]]),
    String(year),
  ].join(' ');
}

/** A table of money as it was taken in, with what it states. @param at where the table stands: its number in the document with it */
export function tableOfMoney(
  { amounts, unit }: MoneyItem,
  at: Position,
): { readonly table: ReadTable; readonly amounts: readonly Amount[] } {
  const isSideOfRow = amounts.every(({ side, label }) => side !== null && label === writtenWords.sides[side]);
  const heads = [...new Set(amounts.map((amount) => headOf(amount, !isSideOfRow)))];
  const labels = [...new Set(amounts.map(({ label }) => label))];
  const cellAt = (row: number, column: number): Position => ({ ...at, cell: [row, column] });
  const head: Cell[] = [writtenWords.units[unit], ...heads].map((text, index) => ({
    ...{ text, header: true, marks: [], at: cellAt(1, index + 1) },
  }));
  const stated: Amount[] = [];
  const rows = labels.map((label, index): Cell[] => {
    const row = index + 2;
    const cells = heads.map((column, place): Cell => {
      const amount = amounts.find((one) => one.label === label && headOf(one, !isSideOfRow) === column);
      const cell = cellAt(row, place + 2);
      if (amount === undefined) return { text: '', header: false, marks: [], at: cell };
      const read = readEuros(amount.raw, unit);
      stated.push({
        ...{ label, side: amount.side, year: amount.year, raw: amount.raw, euros: read?.euros ?? null },
        ...{ unit: read?.unit ?? unit, rounding: read?.rounding ?? null, standing: amount.standing },
        ...{ unsettled: [], column, at: cell },
      });
      return { text: amount.raw, header: false, marks: [], at: cell };
    });
    return [{ text: label, header: true, marks: [], at: cellAt(row, 1) }, ...cells];
  });
  return {
    table: {
      ...{ kind: 'read-table', caption: null, rows: [head, ...rows], footnotes: [], certainty: 1 },
      ...{ read: { indicators: 0, figures: 0, amounts: stated.length }, at },
    },
    amounts: stated,
  };
}
