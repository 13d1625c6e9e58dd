import type { Found, Quote } from '../finding.ts';
import { mostNamed } from '../words/say-rows.ts';
import { chapterSubject } from './chapters.ts';
import type { LastInField } from './endings.ts';
import { placeOf, subjectOf } from './quotes.ts';
import type { SeenIndicator } from './seen.ts';

/** A row that a rule tells of, with its indicator. */
export type TableRow = { readonly indicator: LastInField; readonly row: SeenIndicator };

/** Rows of one table; never none. */
export type Table<Row> = readonly [Row, ...Row[]];

type Together<Row> = {
  /** What else is the same of rows that are told together, as JSON writes it. */
  readonly apart?: (row: Row) => unknown;
  /** Which of two rows of a table goes first; as they come where nothing says. */
  readonly order?: (one: Row, other: Row) => number;
};

/** Rows by the table that they stand in: what one table says is one thing to tell. */
export function byTable<Row extends TableRow>(
  rows: readonly Row[],
  { apart = () => null, order = () => 0 }: Together<Row> = {},
): readonly Table<Row>[] {
  const tables = Map.groupBy(rows, (row) => JSON.stringify([placeOf(row.row), apart(row)]));
  return [...tables.values()].flatMap((table) => {
    const [first, ...others] = table.toSorted(order);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

/**
 * Rows of one chapter as what a finding is about, and where a reader looks first: one row is its indicator, more are their chapter.
 * @param indicators slugs of the threads of their indicators, one a row
 * @param field slug of the thread of the field
 */
export function subjectOfRows(
  indicators: readonly string[],
  page: Pick<SeenIndicator, 'publication' | 'chapter'>,
  field: string,
): Pick<Found, 'subject' | 'indicators' | 'chapter'> {
  const [only, ...others] = indicators;
  const isOne = only !== undefined && others.length === 0;
  return {
    subject: isOne ? subjectOf({ kind: 'indicator', slug: only }) : chapterSubject(page, field),
    ...(others.length > 0 && { indicators: [...new Set(indicators)] }),
    chapter: placeOf(page),
  };
}

/**
 * What findings about a table of indicators have alike: what they are about, where a reader looks first, and the quotes of the rows that they name.
 * @param field slug of the thread of the field
 * @param most how many rows are quoted
 */
export function tellTable<Row extends TableRow>(
  rows: Table<Row>,
  field: string,
  quotesOf: (row: Row) => readonly Quote[],
  most = mostNamed,
): Pick<Found, 'subject' | 'indicators' | 'chapter' | 'evidence'> {
  const slugs = rows.map(({ indicator }) => indicator.thread.slug);
  return { ...subjectOfRows(slugs, rows[0].row, field), evidence: rows.slice(0, most).flatMap(quotesOf) };
}
