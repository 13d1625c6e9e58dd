import { type Chain, leftOfChain, rightOfChain } from '../drawing/rule-chains.ts';
import type { Line } from '../lines/line.ts';
import { isValue } from '../lines/table-values.ts';
import type { Column } from './table-columns.ts';

/** Text may stick out of its cell so far, in points. */
const mostOver = 2.5;
const leastColumns = 3;

/**
 * The columns of a table that a line over its whole width shows, drawn cell by cell: the one with the most cells, where no text of a line with figures
 * lies over two of them. Null where there is none.
 */
export function columnsOfChains(chains: readonly Chain[], lines: readonly Line[]): Column[] | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const left = Math.min(...lines.map(({ fragments }) => fragments[0]?.x ?? 0));
  const right = Math.max(...lines.map(({ fragments }) => fragments.at(-1)?.right ?? 0));
  const own = chains.filter(
    (chain) =>
      chain.segments.length >= leastColumns &&
      chain.at > first.y - first.size * 2.5 &&
      chain.at < last.y + last.size * 2 &&
      leftOfChain(chain) < left + mostOver &&
      rightOfChain(chain) > right - mostOver,
  );
  const most = Math.max(...own.map(({ segments }) => segments.length));
  const chain = own.find(({ segments }) => segments.length === most);
  if (!chain) return null;
  const runs = lines
    .filter(({ fragments }) => fragments.some((one) => one.runs.some(({ text }) => isValue(text))))
    .flatMap(({ fragments }) => fragments.flatMap((one) => one.runs));
  const fits = runs.every((run) =>
    chain.segments.some(({ from, to }) => run.x > from - mostOver && run.x + run.width < to + mostOver),
  );
  return fits ? chain.segments.map(({ from, to }) => ({ left: from, right: to })) : null;
}
