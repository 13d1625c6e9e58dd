import type { ReadTable } from '../../model/block.ts';
import { beginOf, type LaidCell, layCells } from '../../model/lay-cells.ts';
import type { Position } from '../../model/source.ts';
import type { StatedAmount, StatedIndicator, Statements } from '../../record/queries/read-statements.ts';
import type { ReadCellView, ReadTableView } from '../../ui/read-table/read-table-view.ts';
import { sure } from './certainty.ts';
import { presentAmounts } from './present-amounts.ts';
import { doubtMark } from './present-doubts.ts';
import { type IndicatorContext, presentIndicators } from './present-indicators.ts';
import { sayReading } from './say-reading.ts';

/** What was read from the tables of a chapter, by table, and what was read from none that is shown. */
export type ByTable = {
  readonly of: (table: ReadTable) => Pick<Statements, 'indicators' | 'amounts'>;
  readonly rest: Pick<Statements, 'indicators' | 'amounts'>;
};

/** Parts the statements of a chapter by the tables of its passages that they were read from. */
export function partByTable({ passages, indicators, amounts }: Statements): ByTable {
  const shown = new Set(
    passages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'read-table' ? [keyOf(block.at)] : []))),
  );
  const keyOfIndicator = ({ position }: StatedIndicator) => keyOf(position);
  const keyOfAmount = ({ position }: StatedAmount) => keyOf(position);
  const indicatorsOf = Map.groupBy(indicators, keyOfIndicator);
  const amountsOf = Map.groupBy(amounts, keyOfAmount);
  return {
    of: ({ at }) => ({ indicators: indicatorsOf.get(keyOf(at)) ?? [], amounts: amountsOf.get(keyOf(at)) ?? [] }),
    rest: {
      indicators: indicators.filter((one) => !shown.has(keyOfIndicator(one))),
      amounts: amounts.filter((one) => !shown.has(keyOfAmount(one))),
    },
  };
}

/** What was read from no table is of none: an edition from before tables were kept knows no table. */
function keyOf({ file, table }: Position): string {
  return table === undefined ? '' : `${table} ${file}`;
}

type Cells = {
  /** The cells that something was read from, by place. */
  readonly valued: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, { readonly anchor: string; readonly href: string | null }>;
  readonly doubts: ReadonlyMap<string, ReadCellView['doubt']>;
};

/**
 * A table that was read as its passage shows it: the cells as they stand, the names of indicators as links, what is in doubt marked; and
 * below it what was read. @param id tells it from other tables of the page
 */
export function presentReadTable(
  table: ReadTable,
  { indicators, amounts }: Pick<Statements, 'indicators' | 'amounts'>,
  id: string,
  context: IndicatorContext,
): ReadTableView {
  const { words, language, doubts } = context;
  const isShown = table.lines === undefined || table.certainty >= sure;
  const cells = isShown ? cellsOf(table, indicators, amounts, context) : noCells;
  const anchored = new Set([...cells.names.values()].map(({ anchor }) => anchor));
  const rows = isShown ? presentRows(table, cells, id) : [];
  const headCount = rows.findIndex((row) => row.some(({ heads, text }) => text !== '' && heads !== 'column'));
  const split = headCount === -1 ? 0 : headCount;
  return {
    kind: 'read-table',
    id,
    label: words.readTable.label(table.at.table ?? null, table.rows[0]?.[0]?.text.trim() ?? ''),
    caption: table.caption,
    heads: rows.slice(0, split),
    body: rows.slice(split),
    lines: isShown ? null : (table.lines ?? null),
    footnotes: table.footnotes.map(({ mark, text }, index) => ({ id: `${id}-n${index}`, mark, text })),
    summary: sayReading(table, { indicators, amounts }, words),
    remark: table.lines === undefined ? null : isShown ? words.readTable.restored : words.readTable.unsure,
    indicatorTables: presentIndicators(indicators.map(withoutNotes(table)), context, `${id}-`).map((one) => ({
      ...one,
      certainty: null,
      rows: one.rows.map((row) => (anchored.has(row.anchor ?? '') ? { ...row, anchor: null } : row)),
    })),
    amounts: presentAmounts(amounts, words, language, doubts, `${id}-bedragen`),
  };
}

/** The footnotes that stand below the table are not said once more below what was read. */
function withoutNotes({ footnotes }: ReadTable): (indicator: StatedIndicator) => StatedIndicator {
  const shown = new Set<string | null>(footnotes.map(({ text }) => text));
  const rest = (footnote: string | null) => (shown.has(footnote) ? null : footnote);
  return (indicator) => ({
    ...indicator,
    footnote: rest(indicator.footnote),
    figures: indicator.figures.map((figure) => ({ ...figure, footnote: rest(figure.footnote) })),
  });
}

const noCells: Cells = { valued: new Set(), names: new Map(), doubts: new Map() };

function cellsOf(
  table: ReadTable,
  indicators: readonly StatedIndicator[],
  amounts: readonly StatedAmount[],
  { words, doubts: told, addressOfIndicator }: IndicatorContext,
): Cells {
  const placeOf = ({ cell }: Position) => (cell === undefined ? null : beginOf(table, cell).join());
  const valued = new Set<string>();
  const doubts = new Map<string, ReadCellView['doubt']>();
  for (const one of [...indicators.flatMap(({ figures }) => figures), ...amounts]) {
    const place = placeOf(one.position);
    if (place === null) continue;
    valued.add(place);
    const mark = doubtMark(one, told, words);
    if (mark !== null && !doubts.has(place)) doubts.set(place, mark);
  }
  const names = new Map<string, { anchor: string; href: string | null }>();
  for (const { ordinal, slug, name, position } of indicators) {
    const place = placeOf(position);
    if (place === null || names.has(place)) continue;
    const [row, column] = place.split(',').map(Number);
    const written = table.rows[(row ?? 0) - 1]?.[(column ?? 0) - 1]?.text.trim() ?? '';
    const isName = !valued.has(place) && written !== '' && (name.includes(written) || written.includes(name));
    names.set(place, { anchor: `indicator-${ordinal}`, href: isName ? addressOfIndicator(slug) : null });
  }
  return { valued, names, doubts };
}

function presentRows(table: ReadTable, cells: Cells, id: string): ReadCellView[][] {
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
    readonly cells: Cells;
    readonly table: ReadTable;
    readonly id: string;
  },
): ReadCellView {
  const place = `${row},${column}`;
  const text = cell.text.trim();
  const name = cells.names.get(place);
  return {
    text,
    heads: text === '' || !cell.header || cells.valued.has(place) ? null : isHeadRow ? 'column' : 'row',
    columns,
    rows,
    isNumeric: numeric.has(column),
    marks: cell.marks.map((mark) => {
      const index = table.footnotes.findIndex((note) => note.mark === mark);
      return { mark, href: index === -1 ? null : `#${id}-n${index}` };
    }),
    anchor: name?.anchor ?? null,
    href: name?.href ?? null,
    doubt: cells.doubts.get(place) ?? null,
  };
}
