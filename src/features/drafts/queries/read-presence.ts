import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Somebody who has a chapter open. */
export type Present = {
  readonly memberId: string;
  readonly name: string;
  readonly since: Date;
  readonly mayWrite: boolean;
};

/** Who has a chapter open, the first first. Who does not work here any more, or whose name was removed, is nobody. */
export async function readPresence(tx: ReadDb, organisationId: string, chapterId: string): Promise<readonly Present[]> {
  const rows = await tx
    .selectFrom('draft_presence as p')
    .innerJoin('member as m', (join) =>
      join.onRef('m.organisation_id', '=', 'p.organisation_id').onRef('m.member_id', '=', 'p.member_id'),
    )
    .select(['p.member_id as memberId', 'm.name', 'p.since', 'p.may_write as mayWrite'])
    .where('p.organisation_id', '=', organisationId)
    .where('p.item_id', '=', chapterId)
    .where('m.ended_at', 'is', null)
    .orderBy('p.since')
    .orderBy('p.member_id')
    .execute();
  return rows.flatMap(({ name, ...one }) => (name === null ? [] : [{ ...one, name }]));
}
