import type { Assigned } from '../../../drafting/assigned/assigned.ts';
import { type Task, tasksIn } from '../../../drafting/assigned/tasks-in.ts';
import { Outline } from '../../../drafting/compose/outline.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { assignPieces } from '../../drafts/policy.ts';
import { fieldsOf } from '../../drafts/queries/fields-of.ts';
import type { FoundDraft } from '../../drafts/queries/find-draft.ts';
import { readItems } from '../../drafts/queries/read-items.ts';
import { type Promised, readPromised } from '../../drafts/queries/read-promised.ts';
import { type Contact, listContacts } from '../../people/queries/list-contacts.ts';
import { listMembers, type Member } from '../../people/queries/list-members.ts';
import { isAllowed, type Working } from '../../people/working.ts';
import { answeredBy } from '../name-piece.ts';
import { readAssigned } from './read-assigned.ts';

/** How far a document is, and who has what to do in it. */
export type LoadedProgress = {
  readonly draft: FoundDraft;
  readonly outline: Outline;
  readonly assigned: ReadonlyMap<string, Assigned>;
  readonly tasks: readonly Task[];
  readonly promised: ReadonlyMap<string, Promised>;
  readonly members: readonly Member[];
  readonly contacts: readonly Contact[];
  /** The chapters in which who works may assign. */
  readonly assignable: ReadonlySet<string>;
};

/** @param now by which is told whose invitation is open */
export async function loadProgress(
  tx: ReadDb,
  working: Working,
  draft: FoundDraft,
  now: Date,
): Promise<LoadedProgress> {
  const { organisationId } = working;
  const { draftId, state, from } = draft;
  const outline = new Outline(await readItems(tx, organisationId, draftId));
  const assigned = await readAssigned(tx, organisationId, draftId);
  const tasks = tasksIn(outline, assigned);
  const assignable = new Set<string>();
  const isEverywhere = isAllowed(working, assignPieces, { state, fields: [] });
  // Somebody may assign in some of it where they could in a field of their own.
  const own = working.grants.flatMap(({ field }) => field ?? []);
  if (isEverywhere || isAllowed(working, assignPieces, { state, fields: own }))
    for (const { id, item } of outline.chapters)
      if (
        isEverywhere ||
        isAllowed(working, assignPieces, { state, fields: await fieldsOf(tx, organisationId, draftId, item) })
      )
        assignable.add(id);
  return {
    ...{ draft, outline, assigned, tasks, assignable },
    promised: await readPromised(tx, organisationId, from, answeredBy(tasks.map(({ item }) => item))),
    members: await listMembers(tx, organisationId, now),
    contacts: await listContacts(tx, organisationId),
  };
}
