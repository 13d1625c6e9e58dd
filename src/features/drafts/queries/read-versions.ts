import type { DraftItem } from '../../../drafting/item.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A version of a piece: what it said, who saved it and when. */
export type Version = {
  readonly number: number;
  /** Null where the piece was taken away. */
  readonly item: DraftItem | null;
  readonly actor: string;
  readonly at: Date;
};

function selectVersions(tx: ReadDb, organisationId: string, draftId: string, itemId: string) {
  return tx
    .selectFrom('draft_version')
    .select(['number', 'content as item', 'actor', 'at'])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .where('item_id', '=', itemId);
}

/** All versions of a piece of a draft, the last first; none where it is no piece of that. */
export async function readVersions(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
  itemId: string,
): Promise<readonly Version[]> {
  return await selectVersions(tx, organisationId, draftId, itemId).orderBy('number', 'desc').execute();
}

/** One version of a piece; null where there is none. */
export async function readVersion(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
  { itemId, number }: { readonly itemId: string; readonly number: number },
): Promise<Version | null> {
  const found = await selectVersions(tx, organisationId, draftId, itemId)
    .where('number', '=', number)
    .executeTakeFirst();
  return found ?? null;
}
