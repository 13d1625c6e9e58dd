import type { Cell } from '../../../model/block.ts';
import { isValue, isYear } from '../lines/table-values.ts';

type Row = readonly Cell[];

/**
 * Gives the rows of one name that name, where it stands beside the middle or the last of them: a cell over several rows whose figures are set in rows
 * of their own.
 * @param first the number of the first row below the heads
 */
export function spreadNames(rows: readonly Row[], first: number): readonly Row[] {
  const body = rows.slice(first);
  const spread = body.some(isNameless) ? spreadLast(spreadMiddle(body)) : body;
  return [...rows.slice(0, first), ...spread];
}

function hasFigures(row: Row): boolean {
  return row.slice(1).some(({ text }) => isValue(text) || isYear(text));
}

function isNameless(row: Row): boolean {
  return row[0]?.text === '' && hasFigures(row);
}

function isNameAlone(row: Row): boolean {
  return row[0] !== undefined && row[0].text !== '' && !hasFigures(row);
}

/** A row with what another says that stands beside it too: only what it leaves open. */
function withTexts(row: Row, other: Row): Row {
  return row.map((cell, column) => (cell.text === '' ? { ...cell, text: other[column]?.text ?? '' } : cell));
}

/** How many rows without a name follow on a place, or stand before it. */
function countNameless(rows: readonly Row[]): number {
  const end = rows.findIndex((row) => !isNameless(row));
  return end === -1 ? rows.length : end;
}

/** A name by itself with as many rows of figures above it as below belongs to all of them. */
function spreadMiddle(rows: readonly Row[]): readonly Row[] {
  const spread: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const below = isNameAlone(row) ? countNameless(rows.slice(at + 1)) : 0;
    const reach = Math.min(below, countNameless(spread.toReversed()));
    if (reach === 0) {
      spread.push(row);
      continue;
    }
    const above = spread.splice(spread.length - reach);
    spread.push(...[...above, ...rows.slice(at + 1, at + 1 + reach)].map((one) => withTexts(one, row)));
    at += reach;
  }
  return spread;
}

/** Where the first rows have no name and the last one has, each name stands beside the last of its rows. */
function spreadLast(rows: readonly Row[]): readonly Row[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || !isNameless(first) || isNameless(last)) return rows;
  return rows.map((row, at) => {
    const name = rows.slice(at).find((one) => !isNameless(one));
    return name === undefined || name === row || isNameAlone(name) ? row : withTexts(row, name);
  });
}
