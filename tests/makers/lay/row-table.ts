import { amountIn, type DraftIndicator, type DraftMoney } from '../book/draft.ts';
import { nameHeads } from '../layout/wordings.data.ts';
import { pickFrom, randomFor } from '../random.ts';
import { headCell, type LaidCell, type LaidTable } from './block.ts';
import { type FigureColumn, figureColumns, headOf } from './columns.ts';
import type { Volume } from './house.ts';
import type { IndicatorGroup } from './indicator-group.ts';
import { moneyCell, sideWord } from './money-cell.ts';
import { undatedHeads, undatedScores } from './period-tables.ts';
import { figureCell, namesOf, nameText } from './state-figure.ts';

/** A column that is no figure: its head, and what it says of an indicator. */
type TextColumn = {
  readonly head: string;
  readonly text: (indicator: DraftIndicator, topic: string, row: number) => string;
};

/** A table with an indicator on each row. */
export function layRowTable(groups: readonly IndicatorGroup[], volume: Volume, money: DraftMoney | null): LaidTable {
  const { layout } = volume;
  const columns = figureColumns(volume);
  const paired = layout.periods === 'pairs';
  const heads = paired ? pairedHeads(columns, volume) : headRows(columns, volume);
  const { before, after } = textColumns(volume);
  const headless = layout.puzzles === 'headless' && heads.length === 1;
  const undated = layout.puzzles === 'undated-scores' && heads.length === 1;
  const withTexts = heads.map((row, at): readonly LaidCell[] =>
    at === 0
      ? [
          ...before.map(({ head }) => headCell(head, spanDown(heads.length))),
          ...row,
          ...after.map(({ head }) => headCell(head, spanDown(heads.length))),
          ...(headless ? [headCell('')] : []),
          ...(undated ? undatedHeads.map((head) => headCell(head)) : []),
        ]
      : row,
  );
  const width =
    before.length +
    columns.length * (paired ? 2 : 1) +
    after.length +
    (headless ? 1 : 0) +
    (undated ? undatedHeads.length : 0);
  const body: (readonly LaidCell[])[] = [];
  let row = 0;
  for (const { topic, indicators } of groups) {
    if (layout.sections === 'spanning') body.push([{ text: topic, columns: width }]);
    for (const indicator of indicators) {
      row += 1;
      const text = (column: TextColumn): LaidCell => ({ text: column.text(indicator, topic, row) });
      const figures = columns.flatMap((column) => {
        const cell = figureCell(indicator, column, volume);
        return paired ? [{ text: column.dated ? String(column.year) : '-' }, cell] : [cell];
      });
      body.push([
        ...before.map(text),
        ...figures,
        ...after.map(text),
        ...(headless ? [headlessCell(indicator, volume)] : []),
        ...(undated ? undatedScores(indicator, volume) : []),
      ]);
    }
  }
  if (money !== null && layout.moneyPlace === 'with-indicators') body.push(...moneyRows(money, columns, volume, width));
  return { kind: 'table', caption: null, headRows: heads.length, rows: broken(withTexts, body, volume) };
}

function spanDown(rows: number): { rows?: number } {
  return rows === 1 ? {} : { rows };
}

/** One row of heads, or two of which the upper covers what is alike below it. */
function headRows(columns: readonly FigureColumn[], volume: Volume): readonly (readonly LaidCell[])[] {
  const { storeys } = volume.layout;
  if (storeys === 'one' || volume.layout.roleWords === 'years-only') {
    return [columns.map((column) => headCell(headOf(column, volume)))];
  }
  const yearOf = (column: FigureColumn) => (column.dated ? String(column.year) : '');
  const upper = storeys === 'role-over-years' ? ({ word }: FigureColumn) => word : yearOf;
  const lower = storeys === 'role-over-years' ? yearOf : ({ word }: FigureColumn) => word;
  const top: LaidCell[] = [];
  const bottom: LaidCell[] = [];
  for (let at = 0; at < columns.length; ) {
    const column = columns[at];
    if (column === undefined) break;
    if (!column.dated) {
      top.push(headCell(column.word, { rows: 2 }));
      at += 1;
      continue;
    }
    const alike = columns.slice(at).findIndex((next) => !next.dated || upper(next) !== upper(column));
    const count = alike === -1 ? columns.length - at : alike;
    top.push(headCell(upper(column), count === 1 ? {} : { columns: count }));
    bottom.push(...columns.slice(at, at + count).map((next) => headCell(lower(next))));
    at += count;
  }
  return [top, bottom];
}

