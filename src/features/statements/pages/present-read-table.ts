import type { ReadTable } from '../../../model/block.ts';
import type { ReadTableView } from '../../../ui/read-table/read-table-view.ts';
import type { StatedIndicator, Statements } from '../queries/read-statements.ts';
import { sure } from './certainty.ts';
import { presentAmounts } from './present-amounts.ts';
import { type IndicatorContext, presentIndicators } from './present-indicators.ts';
import { cellsOf, noCells, presentRows } from './present-read-cells.ts';
import { sayReading } from './say-reading.ts';

/**
 * A table that was read as its passage shows it: the cells as they stand, the names of indicators as links, what is in doubt marked; and
 * below it what was read.
 */
export function presentReadTable(
  table: ReadTable,
  { indicators, amounts }: Pick<Statements, 'indicators' | 'amounts'>,
  { id, earlier }: Pick<ReadTableView, 'id' | 'earlier'>,
  context: IndicatorContext,
): ReadTableView {
  const { words, language, doubts } = context;
  const isShown = table.lines === undefined || table.certainty >= sure;
  const cells = isShown ? cellsOf(table, indicators, amounts, context) : noCells;
  const anchored = new Set([...cells.anchors.values()].flatMap(({ id: own, earlier: before }) => [own, ...before]));
  const unlessThere = (anchor: string | null = null) => (anchor !== null && anchored.has(anchor) ? null : anchor);
  const rows = isShown ? presentRows(table, cells, id) : [];
  const headCount = rows.findIndex((row) => row.some(({ heads, text }) => text !== '' && heads !== 'column'));
  const split = headCount === -1 ? 0 : headCount;
  const read = presentIndicators(indicators.map(withoutNotes(table)), context, `${id}-`);
  return {
    kind: 'read-table',
    id,
    earlier,
    label: words.readTable.label(table.at.table ?? null, table.rows[0]?.[0]?.text.trim() ?? ''),
    caption: table.caption,
    heads: rows.slice(0, split),
    body: rows.slice(split),
    lines: isShown ? null : (table.lines ?? null),
    footnotes: table.footnotes.map(({ mark, text }, index) => ({ id: `${id}-n${index}`, mark, text })),
    summary: sayReading(table, { indicators, amounts }, words),
    remark: table.lines === undefined ? null : isShown ? words.readTable.restored : words.readTable.unsure,
    dash: read.find(({ dash }) => dash !== null)?.dash ?? null,
    indicatorTables: read.map((one) => ({
      ...one,
      dash: null,
      certainty: null,
      rows: one.rows.map((row) => ({
        ...row,
        anchor: unlessThere(row.anchor),
        earlier: row.earlier?.filter((name) => !anchored.has(name)),
        figures: row.figures.map((figure) => figure && { ...figure, anchor: unlessThere(figure.anchor) }),
      })),
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
