import type { Cell, Table } from '../../model/block.ts';
import type { Indicator, IndicatorKind } from '../../model/statement.ts';
import { type FootnoteIndex, indexFootnotes } from './cell-footnotes.ts';
import { canBeWordValue, isBlank } from './cell-form.ts';
import { type Column, readColumns } from './columns.ts';
import { type Section, splitSections } from './header-rows.ts';
import { type IndicatorSetting, readIndicatorRows } from './indicator-rows.ts';
import { isMoneySection, readMoneySection } from './money-table.ts';
import { nearestLines } from './nearest-lines.ts';
import { type HeadContext, indicatorKindOf } from './read-head.ts';
import type { MoneyRows, RecognisedTable, TableContext } from './recognised-table.ts';
import { readRecordTable } from './record-table.ts';
import { namesMeasure } from './row-kind.ts';
import { settleYears } from './settle-years.ts';
import { alignShiftedRows } from './shifted-rows.ts';
import { titleOf } from './table-title.ts';
import { readTurnedTable } from './turned-table.ts';

const noHead = 'De tabel heeft geen kolom met cijfers en is als tekst bewaard.';
const noRows = 'De tabel heeft geen rijen onder de kop.';

/**
 * Reads a table as indicators with figures, as amounts of money, or as neither. What it is follows from its heads, its rows
 * and the texts around it. Does not throw; the time it takes is linear in the number of cells.
 */
export function recogniseTable(table: Table, context: TableContext): RecognisedTable {
  const heads: HeadContext = { publicationYear: context.publication.year, organisation: context.organisation };
  const footnotes = indexFootnotes(context.footnotes);
  const sections = splitSections(alignShiftedRows(table.rows.filter((row) => !isRule(row))), heads);
  if (sections.every((section) => section.rows.length === 0)) return { kind: 'other', why: noRows };
  const indicators: Indicator[] = [];
  const groups: MoneyRows[] = [];
  let titles: readonly string[] = [];
  for (const section of sections) {
    if (section.titles.length > 0) titles = section.titles;
    const titled = { ...section, titles };
    const money = isMoneySection(table, titled, context) ? readMoneySection(table, titled, context, heads) : [];
    if (money.length > 0) groups.push(...money);
    else indicators.push(...readIndicatorSection(table, titled, context, heads, footnotes));
  }
  if (indicators.length > 0) return { kind: 'indicators', indicators };
  return groups.length > 0 ? { kind: 'amounts', groups } : { kind: 'other', why: noHead };
}

/** The line under the heads of a Markdown table, where a reader took it for a row. */
function isRule(row: readonly Cell[]): boolean {
  return row.some((cell) => cell.text !== '') && row.every((cell) => /^(:?-{3,}:?)?$/u.test(cell.text));
}

function readIndicatorSection(
  table: Table,
  section: Section,
  context: TableContext,
  heads: HeadContext,
  footnotes: FootnoteIndex,
): readonly Indicator[] {
  const setting: IndicatorSetting = {
    kind: kindOf(table, section, context),
    organisation: context.organisation,
    publicationYear: context.publication.year,
    ...titleOf(table, section, context),
  };
  const turned = readTurnedTable(section, setting, heads, footnotes);
  if (turned !== null) return turned;
  const columns = settleYears(readColumns(section, heads), section.heads, context.publication);
  const records = readRecordTable(section, columns, setting, footnotes);
  if (records !== null) return records;
  return holdsFigures(section, columns) && speaksOfMeasures(table, section, columns, context)
    ? readIndicatorRows(section, columns, setting, footnotes)
    : [];
}

/** More rows than these say nothing new about what the columns hold. */
const sample = 400;

function holdsFigures(section: Section, columns: readonly Column[]): boolean {
  if (!columns.some((column) => column.type === 'name')) return false;
  const values = columns.flatMap((column, index) => (column.type === 'value' ? [index] : []));
  const cells = section.rows
    .slice(0, sample)
    .flatMap((row) => values.map((index) => row[index]?.text ?? ''))
    .filter((text) => !isBlank(text));
  return cells.length > 0 && cells.filter(canBeWordValue).length * 2 > cells.length;
}

/**
 * A table of numbers measures something when a head gives a role or a year, or when it is said to be of indicators. Chances
 * and amounts of a list of risks are no figures.
 */
function speaksOfMeasures(table: Table, section: Section, columns: readonly Column[], context: TableContext): boolean {
  if (columns.some((column) => column.type === 'value' && (column.role !== 'other' || column.year !== null)))
    return true;
  if (columns.some((column) => column.type === 'period')) return true;
  const name = columns.findIndex((column) => column.type === 'name');
  if (section.rows.slice(0, 20).some((row) => namesMeasure(row[name]?.text ?? ''))) return true;
  return [...section.heads, ...section.titles, table.caption ?? '', ...context.above].some((text) =>
    /indicator|kengetal/iu.test(text),
  );
}

function kindOf(table: Table, section: Section, context: TableContext): IndicatorKind | null {
  const texts = [
    ...section.heads,
    ...section.titles,
    table.caption ?? '',
    ...nearestLines(context.above),
    ...context.above,
  ];
  return (
    texts
      .filter((text) => text.length <= 200)
      .map(indicatorKindOf)
      .find((kind) => kind !== null) ?? null
  );
}