/** "Jaar | Realisatie | Jaar | Realisatie". */
function pairedHeads(columns: readonly FigureColumn[], volume: Volume): readonly (readonly LaidCell[])[] {
  const periodHead = pickFrom(randomFor(volume.seed, 'period head'), ['Jaar', 'Peiljaar', 'Periode']);
  return [columns.flatMap(({ word }) => [headCell(periodHead), headCell(word === '' ? 'Waarde' : word)])];
}

function textColumns(volume: Volume): { before: readonly TextColumn[]; after: readonly TextColumn[] } {
  const { layout, seed } = volume;
  const before: TextColumn[] = [];
  const after: TextColumn[] = [];
  if (layout.extraColumn === 'number') before.push({ head: 'Nr.', text: (_indicator, _topic, row) => String(row) });
  if (layout.extraColumn === 'topic-before') {
    before.push({ head: seed % 2 === 0 ? 'Onderwerp' : 'Taakveld', text: (_indicator, topic) => topic });
  }
  before.push({
    head: pickFrom(randomFor(seed, 'name head'), nameHeads),
    text: (indicator) => nameText(indicator, volume),
  });
  if (layout.extraColumn === 'kind') before.push({ head: 'Soort', text: ({ kind }) => kindWord(kind) });
  if (layout.units === 'column') before.push({ head: 'Eenheid', text: ({ unit }) => unit });
  const sourceFirst = seed % 4 === 0;
  const source: TextColumn = { head: 'Bron', text: (indicator) => indicator.source };
  if (layout.sources === 'column') (sourceFirst ? before : after).push(source);
  if (layout.extraColumn === 'explanation') {
    after.push({ head: 'Toelichting', text: ({ more }) => (more ? 'Meer is beter' : 'Minder is beter') });
  }
  if (layout.extraColumn === 'status')
    after.push({ head: 'Status', text: ({ more }) => (more ? 'op koers' : 'aandacht') });
  return { before, after };
}

function kindWord(kind: DraftIndicator['kind']): string {
  return { performance: 'Prestatie', effect: 'Effect', mandatory: 'BBV' }[kind];
}

/** A value below no head: it may be of any year and mean anything. */
function headlessCell(indicator: DraftIndicator, volume: Volume): LaidCell {
  const { year } = volume;
  const column = {
    moment: 'achieved',
    subject: 'group',
    year: year - 1,
    dated: false,
    word: '',
    role: 'other',
  } as const;
  const cell = figureCell(indicator, column, volume);
  return cell.figure === undefined
    ? cell
    : { ...cell, figure: { ...cell.figure, names: namesOf(indicator, volume), open: ['role', 'year'] } };
}

/** Expenses and income on rows of their own below the indicators, under the same heads. */
function moneyRows(money: DraftMoney, columns: readonly FigureColumn[], volume: Volume, width: number) {
  const { before } = textColumns(volume);
  const rows: LaidCell[][] = [];
  for (const side of ['expenses', 'income'] as const) {
    const cells = columns.map((column): LaidCell => {
      if (column.subject !== 'own' || column.moment === 'baseline') return { text: '' };
      const standing = column.moment === 'achieved' ? 'actual' : 'original';
      // a bare year does not say whether its money was spent or planned
      const told = standing === 'actual' && column.word !== '' ? standing : null;
      const number = amountIn(money, side, standing, column.year);
      return moneyCell({ side, standing: told, year: column.year }, number, volume);
    });
    const paired = volume.layout.periods === 'pairs';
    const values = columns.flatMap((column, at) => {
      const cell = cells[at] ?? { text: '' };
      return paired ? [{ text: column.dated ? String(column.year) : '-' }, cell] : [cell];
    });
    const name = `${sideWord(side, volume)}${volume.layout.moneyUnit === 'whole-euros' ? ' (€)' : ' (x € 1.000)'}`;
    const texts = before.map((_, at) => ({ text: at === nameAt(volume) ? name : '' }));
    const row = [...texts, ...values];
    rows.push([...row, ...Array.from({ length: width - row.length }, () => ({ text: '' }))]);
  }
  return rows;
}

function nameAt({ layout }: Volume): number {
  return layout.extraColumn === 'number' || layout.extraColumn === 'topic-before' ? 1 : 0;
}

/** A long table has its heads again where a page would begin. */
function broken(heads: readonly (readonly LaidCell[])[], body: readonly (readonly LaidCell[])[], { layout }: Volume) {
  const half = Math.ceil(body.length / 2);
  if (layout.breaks === 'none' || body.length < 4) return [...heads, ...body];
  return [...heads, ...body.slice(0, half), ...heads, ...body.slice(half)];
}
