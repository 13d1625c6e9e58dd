import type { Stock } from '../../findings/account/stock.ts';
import type { JudgedRows } from '../tables/judged-tables.ts';
import { digestLines, type Row, valuesOf } from './digest-lines.ts';

export const judgedTables = ['thread', 'thread_statement', 'former_statement', 'finding', 'finding_place'] as const;
const notSaid = new Set(['organisation_id']);

/** A digest of the threads, the findings and the state of account of an organisation, as they are shown. */
export function digestJudged(rows: JudgedRows, stock: Stock | null): string {
  return digestLines(linesOf(rows, stock));
}

function* linesOf(rows: JudgedRows, stock: Stock | null): Generator<readonly unknown[]> {
  for (const table of judgedTables) {
    const all: readonly Row[] = rows[table];
    for (const row of all) yield [table, valuesOf(row, notSaid)];
  }
  yield ['stock', stock];
}
