import type { Block, Cell, Footnote, Paragraph, Table } from '../../model/block.ts';
import type { FigureValue } from '../../model/notation/value.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import type { Figure } from '../../model/statement.ts';
import { nothingDecided } from '../decided/decided.ts';
import { readTables } from './read-tables.ts';
import { type StatedTable, stateChoice } from './state/state-choice.ts';
import type { Stated } from './stated.ts';
import type { TableContext } from './table-context.ts';

const file = 'test.txt';

export function publication(kind: PublicationIdentity['kind'], year: number | null): PublicationIdentity {
  return { kind, year, endYear: null, sequence: null, title: null };
}

/** A context for tests: a budget for 2021 of Laarbeek with nothing around the table. */
export function contextOf(part: Partial<TableContext> = {}): TableContext {
  return {
    publication: publication('budget', 2021),
    organisation: 'Laarbeek',
    above: [],
    question: 'other',
    footnotes: [],
    decided: nothingDecided,
    ...part,
  };
}

/** A table of lines with `|` between the cells; the first line is the head. */
export function tableOf(lines: readonly string[], caption: string | null = null): Table {
  const texts = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(0, ...texts.map((row) => row.length));
  const rows = texts.map((row, index) =>
    Array.from(
      { length: width },
      (_, column): Cell => ({ text: row[column] ?? '', header: index === 0, marks: [], at: { file, line: index + 1 } }),
    ),
  );
  return { kind: 'table', caption, rows, at: { file, line: 1 } };
}

/** Paragraphs, one for each text, as plain text gives the cells of a flattened table. */
export function paragraphsOf(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text, index) => ({ kind: 'paragraph', text, at: { file, line: index * 2 + 1 } }));
}

export function footnoteOf(mark: string, text: string): Footnote {
  return { kind: 'footnote', mark, text, at: { file, line: 99 } };
}

/** The texts of a table, a row a line. */
export function printRows(block: Block | undefined): readonly string[] {
  return block?.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.text).join(' | ')) : [];
}

function printFigure(figure: Figure): string {
  return `${figure.role} ${figure.year ?? '-'} "${figure.raw}" ${printValue(figure.value)}${figure.unsettled.length > 0 ? ' ?' : ''}`;
}

function printValue(value: FigureValue): string {
  switch (value.type) {
    case 'number':
      return `${value.number}${value.percent ? '%' : ''}`;
    case 'comparison':
      return `${value.operator}${value.number}`;
    case 'relative':
      return `${value.operator}${value.year}`;
    case 'missing':
      return value.why;
    case 'rank':
      return `${value.form} ${value.number}${value.to === undefined ? '' : `-${value.to}`}`;
    case 'ratio':
      return `${value.left}:${value.right}`;
    case 'composite':
      return `${value.number} (${value.parts.map((part) => `${part.number}${part.percent ? '%' : ''}${part.label === null ? '' : ` ${part.label}`}`).join(', ')})`;
    case 'text':
      return `“${value.text}”`;
  }
}

/** Every indicator with its figures and every group of amounts, in a form that a test can be read in. */
export function printTable({ indicators, groups }: Stated): readonly string[] {
  return [
    ...indicators.flatMap((indicator) => [
      indicator.name,
      ...indicator.figures.map((figure) => `  ${printFigure(figure)}`),
    ]),
    ...groups.flatMap((group) => [
      group.chapter === null ? '(deze tabel)' : `${group.chapter.code ?? '-'} ${group.chapter.title}`,
      ...group.amounts.map(
        (amount) =>
          `  ${amount.label} ${amount.side} ${amount.year} ${amount.standing} "${amount.raw}" ${amount.euros}`,
      ),
    ]),
  ];
}

/** What a table by itself states and what of it is not known; nothing where it is not of indicators or money. */
export function recogniseTable(table: Table, context: TableContext): Omit<StatedTable, 'certainty'> {
  const { blocks, choices } = readTables([...aboveOf(context), table], { ...context, decided: nothingDecided });
  const found = blocks.flatMap((block) => (block.kind === 'table' ? (choices.get(block) ?? []) : []));
  const stated = found.map((choice) => stateChoice(choice, context));
  return {
    indicators: stated.flatMap(({ indicators }) => indicators),
    groups: stated.flatMap(({ groups }) => groups),
    doubts: stated.flatMap(({ doubts }) => doubts),
  };
}

/** The texts above a table as blocks, the nearest last. */
function aboveOf({ above }: TableContext): readonly Block[] {
  return above.toReversed().map((text) => ({ kind: 'paragraph', text, at: { file } }));
}

/** The blocks of a document with its tables restored. */
export function restoreTables(blocks: readonly Block[]): readonly Block[] {
  return readTables(blocks, { ...contextOf(), decided: nothingDecided }).blocks;
}

/** Recognises a table given as lines. */
export function recogniseLines(
  lines: readonly string[],
  part: Partial<TableContext> = {},
  caption: string | null = null,
): Omit<StatedTable, 'certainty'> {
  return recogniseTable(tableOf(lines, caption), contextOf(part));
}
