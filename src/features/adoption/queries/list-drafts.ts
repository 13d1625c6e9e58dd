import type { DraftState } from '../../../model/rights/draft-state.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

export type ListedDraft = {
  readonly draftId: string;
  readonly slug: string;
  readonly title: string;
  readonly state: DraftState;
  readonly isCorrection: boolean;
};

/** The documents that are written here, the last begun first; of a publication that was corrected each of its drafts. */
export async function listDrafts(tx: ReadDb, organisationId: string): Promise<readonly ListedDraft[]> {
  const rows = await tx
    .selectFrom('draft')
    .select(['draft_id as draftId', 'slug', 'title', 'state', 'corrects_edition_id as corrects'])
    .where('organisation_id', '=', organisationId)
    .orderBy('begun_at', 'desc')
    .orderBy('draft_id')
    .execute();
  return rows.map(({ corrects, ...draft }) => ({ ...draft, isCorrection: corrects !== null }));
}
