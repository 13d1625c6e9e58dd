import type { Stock } from '../../findings/account/stock.ts';
import type { JudgedRows } from '../tables/judged-tables.ts';
import { digestLines, type Row, valuesOf } from './digest-lines.ts';

export const judgedTables = ['thread', 'thread_statement', 'finding', 'finding_place'] as const;
const notSaid = new Set(['organisation_id']);

/** A digest of the threads, the findings and the state of account of an organisation, as they are shown. What is gone has its own. */
export function digestJudged(rows: JudgedRows, stock: Stock | null): string {
  return digestLines(linesOf(rows, stock));
}

/** A digest of the findings that are not found any more, as their pages tell what became of them. */
export function digestGone({ finding }: Pick<JudgedRows, 'finding'>): string {
  return digestLines(finding.filter((row) => !isFound(row)).map((row) => [valuesOf(row, notSaid)]));
}

function isFound({ content }: JudgedRows['finding'][number]): boolean {
  return content !== null;
}

function* linesOf(rows: JudgedRows, stock: Stock | null): Generator<readonly unknown[]> {
  for (const table of judgedTables) {
    const all: readonly Row[] = table === 'finding' ? rows.finding.filter(isFound) : rows[table];
    for (const row of all) yield [table, valuesOf(row, notSaid)];
  }
  yield ['stock', stock];
}
