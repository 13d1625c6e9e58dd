import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { type FoundDraft, findDraft } from '../queries/find-draft.ts';
import { mayRead } from '../queries/may-read.ts';

/** Somebody at work on a document. */
export type AtDraft = { readonly at: AtWork; readonly draft: FoundDraft };

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
  return draft !== null && mayRead(working, draft) ? { at, draft } : desk.respondMissing(request, at.who);
}
