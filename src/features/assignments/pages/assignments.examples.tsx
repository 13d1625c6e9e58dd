import type { Assigned } from '../../../drafting/assigned/assigned.ts';
import { piecesOf, tasksIn } from '../../../drafting/assigned/tasks-in.ts';
import { Outline } from '../../../drafting/compose/outline.ts';
import { exampleDraft, exampleItems, idOf } from '../../../drafting/draft.fixture.ts';
import { assignmentWords } from '../../../words/assignments/assignment-words.data.ts';
import { contactWords } from '../../../words/assignments/contact-words.data.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import type { Language } from '../../../words/numerals.ts';
import type { FoundDraft } from '../../drafts/queries/find-draft.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import type { Member } from '../../people/queries/list-members.ts';
import { controllerAtWork } from '../../work-desk/havermonde.fixture.ts';
import type { LoadedAssignments } from '../queries/load-assignments.ts';
import { AssignmentPage } from './assignment-page.tsx';
import { ContactsPage } from './contacts-page.tsx';
import { DeliveryPage } from './delivery-page.tsx';
import { type Assigning, presentAssignments } from './present-assignments.ts';
import { presentDelivery } from './present-delivery.ts';
import { presentProgress } from './present-progress.ts';
import { ProgressPage } from './progress-page.tsx';

const now = new Date('2026-11-30T13:03:00Z');
const draft: FoundDraft = {
  ...{ draftId: idOf('draft'), slug: exampleDraft.slug, kind: 'annual-report', year: 2026, sequence: null },
  ...{ title: 'Jaarverslag 2026', state: 'draft', from: null, isCorrection: false },
};
const items = exampleItems.map(({ id, item }) =>
  item.kind === 'indicator'
    ? { id, item: { ...item, figures: item.figures.map((one) => ({ ...one, raw: one.adopted ?? '' })) } }
    : { id, item },
);
const outline = new Outline(items);
const member: Member = {
  ...{ memberId: controllerAtWork.organisation.memberId, name: 'Controller van Havermonde', since: now },
  ...{ email: 'controller@havermonde.example', endedAt: null, hasCome: true, invitedUntil: null, grants: [] },
};
const contact = {
  ...{ contactId: idOf('jan'), name: 'Jan de Vries', email: 'jan@elders.example', partner: 'Regio Havermonde' },
};
const assign = (name: string, to: Assigned['to'], dueOn: string): [string, Assigned] => [
  idOf(name),
  { itemId: idOf(name), to, dueOn, at: now, savedAt: now },
];

function loaded(): LoadedAssignments {
  const chapter = outline.chapters.find(({ id }) => id === idOf('wonen'));
  if (chapter === undefined) throw new Error('The example has no such chapter.');
  return {
    ...{ draft, chapter, pieces: piecesOf(chapter.id, outline), members: [member], writers: [member] },
    tasks: tasksIn(
      outline,
      new Map([
        assign('wonen', { kind: 'member', id: member.memberId }, '2026-12-11'),
        assign('huizen', { kind: 'contact', id: contact.contactId }, '2026-11-20'),
      ]),
    ),
    ...{ promised: new Map(), contacts: [contact], links: new Map([[idOf('huizen'), 2]]) },
  };
}

const word = 'hier-staat-het-woord-van-de-brief';
const link = {
  ...{ organisationId: idOf('stad'), slug: 'havermonde', organisation: 'Havermonde', linkId: idOf('link') },
  ...{ draftId: draft.draftId, itemId: idOf('huizen'), memberId: null, contactId: contact.contactId },
  ...{ name: contact.name, partner: contact.partner, until: new Date('2026-12-25T12:00:00Z'), worker: 'link:' },
};

/** Who does what in a chapter and in the whole, and what a letter opens. */
export const examples = [
  ...[true, false].map((isBegun) => ({
    name: isBegun ? 'assignments-progress' : 'assignments-progress-empty',
    page: (language: Language) => {
      const all = loaded();
      const tasks = isBegun ? all.tasks : [];
      const assigned = new Map(tasks.map((task) => [task.assigned.itemId, task.assigned]));
      const progress = { ...all, outline, assigned, tasks, assignable: new Set([idOf('wonen')]) };
      const context = exampleContext(language, '/beheer/havermonde/documenten/x/voortgang');
      return <ProgressPage view={presentProgress(progress, controllerAtWork, context, now)} />;
    },
  })),
  ...(
    [
      ['assignments', {}],
      [
        'assignments-made',
        { done: ['Er is iets toegewezen.'], links: [{ text: 'Woningen', address: `https://x/${word}` }] },
      ],
      ['assignments-refused', { told: 'Kies eerst iemand.' }],
    ] satisfies readonly (readonly [string, Assigning])[]
  ).map(([name, came]) => ({
    name,
    page: (language: Language) => {
      const context = exampleContext(language, '/beheer/havermonde/documenten/x/y/toewijzen');
      const view = presentAssignments(loaded(), controllerAtWork, context, { now, hasMail: true, came });
      return <AssignmentPage view={view} words={assignmentWords[language]} />;
    },
  })),
  ...(['huizen', 'loket'] as const).flatMap((name) =>
    [true, false].map((isOpen) => ({
      name: `delivery-${name}${isOpen ? '' : '-closed'}`,
      page: (language: Language) => {
        const found = items.find(({ id }) => id === idOf(name));
        if (found === undefined) throw new Error('The example has no such piece.');
        const piece = {
          ...{ link: { ...link, itemId: found.id }, item: found.item, version: 1 },
          draft: { ...draft, state: isOpen ? ('draft' as const) : ('approved' as const) },
          ...{ promised: new Map(), threads: new Map() },
        };
        const came = isOpen ? ('saved' as const) : null;
        const context = exampleContext(language, '/beheer/bijwerken/x');
        return (
          <DeliveryPage
            view={presentDelivery(piece, { word, came, typed: null }, context)}
            words={writeWords[language]}
          />
        );
      },
    })),
  ),
  ...[true, false].map((isKnown) => ({
    name: `contacts${isKnown ? '' : '-none'}`,
    page: (language: Language) => {
      const jan = { contactId: '1', name: 'Jan de Vries', email: 'jan@elders.example', partner: 'Regio Elders' };
      const told = isKnown ? null : { text: contactWords[language].removed, isFault: false };
      const context = exampleContext(language, '/beheer/havermonde/van-buiten');
      return <ContactsPage at={controllerAtWork} contacts={isKnown ? [jan] : []} told={told} context={context} />;
    },
  })),
];
