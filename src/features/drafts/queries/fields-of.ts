import type { DraftItem } from '../../../drafting/item.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { selectStanding } from './standing.ts';

/** No tree is deeper; where chapters stand under each other in a circle, looking up ends here. */
const deepest = 20;

/**
 * The fields in which a piece of a draft stands, as threads: that of its chapter and of those above it. A chapter that is new has none of its own, and is
 * in the fields of those above it.
 */
export async function fieldsOf(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
  item: DraftItem,
): Promise<readonly string[]> {
  const statements: string[] = [];
  let at: DraftItem | null =
    item.kind === 'chapter' ? item : await readStanding(tx, organisationId, draftId, item.chapter);
  for (let height = 0; at?.kind === 'chapter' && height < deepest; height += 1) {
    statements.push(...at.origin.from);
    at = at.parent === null ? null : await readStanding(tx, organisationId, draftId, at.parent);
  }
  if (statements.length === 0) return [];
  const threads = await tx
    .selectFrom('thread_statement')
    .select('thread_id')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('statement_id', 'in', statements)
    .execute();
  return threads.map(({ thread_id }) => thread_id);
}

async function readStanding(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
  itemId: string,
): Promise<DraftItem | null> {
  const found = await selectStanding(tx, organisationId, draftId).where('i.item_id', '=', itemId).executeTakeFirst();
  return found?.item ?? null;
}
