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

/** The documents that were adopted and are not being corrected, of those that somebody may read: each once. */
export async function listAdopted(tx: ReadDb, working: Working): Promise<readonly FoundDraft[]> {
  const all = await listDrafts(tx, working.organisationId);
  const last = new Map(all.toReversed().map((draft) => [draft.slug, draft]));
  return [...last.values()].filter((draft) => !isBeingWritten(draft) && mayRead(working, draft)).toReversed();
}
