import type { Cell, Table } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { spanOf } from '../../covered-cell.ts';
import { checkTableSize, type Repetition } from '../../table-size.ts';
import { type Chain, distinctPlaces } from '../drawing/rule-chains.ts';
import { fragmentOf } from '../lines/fragment.ts';
import { joinLines } from '../lines/hyphenation.ts';
import type { PlacedRun } from '../lines/placed-run.ts';
import type { PlacedTable } from '../lines/placed-table.ts';
import { linesOfRuns, runsBetween } from '../lines/runs-between.ts';
import { isValue } from '../lines/table-values.ts';
import type { RuledTable } from './find-ruled-tables.ts';
import { spreadHeads } from './spread-heads.ts';

type DraftCell = Pick<Cell, 'text' | 'marks' | 'span'> & {
  readonly bold: boolean;
  readonly extent: { readonly left: number; readonly right: number } | null;
};

const sameEdge = 4;

/**
 * Makes a table of cells that drawn lines bound, also where they go over more rows or columns. Null where it is none: fewer than two columns, or no
 * row with text in two cells but for the rest of a row of the page before.
 * @throws ReadingError `too-many-cells`
 */
export function makeRuledTable(
  { top, chains, isOpenAbove }: RuledTable,
  runs: readonly PlacedRun[],
  at: Position,
  repetition: Repetition,
): PlacedTable | null {
  const edges = distinctPlaces(
    chains.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to])),
    sameEdge,
  );
  checkTableSize(chains.length, edges.length, at.file);
  const columnAt = (place: number) => edges.findLastIndex((edge) => edge <= place + sameEdge / 2);
  const used: PlacedRun[] = [];
  const rows = chains.map(() => Array.from({ length: edges.length - 1 }, (): DraftCell => ({ ...draftCell([]) })));
  for (const [last, chain] of chains.entries()) {
    for (const { from, to } of chain.segments) {
      const first = firstRowOf((from + to) / 2, last, chains);
      const above = chains[first - 1]?.at ?? top - 1;
      const own = runsBetween(runs, { top: above, bottom: chain.at, left: from, right: to });
      const cell = draftCell(own);
      const left = columnAt(from);
      const right = columnAt(to);
      for (const run of own) used.push(run);
      repetition.add(cell.text, (last - first + 1) * (right - left) - 1);
      for (let row = first; row <= last; row += 1) {
        for (let column = left; column < right; column += 1) {
          const target = rows[row];
          if (target) target[column] = { ...cell, ...spanOf(column > left, row > first) };
        }
      }
    }
  }
  const filled = rows.filter((row) => row.some(hasText));
  if (edges.length < 3 || !(isOpenAbove || filled.some((row) => countOwn(row) > 1))) return null;
  const boldHeads = filled.findIndex((row) => row.some((cell) => hasText(cell) && !cell.bold));
  const heads = boldHeads > 0 ? boldHeads : countPlainHeads(filled, boldHeads === -1);
  const headTexts = new Set(filled.slice(0, heads).map(textOfRow));
  const isWalled = chains.some((chain) => chain.isWalled);
  const spread = isWalled ? filled : [...spreadHeads(filled.slice(0, heads), edges), ...filled.slice(heads)];
  const table: Table = {
    kind: 'table',
    caption: null,
    rows: spread.map(spreadGroup).map((row, index) => {
      const isHead =
        index < heads || (headTexts.has(textOfRow(row)) && row.every((cell) => cell.bold || !hasText(cell)));
      return row.map(({ bold, extent: _, ...cell }, column) => ({
        ...cell,
        header: isHead || (bold && column === 0),
        at,
      }));
    }),
    at,
  };
  return {
    table,
    runs: used,
    edges,
    hasBoldHeads: boldHeads > 0,
    isOpenAbove,
    isOpenBelow: chains.at(-1)?.isOpen === true,
    top,
  };
}

/** The first of the rows that a cell goes over whose lower edge bounds the row `last`: the one below the nearest line above it. */
function firstRowOf(middle: number, last: number, chains: readonly Chain[]): number {
  let row = last;
  while (row > 0 && !chains[row - 1]?.segments.some(({ from, to }) => from <= middle && to >= middle)) row -= 1;
  return row;
}

function draftCell(runs: readonly PlacedRun[]): DraftCell {
  let text = '';
  const marks: string[] = [];
  let bold = runs.length > 0;
  for (const line of linesOfRuns(runs)) {
    const fragment = fragmentOf(line);
    if (!fragment) continue;
    text = joinLines(text, fragment.text);
    marks.push(...fragment.marks, ...(fragment.leadingMark === null ? [] : [fragment.leadingMark]));
    bold &&= fragment.bold;
  }
  const extent =
    runs.length === 0
      ? null
      : { left: Math.min(...runs.map((run) => run.x)), right: Math.max(...runs.map((run) => run.x + run.width)) };
  return { text, marks, bold, extent };
}

function hasText({ text, marks }: DraftCell): boolean {
  return text !== '' || marks.length > 0;
}

function countOwn(row: readonly DraftCell[]): number {
  return row.filter((cell) => cell.span === undefined && hasText(cell)).length;
}

/** The name of a group that runs on over other columns is of the whole row. */
function spreadGroup(row: readonly DraftCell[]): readonly DraftCell[] {
  const [first] = row;
  if (!first || countOwn(row) !== 1 || !hasText(first) || row[1]?.span !== 'left') return row;
  return row.map((_, column) => ({ ...first, ...spanOf(column > 0, false) }));
}

function textOfRow(row: readonly DraftCell[]): string {
  return row.map(({ text }) => text).join('\t');
}

/** The rows above the first figures, where they have text in more than one cell. Where all is bold and no figure is left, all are. */
function countPlainHeads(rows: readonly (readonly DraftCell[])[], isBold: boolean): number {
  const figures = rows.findIndex((row) => row.some((cell, column) => column > 0 && isValue(cell.text)));
  if (figures === -1 && isBold) return rows.length;
  const alone = rows.findIndex((row) => countOwn(row) < 2);
  return Math.max(0, alone === -1 ? figures : Math.min(figures, alone));
}
