import type { Cell } from '../../../model/block.ts';
import { joinLines } from '../lines/hyphenation.ts';

type Row = readonly Cell[];

const limit = /^[<>≤≥]$/u;

/**
 * Puts a row together with the one below it where columns are so narrow that limits were broken: "≥" over "49%". A sign alone is no value, so
 * what stands below it is the rest; beside these the name may go on in small letters, and nothing else stands there.
 */
export function joinLimits(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above === undefined || !isRest(above, row)) joined.push(row);
    else joined[joined.length - 1] = above.map((cell, column) => joinCell(cell, row[column]));
  }
  return joined;
}

function isRest(above: Row, [name, ...cells]: Row): boolean {
  const filled = cells.flatMap(({ text }, at) => (text === '' ? [] : [above[at + 1]?.text ?? '']));
  const goesOn = name === undefined || name.text === '' || /^[\p{Ll}(]/u.test(name.text);
  return goesOn && filled.length > 0 && filled.every((text) => limit.test(text));
}

function joinCell(cell: Cell, rest: Cell | undefined): Cell {
  if (rest === undefined || rest.text === '') return cell;
  return { ...cell, text: joinLines(cell.text, rest.text), marks: [...cell.marks, ...rest.marks] };
}
