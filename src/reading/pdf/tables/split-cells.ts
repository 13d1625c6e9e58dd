import { type Fragment, fragmentOf } from '../lines/fragment.ts';
import type { Line } from '../lines/line.ts';
import { type Column, columnsUnder } from './table-columns.ts';

/** Cells stand no closer than this many times the size of the letter. */
const cellGap = 0.25;

/** The lines of a table with the text of neighbouring cells apart, where it stood too close to tell it from words of one text. */
export function splitCells(lines: readonly Line[], columns: readonly Column[]): Line[] {
  return lines.map((line) => ({ ...line, fragments: line.fragments.flatMap((one) => splitFragment(one, columns)) }));
}

function splitFragment(fragment: Fragment, columns: readonly Column[]): Fragment[] {
  if (fragment.runs.length < 2 || columnsUnder(fragment, columns).length < 2) return [fragment];
  const pieces: { parts: Fragment['runs'][number][]; under: readonly number[] }[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of fragment.runs) {
    const under = columnsUnder({ x: run.x, right: run.x + run.width }, columns);
    const piece = pieces.at(-1);
    const isApart =
      run.x - right > run.size * cellGap && !run.raised && piece && !under.some((one) => piece.under.includes(one));
    if (piece && !isApart) {
      piece.parts.push(run);
      piece.under = [...new Set([...piece.under, ...under])];
    } else pieces.push({ parts: [run], under });
    right = run.x + run.width;
  }
  if (pieces.length < 2) return [fragment];
  return pieces.flatMap(({ parts }) => fragmentOf(parts) ?? []);
}
