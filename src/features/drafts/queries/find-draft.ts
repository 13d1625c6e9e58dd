import type { PublicationKind } from '../../../model/publication.ts';
import type { DraftState } from '../../../model/rights/draft-state.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A document that is written here. */
export type FoundDraft = {
  readonly draftId: string;
  readonly slug: string;
  readonly kind: PublicationKind;
  readonly year: number;
  readonly sequence: number | null;
  readonly title: string;
  readonly state: DraftState;
  /** The edition that it was rolled over from. */
  readonly from: string | null;
  /** It corrects an edition that was adopted. */
  readonly isCorrection: boolean;
};

function selectDrafts(tx: ReadDb, organisationId: string) {
  return tx
    .selectFrom('draft')
    .select(['draft_id as draftId', 'slug', 'kind', 'year', 'sequence', 'title', 'state', 'from_edition_id as from'])
    .select((eb) => eb('corrects_edition_id', 'is not', null).$castTo<boolean>().as('isCorrection'))
    .where('organisation_id', '=', organisationId);
}

/** A draft by its address: that which is being written, else the last that was adopted, else the last that was put aside. Null where there is none. */
export async function findDraft(tx: ReadDb, organisationId: string, slug: string): Promise<FoundDraft | null> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return null;
  const found = await selectDrafts(tx, organisationId)
    .where('slug', '=', slug)
    .orderBy((eb) =>
      eb.case().when('state', '=', 'put-aside').then(2).when('state', '=', 'adopted').then(1).else(0).end(),
    )
    .orderBy('begun_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/** A draft by its id; null where there is none. */
export async function findDraftById(tx: ReadDb, organisationId: string, draftId: string): Promise<FoundDraft | null> {
  return (await selectDrafts(tx, organisationId).where('draft_id', '=', draftId).executeTakeFirst()) ?? null;
}

/** The drafts of all documents, what was begun last first; of one that was corrected each of its drafts. */
export async function listDrafts(tx: ReadDb, organisationId: string): Promise<readonly FoundDraft[]> {
  return await selectDrafts(tx, organisationId).orderBy('begun_at', 'desc').orderBy('draft_id').execute();
}

/** Whether a document is still written at: what was adopted goes on in a correction, what was put aside waits for somebody to take it up. */
export function isBeingWritten({ state }: Pick<FoundDraft, 'state'>): boolean {
  return state !== 'adopted' && state !== 'put-aside';
}
