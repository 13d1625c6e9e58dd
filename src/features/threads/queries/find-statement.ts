import { readContent } from '../../../editions/edition-content.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { indexStatements } from '../../../threading/index-statements.ts';
import type { Statement } from '../../../threading/statement.ts';

/** The statement with a key in the current editions; null where there is none. Reads the whole publication: for a command, not for a page. */
export async function findStatement(tx: ReadDb, organisationId: string, key: string): Promise<Statement | null> {
  const [publication = ''] = key.split('/', 1);
  const row = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', '=', publication)
    .select('e.content')
    .executeTakeFirst();
  if (row === undefined) return null;
  const content = readContent(row.content);
  const chapters = indexStatements({ ...content.publication, chapters: content.chapters });
  for (const { statement, indicators, commitments, accounts } of chapters) {
    const found = [statement, ...indicators, ...commitments, ...accounts].find((one) => one.key === key);
    if (found !== undefined) return found;
  }
  return null;
}
