import type { Indicator, IndicatorKind } from '../../../model/statement.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { anyCount } from '../../lexicon/column-words.data.ts';
import { indexFootnotes } from '../footnotes/cell-footnotes.ts';
import { canBeWordValue, isBlank } from '../forms/cell-form.ts';
import { formOf } from '../forms/form-of.ts';
import { plainHead } from '../forms/head-text.ts';
import type { Grid } from '../grids/grid.ts';
import { isMoneyUnit } from '../heads/money-unit.ts';
import { indicatorKindOf } from '../heads/read-head.ts';
import { namesMeasure, readAttributeRow } from '../heads/row-kind.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import { nearestLines } from '../interpret/nearest-lines.ts';
import { isTitleRow } from '../interpret/row-kinds.ts';
import type { Stated } from '../stated.ts';
import type { TableContext } from '../table-context.ts';
import type { MoneyRows } from './money/money-rows.ts';
import { isMoneySection, readMoneySection } from './money/money-section.ts';
import { sortOfPlans } from './money/sort-of-plans.ts';
import { splitSorts } from './money/split-sorts.ts';
import { openAstray, openUnnamed } from './open-astray.ts';
import { type IndicatorSetting, readIndicatorRows } from './rows/indicator-rows.ts';
import { hasNameInCorner, loosenShifted } from './rows/loosen-shifted.ts';
import { indexOfKind, type Row, rowsOf, type Section, valueColumns } from './section.ts';
import { splitDecided } from './split-decided.ts';
import { titleOf } from './table-title.ts';

/** What a grid states, and rows that state nothing because it is not known what they are. */
export type StatedGrid = Stated & {
  /** Rows that are amounts or indicators, a list for each run of them. */
  readonly unsorted: readonly (readonly Row[])[];
  /** Rows of amounts with cells of which no column is known. */
  readonly short: readonly Row[];
};

/** Makes the statements of a grid as it was interpreted: the only place where figures and amounts come from. */
export function stateGrid(interpretation: Interpretation, context: TableContext): StatedGrid {
  const { grid, axis, parts } = interpretation;
  if (canShift(grid) && hasNameInCorner(interpretation)) return { indicators: [], groups: [], unsorted: [], short: [] };
  // of a turned table the corner heads no column, but may say in what amounts are counted
  const corner = axis === 'columns' ? foldSpace(grid.rows[0]?.cells[0]?.text ?? '') : '';
  const caption = isMoneyUnit(corner) ? corner : grid.caption;
  const footnotes = indexFootnotes(context.footnotes);
  const indicators: Indicator[] = [];
  const groups: MoneyRows[] = [];
  const unsorted: (readonly Row[])[] = [];
  const short: Row[] = [];
  for (const own of parts) {
    const part = canShift(grid) ? loosenShifted(own) : own;
    const whole = { titles: part.titles, columns: part.columns, rows: rowsOf(part) };
    const sorted = splitDecided(whole, context.decided).flatMap(({ section, sort }) =>
      sort === null ? splitSorts(section) : [{ section, isMoney: sort === 'money', isDecided: true }],
    );
    for (const { section, isMoney, isDecided = false } of sorted) {
      const sort = isMoney ? 'money' : isDecided ? null : sortOf(section, caption, context);
      const money = sort === 'money' ? readMoneySection(section, caption, context) : [];
      const isAstray = wordsAmong(money) > (isGuessed(grid) ? 0 : mostWords);
      if (sort === 'unsure') unsorted.push(section.rows);
      else if (money.length > 0) {
        groups.push(...(isAstray ? [] : money));
        if (!isAstray) short.push(...section.rows.filter(({ loose }) => loose.length > 0));
      } else if (!isMoney && (isDecided || measures(section, grid.caption, context))) {
        const setting: IndicatorSetting = {
          kind: kindOf(section, grid.caption, context),
          organisation: context.organisation,
          publicationYear: context.publication.year,
          decided: context.decided,
          ...titleOf(section, grid.caption, context.above),
        };
        const found = readIndicatorRows(section, setting, footnotes).map(openUnnamed);
        indicators.push(...(isGuessed(grid) ? found.map(openAstray) : found));
      }
    }
  }
  return { indicators, groups, unsorted, short };
}

/** Whether the rows of a section are amounts; null where nothing says so. */
function sortOf(section: Section, caption: string | null, context: TableContext): 'money' | 'unsure' | null {
  return isMoneySection(section, caption, context) ? 'money' : sortOfPlans(section, caption, context);
}

/** Which part of amounts are words: their cells stand in the wrong columns. */
function wordsAmong(money: readonly MoneyRows[]): number {
  const amounts = money.flatMap((group) => group.amounts);
  const words = amounts.filter(
    ({ raw, euros }) =>
      euros === null && /\p{L}/u.test(raw) && formOf(raw) !== 'missing' && formOf(raw) !== 'word-value',
  );
  return words.length / Math.max(1, amounts.length);
}

/** Whether where its cells end was guessed. */
function isGuessed({ making }: Grid): boolean {
  return making !== 'marked-up' && making !== 'aligned';
}

/** Whether a cell that was lost moves those behind it: what comes back behind each name keeps its places. */
function canShift(grid: Grid): boolean {
  return isGuessed(grid) && grid.making !== 'refrain';
}

/** "x € 1.000 Uitgaven Inkomsten Saldo": the heads of amounts, which are no figures. */
function countsInEuros(head: string): boolean {
  return /\bx € ?1/u.test(head) || /^\(?bedragen\b/iu.test(head);
}

/** A table with lines may have a remark among its amounts. */
const mostWords = 0.2;

/** More rows than these say nothing new about what the columns hold. */
const sample = 400;

/** Whether a section holds figures, and says of what or of when they are: chances in a list of risks measure nothing. */
function measures(section: Section, caption: string | null, context: TableContext): boolean {
  const values = valueColumns(section.columns);
  const [nearest = ''] = nearestLines(context.above);
  const heads = [...section.columns.map(({ head }) => head), nearest.slice(0, 120)];
  if (values.length === 0 || heads.some(countsInEuros)) return false;
  const cells = section.rows
    .slice(0, sample)
    .filter(
      (row) =>
        !isTitleRow(row) &&
        readAttributeRow(
          row.cells.map(({ text }) => text),
          () => true,
        ) === null,
    )
    .flatMap(({ cells: row, loose }) => [
      ...values.map((index) => row[index]?.text ?? ''),
      ...loose.map(({ text }) => text),
    ])
    .filter((text) => !isBlank(text));
  if (cells.length === 0 || cells.filter(canBeWordValue).length * 2 <= cells.length) return false;
  const tells = section.columns.some(
    ({ kind, value, head }) =>
      kind === 'period' ||
      kind === 'role' ||
      (value !== null && (value.year !== null || value.role !== 'other' || anyCount.test(plainHead(head)))),
  );
  if (tells) return true;
  const name = indexOfKind(section.columns, 'name');
  if (section.rows.slice(0, 20).some((row) => namesMeasure(row.cells[name]?.text ?? ''))) return true;
  return [...section.columns.map(({ head }) => head), ...section.titles, caption ?? '', ...context.above].some((text) =>
    /indicator|kengetal/iu.test(text),
  );
}

function kindOf(section: Section, caption: string | null, context: TableContext): IndicatorKind | null {
  const texts = [
    ...section.columns.map(({ head }) => head),
    ...section.titles,
    caption ?? '',
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
