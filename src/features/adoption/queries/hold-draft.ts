import type { EditionIdentity } from '../../../editions/edition-content.ts';
import type { DraftState } from '../../../model/rights/draft-state.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';

export type HeldDraft = {
  readonly draftId: string;
  readonly slug: string;
  readonly state: DraftState;
  /** The adopted edition that it corrects; null for a document of its own. */
  readonly corrects: string | null;
  readonly identity: EditionIdentity;
};

/** A draft, held until the transaction ends: nobody saves in it or moves it meanwhile. @throws Refused where there is none */
export async function holdDraft(tx: ReadDb, organisationId: string, draftId: string): Promise<HeldDraft> {
  const row = await tx
    .selectFrom('draft')
    .select(['slug', 'state', 'corrects_edition_id', 'kind', 'year', 'sequence', 'title'])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new Refused({ say: 'no-draft', with: {} });
  const { slug, state, corrects_edition_id: corrects, ...identity } = row;
  return { draftId, slug, state, corrects, identity: { ...identity, endYear: null } };
}
