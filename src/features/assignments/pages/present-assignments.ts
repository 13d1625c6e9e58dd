import type { Assignee } from '../../../drafting/assigned/assigned.ts';
import { urgencyOf } from '../../../drafting/assigned/urgency.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { dutchDay } from '../../../frame/dutch-day.ts';
import { assignmentWords } from '../../../words/assignments/assignment-words.data.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { documentsPath } from '../../drafts/pages/documents/present-documents.ts';
import { sayWho } from '../../drafts/pages/say-who.ts';
import { nameContact } from '../../people/queries/list-contacts.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { namePiece } from '../name-piece.ts';
import type { LoadedAssignments } from '../queries/load-assignments.ts';
import { choiceOf, emptyFields } from './assignment-fields.ts';
import type { AssignableView, AssignmentFields, AssignmentView } from './assignment-view.ts';
import { printDue } from './print-due.ts';

/** What came of a form. */
export type Assigning = {
  /** What was filled in and not done. */
  readonly fields?: AssignmentFields;
  readonly told?: string;
  readonly done?: readonly string[];
  readonly links?: AssignmentView['links'];
};

/** The way to the page on which a chapter is assigned. */
export function assignPath(organisation: string, draft: string, chapter: string): string {
  return documentsPath(organisation, draft, chapter, 'toewijzen');
}

/** What somebody is called who answers for something. */
export function nameAssignee(
  { kind, id }: Assignee,
  { members, contacts }: Pick<LoadedAssignments, 'members' | 'contacts'>,
): string | null {
  if (kind === 'member') {
    const member = members.find(({ memberId }) => memberId === id);
    return member?.endedAt === null ? member.name : null;
  }
  const contact = contacts.find(({ contactId }) => contactId === id);
  return contact === undefined ? null : nameContact(contact);
}

export function presentAssignments(
  loaded: LoadedAssignments,
  { who, organisation }: AtWork,
  context: Context,
  { now, hasMail, came = {} }: { readonly now: Date; readonly hasMail: boolean; readonly came?: Assigning },
): AssignmentView {
  const { voice } = context;
  const { draft, chapter, pieces, writers, contacts } = loaded;
  const t = assignmentWords[voice.language];
  const title = t.title(chapterName(chapter.item));
  const fields = came.fields ?? emptyFields;
  const asPiece = (one: LoadedAssignments['pieces'][number]) => presentPiece(one, loaded, context, { now, fields });
  return {
    frame: workFrame(context, { title, organisation, who }),
    title,
    back: {
      href: addressOf(voice, documentsPath(organisation.slug, draft.slug, 'voortgang')),
      text: t.back(draft.title),
    },
    action: addressOf(voice, assignPath(organisation.slug, draft.slug, chapter.id)),
    told: came.told ?? null,
    done: came.done ?? [],
    links: came.links ?? [],
    pieces: [{ ...asPiece(chapter), text: t.whole, kind: '' }, ...pieces.map(asPiece)],
    to: {
      value: fields.to,
      members: writers.map(({ memberId, name }) => ({
        value: choiceOf({ kind: 'member', id: memberId }),
        text: sayWho(voice.language, name),
      })),
      contacts: contacts.map((contact) => ({
        value: choiceOf({ kind: 'contact', id: contact.contactId }),
        text: nameContact(contact) ?? '',
      })),
    },
    fields,
    hasMail,
  };
}

function presentPiece(
  { id, item }: LoadedAssignments['pieces'][number],
  loaded: LoadedAssignments,
  { voice: { language } }: Context,
  { now, fields }: { readonly now: Date; readonly fields: AssignmentFields },
): AssignableView {
  const t = assignmentWords[language];
  const task = loaded.tasks.find(({ assigned }) => assigned.itemId === id);
  const text = namePiece(item, loaded.promised, language);
  const number = loaded.links.get(id) ?? 0;
  const due = task?.assigned.dueOn ?? null;
  const isLate = task !== undefined && urgencyOf(task, dutchDay(now)) === 'late';
  return {
    ...{ itemId: id, text, isChosen: fields.items.includes(id) },
    kind: item.kind === 'indicator' || item.kind === 'commitment' || item.kind === 'account' ? t.kinds[item.kind] : '',
    who: task === undefined ? t.nobody : t.of(sayWho(language, nameAssignee(task.assigned.to, loaded))),
    when: [
      due === null ? null : (isLate ? t.was : t.due)(printDue(language, due)),
      task?.isDone === true ? t.done : null,
    ]
      .filter((part) => part !== null)
      .join(' · '),
    isLate,
    links: number === 0 ? null : { text: t.openLinks(number), revoke: t.revoke, label: t.revokeOf(text) },
  };
}
