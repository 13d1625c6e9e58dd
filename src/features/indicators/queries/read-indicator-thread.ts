import { comparePublished } from '../../../model/publication-order.ts';
import { slugOf } from '../../../model/text/slug.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { type IndicatorStatement, readIndicatorHistory } from './read-indicator-history.ts';

/** The rows of a thread with all that is known of their figures, in the order of publication. */
export async function readIndicatorThread(
  tx: ReadDb,
  organisationId: string,
  thread: ThreadContent,
): Promise<IndicatorStatement[]> {
  const own = new Set(
    thread.statements.map(({ publication, chapter, ordinal }) => `${publication.slug}/${chapter.slug}/${ordinal}`),
  );
  const statements: IndicatorStatement[] = [];
  for (const [name, named] of Map.groupBy(thread.statements, ({ text }) => slugOf(text, 'indicator'))) {
    const places = named.map(({ publication, chapter }) => ({ publication: publication.slug, chapter: chapter.slug }));
    for (const statement of await readIndicatorHistory(tx, organisationId, name, places)) {
      const { publication, chapter, ordinal } = statement;
      if (own.has(`${publication}/${chapter}/${ordinal}`)) statements.push(statement);
    }
  }
  return statements.toSorted((left, right) =>
    comparePublished({ ...left, slug: left.publication }, { ...right, slug: right.publication }),
  );
}
