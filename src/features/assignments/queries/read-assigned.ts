import type { Assigned } from '../../../drafting/assigned/assigned.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Who answers for the pieces of a draft now, by the ids of those. */
export async function readAssigned(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
): Promise<ReadonlyMap<string, Assigned>> {
  const rows = await tx
    .selectFrom('assignment as a')
    .innerJoin('draft_item as i', (join) =>
      join.onRef('i.organisation_id', '=', 'a.organisation_id').onRef('i.item_id', '=', 'a.item_id'),
    )
    .innerJoin('draft_version as v', (join) =>
      join
        .onRef('v.organisation_id', '=', 'i.organisation_id')
        .onRef('v.item_id', '=', 'i.item_id')
        .onRef('v.number', '=', 'i.head'),
    )
    .distinctOn('a.item_id')
    .select([
      ...(['a.item_id as itemId', 'a.member_id as memberId', 'a.contact_id as contactId'] as const),
      ...(['a.due_on as dueOn', 'a.at', 'v.at as savedAt'] as const),
    ])
    .where('a.organisation_id', '=', organisationId)
    .where('a.draft_id', '=', draftId)
    .orderBy('a.item_id')
    .orderBy('a.number', 'desc')
    .execute();
  return new Map(
    rows.flatMap(({ memberId, contactId, ...one }): [string, Assigned][] => {
      if (memberId !== null) return [[one.itemId, { ...one, to: { kind: 'member', id: memberId } }]];
      return contactId === null ? [] : [[one.itemId, { ...one, to: { kind: 'contact', id: contactId } }]];
    }),
  );
}

/** In which drafts somebody was ever assigned something: only those need to be looked at for what they have to do. */
export async function findAssignedDrafts(
  tx: ReadDb,
  organisationId: string,
  memberId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('assignment')
    .select('draft_id as draftId')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .execute();
  return new Set(rows.map(({ draftId }) => draftId));
}
