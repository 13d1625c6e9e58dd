import { type Task, tasksIn } from '../../../drafting/assigned/tasks-in.ts';
import { Outline } from '../../../drafting/compose/outline.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readDrafts, writeItems } from '../../drafts/policy.ts';
import { type FoundDraft, isBeingWritten, listDrafts } from '../../drafts/queries/find-draft.ts';
import { readItems } from '../../drafts/queries/read-items.ts';
import { type Promised, readPromised } from '../../drafts/queries/read-promised.ts';
import { isAllowed, type Working } from '../../people/working.ts';
import { answeredBy } from '../name-piece.ts';
import { findAssignedDrafts, readAssigned } from './read-assigned.ts';

/** What somebody has to do in one document. */
export type OwnWork = {
  readonly draft: FoundDraft;
  readonly tasks: readonly Task[];
  readonly promised: ReadonlyMap<string, Promised>;
};

/** What was assigned to who works, in the documents in which they can still write. */
export async function readOwnWork(tx: ReadDb, working: Working): Promise<readonly OwnWork[]> {
  const { organisationId, memberId, grants } = working;
  if (memberId === null) return [];
  const own = await findAssignedDrafts(tx, organisationId, memberId);
  const fields = grants.flatMap(({ field }) => field ?? []);
  const works: OwnWork[] = [];
  for (const draft of (await listDrafts(tx, organisationId)).filter(
    (one) => isBeingWritten(one) && own.has(one.draftId),
  )) {
    const thing = { state: draft.state, fields };
    if (!isAllowed(working, readDrafts, thing) || !isAllowed(working, writeItems, thing)) continue;
    const outline = new Outline(await readItems(tx, organisationId, draft.draftId));
    const tasks = tasksIn(outline, await readAssigned(tx, organisationId, draft.draftId)).filter(
      ({ assigned: { to } }) => to.kind === 'member' && to.id === memberId,
    );
    const answered = answeredBy(tasks.map(({ item }) => item));
    works.push({ draft, tasks, promised: await readPromised(tx, organisationId, draft.from, answered) });
  }
  return works;
}
