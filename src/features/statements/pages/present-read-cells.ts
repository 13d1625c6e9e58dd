import type { ReadTable } from '../../../model/block.ts';
import { beginOf, type LaidCell, layCells } from '../../../model/lay-cells.ts';
import type { Position } from '../../../model/source.ts';
import type { ReadCellView } from '../../../ui/read-table/read-table-view.ts';
import { figureAnchors } from '../places/place-names.ts';
import type { StatedAmount, StatedIndicator } from '../queries/read-statements.ts';
import { figureMeaning } from './figure-meaning.ts';
import { doubtMark } from './present-doubts.ts';
import type { IndicatorContext, Lasting } from './present-indicators.ts';

/** What was read from the cells of a table. A place is a row and a column, counted from 1. */
export type ReadCells = {
  /** The cells that something was read from, by place. */
  readonly valued: ReadonlySet<string>;
  /** The pages that follow indicators, by where their names stand. */
  readonly names: ReadonlyMap<string, string>;
  /** Where links to what was read from a cell lead. */
  readonly anchors: ReadonlyMap<string, Lasting>;
  /** Of cells of which the written form does not speak for itself. */
  readonly meanings: ReadonlyMap<string, string>;
  readonly doubts: ReadonlyMap<string, ReadCellView['doubt']>;
};

/** Of a table of which no cells are shown. */
export const noCells: ReadCells = {
  valued: new Set(),
  names: new Map(),
  anchors: new Map(),
  meanings: new Map(),
  doubts: new Map(),
};

/** Finds where what was read from a table stands in it. */
export function cellsOf(
  table: ReadTable,
  indicators: readonly StatedIndicator[],
  amounts: readonly StatedAmount[],
  context: IndicatorContext,
): ReadCells {
  const { words, language, doubts: told, addressOfIndicator } = context;
  const placeOf = ({ file, table: number, cell }: Position) =>
    cell === undefined || file !== table.at.file || number !== table.at.table ? null : beginOf(table, cell).join();
  const valued = new Set<string>();
  const doubts = new Map<string, ReadCellView['doubt']>();
  for (const one of [...indicators.flatMap(({ figures }) => figures), ...amounts]) {
    const place = placeOf(one.position);
    if (place === null) continue;
    valued.add(place);
    const mark = doubtMark(one, told, words);
    if (mark !== null && !doubts.has(place)) doubts.set(place, mark);
  }
  const meanings = new Map<string, string>();
  for (const { value, raw, position } of indicators.flatMap(({ figures }) => figures)) {
    const place = placeOf(position);
    const meaning = figureMeaning(value, raw, words, language);
    if (place !== null && meaning !== null && meaning !== raw.trim().toLowerCase()) meanings.set(place, meaning);
  }
  const names = new Map<string, string>();
  for (const { slug, name, position } of indicators) {
    const place = placeOf(position);
    if (place === null || names.has(place)) continue;
    const [row, column] = place.split(',').map(Number);
    const written = table.rows[(row ?? 0) - 1]?.[(column ?? 0) - 1]?.text.trim() ?? '';
    const isName = !valued.has(place) && written !== '' && (name.includes(written) || written.includes(name));
    if (isName) names.set(place, addressOfIndicator(slug));
  }
  return { valued, names, anchors: anchorsIn(indicators, placeOf, context), meanings, doubts };
}

/** Where links lead: to the names of indicators, to their figures, and to what else is quoted. One cell can be several of these. */
function anchorsIn(
  indicators: readonly StatedIndicator[],
  placeOf: (position: Position) => string | null,
  { anchorOfIndicator, quotedCells }: IndicatorContext,
): ReadonlyMap<string, Lasting> {
  const anchors = new Map<string, Lasting>();
  const add = (position: Position, { id, earlier }: Lasting) => {
    const place = placeOf(position);
    const there = place === null ? undefined : anchors.get(place);
    if (place !== null)
      anchors.set(place, there ? { id: there.id, earlier: [...there.earlier, id, ...earlier] } : { id, earlier });
  };
  for (const indicator of indicators) {
    const own = anchorOfIndicator(indicator);
    if (own === null) continue;
    const figures = figureAnchors(own.id, indicator.figures);
    add(indicator.position, own);
    for (const [at, { position }] of indicator.figures.entries()) add(position, { id: figures[at] ?? '', earlier: [] });
  }
  for (const { id, position } of quotedCells) add(position, { id, earlier: [] });
  return anchors;
}

/** The rows of a table as they stand, each cell with what was read from it. @param id begins the ids of its footnotes */
export function presentRows(table: ReadTable, cells: ReadCells, id: string): ReadCellView[][] {
  const numeric = numericColumns(table, cells.valued);
  return layCells(table).map((row, at) => {
    const filled = row.filter(({ cell }) => cell.text.trim() !== '');
    // one name alone below the heads is the title of the rows below it
    const isHeadRow = filled.every(({ cell }) => cell.header) && (filled.length > 1 || at === 0);
    return row.map((laid) => presentCell(laid, { isHeadRow, numeric, cells, table, id }));
  });
}

/** A column of which most filled cells below the heads hold values. */
function numericColumns(table: ReadTable, valued: ReadonlySet<string>): ReadonlySet<number> {
  const [first = []] = table.rows;
  return new Set(
    first.flatMap((_, index) => {
      const filled = table.rows.flatMap((row, at) => {
        const cell = row[index];
        return cell === undefined || cell.header || cell.text.trim() === '' ? [] : [`${at + 1},${index + 1}`];
      });
      return filled.filter((place) => valued.has(place)).length * 2 > filled.length ? [index + 1] : [];
    }),
  );
}

function presentCell(
  { cell, row, column, columns, rows }: LaidCell,
  {
    isHeadRow,
    numeric,
    cells,
    table,
    id,
  }: {
    readonly isHeadRow: boolean;
    readonly numeric: ReadonlySet<number>;
    readonly cells: ReadCells;
    readonly table: ReadTable;
    readonly id: string;
  },
): ReadCellView {
  const place = `${row},${column}`;
  const text = cell.text.trim();
  const anchor = cells.anchors.get(place);
  return {
    text,
    meaning: (text === '' ? null : cells.meanings.get(place)) ?? null,
    heads: text === '' || !cell.header || cells.valued.has(place) ? null : isHeadRow ? 'column' : 'row',
    columns,
    rows,
    isNumeric: numeric.has(column),
    marks: cell.marks.map((mark) => {
      const index = table.footnotes.findIndex((note) => note.mark === mark);
      return { mark, href: index === -1 ? null : `#${id}-n${index}` };
    }),
    anchor: anchor?.id ?? null,
    earlier: anchor?.earlier ?? [],
    href: cells.names.get(place) ?? null,
    doubt: cells.doubts.get(place) ?? null,
  };
}
