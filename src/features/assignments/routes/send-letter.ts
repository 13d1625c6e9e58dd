import type { Context } from '../../../frame/context.ts';
import { deliveryLetter } from '../../../words/assignments/delivery-letter.data.ts';
import { printDate } from '../../../words/numerals.ts';
import { documentsPath } from '../../drafts/pages/documents/present-documents.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import type { MadeAssignment } from '../commands/assign-pieces.ts';
import { namePiece } from '../name-piece.ts';
import type { AssignmentView } from '../pages/assignment-view.ts';
import { deliveryPath } from '../pages/delivery-path.ts';
import { printDue } from '../pages/print-due.ts';
import type { LoadedAssignments } from '../queries/load-assignments.ts';

/** What became of a letter: sent to an address, or links to hand over, after a try in vain or without one. */
export type Sent = { readonly email: string } | { readonly links: AssignmentView['links']; readonly isTried: boolean };

/** Sends who got something the links to it, in one letter; a chapter is a page of the workspace. Nothing of a link is kept or told to anybody else. */
export async function sendLetter(
  desk: WorkDesk,
  { who, organisation }: AtWork,
  {
    made,
    items,
    loaded,
  }: { readonly made: MadeAssignment; readonly items: readonly string[]; readonly loaded: LoadedAssignments },
  { voice: { language } }: Context,
): Promise<Sent> {
  const { draft, chapter, pieces, promised, members, contacts } = loaded;
  const { to, dueOn, links } = made;
  const words = new Map(links.map(({ itemId, word }) => [itemId, word]));
  const listed = [chapter, ...pieces]
    .filter(({ id }) => items.includes(id))
    .map(({ id, item }) => {
      const word = words.get(id);
      const path = word === undefined ? documentsPath(organisation.slug, draft.slug, id) : deliveryPath(word);
      return { title: namePiece(item, promised, language), address: `${desk.base}${path}`, isLink: word !== undefined };
    });
  const person =
    to?.kind === 'member'
      ? members.find(({ memberId }) => memberId === to.id)
      : contacts.find(({ contactId }) => contactId === to?.id);
  const byHand = listed.filter(({ isLink }) => isLink).map(({ title, address }) => ({ text: title, address }));
  if (desk.mailer === null || person?.email == null || person.name === null) return { links: byHand, isTried: false };
  const until = links[0]?.until ?? null;
  const letter = deliveryLetter[language]({
    ...{ name: person.name, organisation: organisation.name, by: who.name, document: draft.title, pieces: listed },
    due: dueOn === null ? null : printDue(language, dueOn),
    until: until === null ? null : printDate(language, until),
  });
  try {
    await desk.mailer.send({ to: person.email, ...letter });
    return { email: person.email };
  } catch (error) {
    desk.report(error);
    return { links: byHand, isTried: true };
  }
}
