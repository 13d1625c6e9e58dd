import { nameOf, type Statement } from './statement.ts';
import { looksAhead } from './timeline.ts';

/**
 * What a thread is called: its name in the latest publication. Of a commitment the latest wording in a document that looks ahead goes before
 * that of a report, which tells the same in the past tense.
 * @param statements in the order of time
 */
export function titleOf(statements: readonly Statement[]): string {
  const ahead = statements.findLast(({ kind, publication }) => kind === 'commitment' && looksAhead(publication));
  const last = ahead ?? statements.at(-1);
  return last === undefined ? '' : nameOf(last);
}
