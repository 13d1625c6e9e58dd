import type { Thing } from '../../../model/rights/ability.ts';
import { isAllowed } from '../../people/working.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { readDrafts } from '../policy.ts';
import { type FoundDraft, findDraft } from '../queries/find-draft.ts';

/** Somebody at work on a document. */
export type AtDraft = { readonly at: AtWork; readonly draft: FoundDraft };

/** Whether somebody may read a document in its state. */
export function mayRead({ working }: AtWork, { state }: Pick<FoundDraft, 'state'>): boolean {
  const thing: Thing = { state, fields: [] };
  return isAllowed(working, readDrafts, thing);
}

/** Who sent a request, at work on the document at that address; else what is answered. Of what somebody may not read it is not told that it is there. */
export async function enterDraft(
  desk: WorkDesk,
  request: Request,
  organisation: string,
  slug: string,
): Promise<AtDraft | Response> {
  const at = await desk.enterAt(request, organisation);
  if (at instanceof Response) return at;
  const { working } = at;
  const draft = await desk.read(working, (tx) => findDraft(tx, working.organisationId, slug));
  return draft !== null && mayRead(at, draft) ? { at, draft } : desk.respondMissing(request, at.who);
}
