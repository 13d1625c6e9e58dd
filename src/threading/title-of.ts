import { nameOf, type Statement } from './statement.ts';
import { byYear, looksAhead } from './timeline.ts';

/**
 * What a thread is called: its name in the publication about the latest year. Of a commitment the latest wording in a document that looks
 * ahead goes before that of a report, which tells the same in the past tense.
 */
export function titleOf(statements: readonly Statement[]): string {
  const inYears = byYear(statements);
  const ahead = inYears.findLast(({ kind, publication }) => kind === 'commitment' && looksAhead(publication));
  const last = ahead ?? inYears.at(-1);
  return last === undefined ? '' : nameOf(last);
}
