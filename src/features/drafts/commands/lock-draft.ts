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

/**
 * A draft in which something is to be written, held as `lockDraft` does. What was put aside is taken up first. What was adopted is changed by nobody, at the machine neither: that takes a
 * decision with its day, by which a correction is recorded.
 * @throws Refused `adopted-draft`, `put-aside-draft`, and where there is none
 */
export async function lockToWrite(...given: Parameters<typeof lockDraft>): ReturnType<typeof lockDraft> {
  const draft = await lockDraft(...given);
  if (draft.state === 'adopted') throw new Refused({ say: 'adopted-draft', with: {} });
  if (draft.state === 'put-aside') throw new Refused({ say: 'put-aside-draft', with: {} });
  return draft;
}
