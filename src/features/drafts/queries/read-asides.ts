import { sql } from 'kysely';
import type { DraftItem } from '../../../drafting/item.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What was written on a version that was not the last any more, and is still to be settled. */
export type Aside = {
  readonly asideId: string;
  readonly itemId: string;
  readonly item: DraftItem;
  readonly actor: string;
  readonly at: Date;
};

/**
 * What lies beside the pieces of a draft and is still to be settled, the oldest first. What was saved since, word for word, needs no choice any more: it
 * is among the versions, also where the piece was written otherwise after that.
 */
export async function readAsides(tx: ReadDb, organisationId: string, draftId: string): Promise<readonly Aside[]> {
  return await tx
    .selectFrom('draft_aside as a')
    .innerJoin('draft_item as i', (join) =>
      join.onRef('i.organisation_id', '=', 'a.organisation_id').onRef('i.item_id', '=', 'a.item_id'),
    )
    .select(['a.aside_id as asideId', 'a.item_id as itemId', 'a.content as item', 'a.actor', 'a.at'])
    .where('a.organisation_id', '=', organisationId)
    .where('i.draft_id', '=', draftId)
    .where('a.settled_at', 'is', null)
    .where((given) =>
      given.not(
        given.exists(
          given
            .selectFrom('draft_version as v')
            .select('v.number')
            .whereRef('v.organisation_id', '=', 'a.organisation_id')
            .whereRef('v.item_id', '=', 'a.item_id')
            .whereRef('v.at', '>', 'a.at')
            // json, that has no equality: both are canonical
            .where(sql<boolean>`v.content::text = a.content::text`),
        ),
      ),
    )
    .orderBy('a.at')
    .orderBy('a.aside_id')
    .execute();
}
