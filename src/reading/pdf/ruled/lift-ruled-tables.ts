import type { Position } from '../../../model/source.ts';
import type { Repetition } from '../../table-size.ts';
import { type Fragment, fragmentOf } from '../lines/fragment.ts';
import type { PlacedTable } from '../lines/placed-table.ts';
import { type DrawnLines, findRuledTables } from './find-ruled-tables.ts';
import { makeRuledTable } from './make-ruled-table.ts';

/**
 * Takes the tables whose cells are bounded by drawn lines out of the text of a page. In the place of each stands a fragment without text, as wide as
 * the table, so that it keeps its place in the order of reading.
 * @throws ReadingError `too-many-cells`
 */
export function liftRuledTables(
  fragments: readonly Fragment[],
  drawn: DrawnLines,
  at: Position,
  repetition: Repetition,
): Fragment[] {
  const runs = fragments.flatMap((fragment) => fragment.runs).sort((one, other) => one.y - other.y);
  const made = findRuledTables(drawn, runs).flatMap((table) => makeRuledTable(table, runs, at, repetition) ?? []);
  // A row by itself is of a table that goes on from the page before it or over the next one.
  const [first] = runs;
  const last = runs.at(-1);
  const tables = made.filter(
    (one) => one.table.rows.length > 1 || one.runs.some((run) => run === first || run === last),
  );
  if (tables.length === 0) return [...fragments];
  const used = new Set(tables.flatMap((table) => table.runs));
  const rest = fragments.flatMap((fragment) => {
    const left = fragment.runs.filter((run) => !used.has(run));
    return left.length === fragment.runs.length ? fragment : (fragmentOf(left) ?? []);
  });
  return [...rest, ...tables.map(standIn)];
}

function standIn(placed: PlacedTable): Fragment {
  const [x = 0] = placed.edges;
  const right = placed.edges.at(-1) ?? x;
  const plain = { text: '', marks: [], leadingMark: null, size: 0, bold: false, boldEnd: 0, runs: [] };
  return { ...plain, x, right, y: placed.top, placed };
}
