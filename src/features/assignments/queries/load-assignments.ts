import { piecesOf, type Task, tasksIn } from '../../../drafting/assigned/tasks-in.ts';
import { Outline, type Placed } from '../../../drafting/compose/outline.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { assignPieces, writeItems } from '../../drafts/policy.ts';
import { fieldsOf } from '../../drafts/queries/fields-of.ts';
import type { FoundDraft } from '../../drafts/queries/find-draft.ts';
import { readItems } from '../../drafts/queries/read-items.ts';
import { type Promised, readPromised } from '../../drafts/queries/read-promised.ts';
import { type Contact, listContacts } from '../../people/queries/list-contacts.ts';
import { listMembers, type Member } from '../../people/queries/list-members.ts';
import { isAllowed, type Working, workingAs } from '../../people/working.ts';
import { answeredBy } from '../name-piece.ts';
import { countLinks } from './count-links.ts';
import { readAssigned } from './read-assigned.ts';

/** A chapter with who does what in it, and who could. */
export type LoadedAssignments = {
  readonly draft: FoundDraft;
  readonly chapter: Placed;
  readonly pieces: ReturnType<typeof piecesOf>;
  readonly promised: ReadonlyMap<string, Promised>;
  readonly tasks: readonly Task[];
  /** All people of the organisation, so that who left is named too. */
  readonly members: readonly Member[];
  /** Those who may write in this chapter. */
  readonly writers: readonly Member[];
  readonly contacts: readonly Contact[];
  /** How many links of a piece still work. */
  readonly links: ReadonlyMap<string, number>;
};

/** Who does what in a chapter; null where there is no such chapter, or who works may not assign there. */
export async function loadAssignments(
  tx: ReadDb,
  working: Working,
  draft: FoundDraft,
  { chapterId, now }: { readonly chapterId: string; readonly now: Date },
): Promise<LoadedAssignments | null> {
  const { organisationId } = working;
  const { draftId, state, from } = draft;
  const outline = new Outline(await readItems(tx, organisationId, draftId));
  const chapter = outline.chapters.find(({ id }) => id === chapterId);
  if (chapter === undefined) return null;
  const fields = await fieldsOf(tx, organisationId, draftId, chapter.item);
  if (!isAllowed(working, assignPieces, { state, fields })) return null;
  const pieces = piecesOf(chapter.id, outline);
  const members = await listMembers(tx, organisationId, now);
  const mayWrite = ({ memberId, endedAt, grants }: Member) =>
    endedAt === null && isAllowed(workingAs(organisationId, memberId, grants), writeItems, { state: 'draft', fields });
  return {
    ...{ draft, chapter, pieces, members },
    promised: await readPromised(tx, organisationId, from, answeredBy(pieces.map(({ item }) => item))),
    tasks: tasksIn(outline, await readAssigned(tx, organisationId, draftId)),
    writers: members.filter(mayWrite),
    contacts: await listContacts(tx, organisationId),
    links: await countLinks(tx, organisationId, draftId, now),
  };
}
