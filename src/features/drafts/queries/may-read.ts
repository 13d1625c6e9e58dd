import type { Thing } from '../../../model/rights/ability.ts';
import { isAllowed, type Working } from '../../people/working.ts';
import { readDrafts } from '../policy.ts';
import type { FoundDraft } from './find-draft.ts';

/** Whether somebody may read a document in its state. */
export function mayRead(working: Working, { state }: Pick<FoundDraft, 'state'>): boolean {
  const thing: Thing = { state, fields: [] };
  return isAllowed(working, readDrafts, thing);
}
