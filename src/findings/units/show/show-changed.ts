import type { Revisions } from '../../../threading/revised.ts';
import type { Threading } from '../../../threading/threading.ts';
import type { SeenPage } from '../../scene/seen.ts';
import type { Changed, ChangedStatement } from '../neighbourhood.ts';

/**
 * What was changed in a chapter after its document was published.
 * @param revisions of the whole document; undefined where its files are those of then
 */
export function showChanged(
  { chapter, indicators, commitments }: SeenPage,
  revisions: Revisions | undefined,
  threadOf: Threading['threadOf'],
): Changed | null {
  const own = (revisions?.statements ?? []).filter((revised) => revised.chapter === chapter.slug);
  if (revisions === undefined || own.length === 0) return null;
  const statements = own.map(({ edition, ordinal, said }): ChangedStatement => {
    const statement =
      ordinal === null ? null : ((said.kind === 'indicator' ? indicators : commitments)[ordinal] ?? null);
    const thread = statement === null ? undefined : threadOf.get(statement.key);
    return { edition, said, now: statement && thread ? { statement, kind: thread.kind, thread: thread.slug } : null };
  });
  // What still stands but is in no thread has nothing to be told of.
  const told = statements.filter(({ now }, at) => now !== null || own[at]?.ordinal === null);
  return { edition: revisions.edition, statements: told };
}
