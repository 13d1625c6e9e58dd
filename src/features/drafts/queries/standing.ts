import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The pieces of a draft, each with the version that stands. */
export function selectStanding(tx: ReadDb, organisationId: string, draftId: string) {
  return tx
    .selectFrom('draft_item as i')
    .innerJoin('draft_version as v', (join) =>
      join
        .onRef('v.organisation_id', '=', 'i.organisation_id')
        .onRef('v.item_id', '=', 'i.item_id')
        .onRef('v.number', '=', 'i.head'),
    )
    .select(['i.item_id as id', 'v.content as item', 'v.number as version'])
    .where('i.organisation_id', '=', organisationId)
    .where('i.draft_id', '=', draftId);
}
