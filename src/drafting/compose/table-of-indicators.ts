import type { Cell, Footnote, ReadTable } from '../../model/block.ts';
import { readMarks } from '../../model/notation/forms/marks.ts';
import { parseValue } from '../../model/notation/parse-value.ts';
import type { Position } from '../../model/source.ts';
import type { Figure, Indicator } from '../../model/statement.ts';
import type { DraftFigure, Identified, IndicatorItem } from '../item.ts';
import type { Piece } from './piece.ts';
import { writtenWords } from './written-words.data.ts';

type Column = { readonly role: DraftFigure['role']; readonly year: number };

/** What was aimed at stands before what came of it. */
const order: readonly Column['role'][] = ['baseline', 'target', 'budgeted', 'achieved', 'reference'];

/** The columns of a table, by year, and within a year in the order of the roles. */
function columnsOf(items: readonly Identified<IndicatorItem>[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const { item } of items)
    for (const { role, year } of item.figures) columns.set(`${year} ${order.indexOf(role)}`, { role, year });
  return [...columns.values()].toSorted(
    (one, other) => one.year - other.year || order.indexOf(one.role) - order.indexOf(other.role),
  );
}

/**
 * The indicators of a chapter as one table, with what it states. An explanation of a value is its footnote.
 * @param at where the table stands: its number in the document with it
 */
export function tableOfIndicators(
  items: readonly Identified<IndicatorItem>[],
  at: Position,
): { readonly table: ReadTable; readonly indicators: readonly Piece<Indicator>[] } {
  const columns = columnsOf(items);
  const hasUnits = items.some(({ item }) => item.unit !== null);
  const first = hasUnits ? 3 : 2;
  const heads = columns.map(({ role, year }) => `${writtenWords.roles[role]} ${year}`);
  const footnotes: Footnote[] = [];
  const cellAt = (row: number, column: number): Position => ({ ...at, cell: [row, column] });
  const headOf = (text: string, column: number): Cell => ({ text, header: true, marks: [], at: cellAt(1, column) });
  const head = [
    headOf(writtenWords.indicator, 1),
    ...(hasUnits ? [headOf(writtenWords.unit, 2)] : []),
    ...heads.map((text, index) => headOf(text, first + index)),
  ];
  const around = readMarks(items.flatMap(({ item }) => item.figures.map(({ raw }) => raw)));
  const rows: Cell[][] = [];
  const indicators = items.map(({ id, item }, index): Piece<Indicator> => {
    const row = index + 2;
    const figures: Figure[] = [];
    const marks = readMarks(
      item.figures.map(({ raw }) => raw),
      around,
    );
    const cells = columns.map(({ role, year }, column): Cell => {
      const written = item.figures.find((one) => one.role === role && one.year === year);
      const place = cellAt(row, first + column);
      const raw = written?.raw ?? '';
      const why = written?.explanation ?? null;
      const mark = why === null ? [] : [String(footnotes.length + 1)];
      if (why !== null) footnotes.push({ kind: 'footnote', mark: String(footnotes.length + 1), text: why, at });
      const { value, settled } = parseValue(raw, marks);
      figures.push({
        ...{ role, year, unsettled: [], column: heads[column] ?? '', raw, value, settled, footnote: why, at: place },
      });
      return { text: raw, header: false, marks: mark, at: place };
    });
    rows.push([
      { text: item.name, header: true, marks: [], at: cellAt(row, 1) },
      ...(hasUnits ? [{ text: item.unit ?? '', header: false, marks: [], at: cellAt(row, 2) }] : []),
      ...cells,
    ]);
    const { indicatorKind: kind, name, unit, frequency, source } = item;
    const statement = {
      kind,
      name,
      unit,
      frequency,
      source,
      footnote: item.definition,
      certainty: null,
      figures,
      at: cellAt(row, 1),
    };
    return { id, statement };
  });
  const figures = indicators.reduce((sum, { statement }) => sum + statement.figures.length, 0);
  return {
    table: {
      ...{ kind: 'read-table', caption: null, rows: [head, ...rows], footnotes, certainty: 1 },
      ...{ read: { indicators: indicators.length, figures, amounts: 0 }, at },
    },
    indicators,
  };
}
