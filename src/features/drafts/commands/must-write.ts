import type { DraftItem } from '../../../drafting/item.ts';
import type { DraftState } from '../../../model/rights/draft-state.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { isAllowed, mustBeAllowed, type Working } from '../../people/working.ts';
import { changeStructure, writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';

/**
 * Somebody may write a piece where it stood and where it would stand: nobody moves one into, or out of, a field of others.
 * @throws Refused `not-allowed`
 */
export async function mustWrite(
  tx: ReadDb,
  working: Working,
  { draftId, state }: { readonly draftId: string; readonly state: DraftState },
  places: readonly DraftItem[],
): Promise<void> {
  const ability = places.some(({ kind }) => kind === 'chapter') ? changeStructure : writeItems;
  if (isAllowed(working, ability, { state, fields: [] })) return;
  for (const place of places)
    mustBeAllowed(working, ability, { state, fields: await fieldsOf(tx, working.organisationId, draftId, place) });
}
