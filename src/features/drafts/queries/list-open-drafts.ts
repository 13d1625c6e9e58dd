import { Outline } from '../../../drafting/compose/outline.ts';
import { type Answers, answersInAll } from '../../../drafting/waiting/count-answers.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Working } from '../../people/working.ts';
import { type FoundDraft, isBeingWritten, listDrafts } from './find-draft.ts';
import { mayRead } from './may-read.ts';
import { readItems } from './read-items.ts';

/** A document that is being written, with how much of it is. */
export type OpenDraft = { readonly draft: FoundDraft; readonly answers: Answers };

/** The documents that are being written and that somebody may read, what was begun last first. */
export async function listOpenDrafts(tx: ReadDb, working: Working): Promise<readonly OpenDraft[]> {
  const { organisationId } = working;
  const open: OpenDraft[] = [];
  for (const draft of await listDrafts(tx, organisationId)) {
    if (!isBeingWritten(draft) || !mayRead(working, draft)) continue;
    const outline = new Outline(await readItems(tx, organisationId, draft.draftId));
    open.push({ draft, answers: answersInAll(outline) });
  }
  return open;
}

/** Documents that nobody writes at, each once. */
export type RestingDrafts = {
  /** Adopted, and not being corrected. */
  readonly adopted: readonly FoundDraft[];
  /** Put aside before they went anywhere, and not begun anew. */
  readonly putAside: readonly FoundDraft[];
};

/** The documents that nobody writes at, of those that somebody may read, what was begun last first. */
export async function listResting(tx: ReadDb, working: Working): Promise<RestingDrafts> {
  const all = await listDrafts(tx, working.organisationId);
  const met = new Set(all.filter(isBeingWritten).map(({ slug }) => slug));
  const lastOf = (state: FoundDraft['state']) =>
    all.filter((draft) => {
      if (draft.state !== state || met.has(draft.slug)) return false;
      met.add(draft.slug);
      return mayRead(working, draft);
    });
  return { adopted: lastOf('adopted'), putAside: lastOf('put-aside') };
}
