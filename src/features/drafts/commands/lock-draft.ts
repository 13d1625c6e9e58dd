import type { PublicationKind } from '../../../model/publication.ts';
import type { DraftState } from '../../../model/rights/draft-state.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';

/**
 * A draft, held in its state until the transaction ends.
 * @param isAlone waits until nothing of it is being saved, and lets nothing be saved meanwhile
 * @throws Refused where there is none
 */
export async function lockDraft(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
  isAlone = false,
): Promise<{ readonly slug: string; readonly kind: PublicationKind; readonly state: DraftState }> {
  const asked = tx
    .selectFrom('draft')
    .select(['slug', 'kind', 'state'])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId);
  const draft = await (isAlone ? asked.forUpdate() : asked.forShare()).executeTakeFirst();
  if (draft === undefined) throw new Refused({ say: 'no-draft', with: {} });
  return draft;
}
