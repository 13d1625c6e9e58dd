import type { Link } from './link.ts';
import { nameOf, type Statement } from './statement.ts';
import { surelySameAs } from './surely-same.ts';
import { byYear, looksAhead } from './timeline.ts';

/** The wordings of a commitment that surely are the first one again: a title may not say of a year what was said in another, of something else. */
function surelyTheFirst(statements: readonly Statement[], links: readonly Link[]): readonly Statement[] {
  const [first] = statements;
  if (first === undefined) return [];
  const same = surelySameAs(first.key, links);
  return statements.filter(({ key }) => same.has(key));
}

/**
 * What a thread is called: its name in the publication about the latest year. Of a commitment the latest wording in a document that looks
 * ahead goes before that of a report, which tells the same in the past tense; a wording that is only perhaps the same gives it no name.
 * @param links those between the statements
 */
export function titleOf(statements: readonly Statement[], links: readonly Link[]): string {
  const isOfCommitment = statements[0]?.kind === 'commitment';
  const inYears = byYear(isOfCommitment ? surelyTheFirst(statements, links) : statements);
  const ahead = inYears.findLast(({ kind, publication }) => kind === 'commitment' && looksAhead(publication));
  const last = ahead ?? inYears.at(-1);
  return last === undefined ? '' : nameOf(last);
}
