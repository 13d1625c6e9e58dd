import type { Assigned } from '../../drafting/assigned/assigned.ts';
import { tasksIn } from '../../drafting/assigned/tasks-in.ts';
import { Outline } from '../../drafting/compose/outline.ts';
import { exampleItems, idOf } from '../../drafting/draft.fixture.ts';
import type { CommitmentItem } from '../../drafting/item.ts';
import type { Language } from '../../words/numerals.ts';
import { workWords } from '../../words/people/work-words.data.ts';
import { presentOwnWork } from '../assignments/pages/present-own-work.ts';
import type { OwnWork } from '../assignments/queries/read-own-work.ts';
import { presentDocumentList } from '../drafts/pages/documents/present-documents.ts';
import type { FoundDraft } from '../drafts/queries/find-draft.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../work-desk/havermonde.fixture.ts';
import { ToldPage } from '../work-desk/told-page.tsx';
import { HomePage, OrganisationsPage } from './home-page.tsx';

const { who } = controllerAtWork;
const now = new Date('2026-11-30T13:03:00Z');

/** Something late, something that is due soon, and something that is done. */
function exampleWork(): readonly OwnWork[] {
  const assign = (name: string, dueOn: string | null): [string, Assigned] => [
    idOf(name),
    { itemId: idOf(name), to: { kind: 'member', id: 'x' }, dueOn, at: now, savedAt: now },
  ];
  const items = exampleItems.map(({ id, item }) => ({
    id,
    item: item.kind === 'account' ? { ...item, text: '' } : item,
  }));
  const commitment: CommitmentItem = {
    ...{ kind: 'commitment', chapter: idOf('wonen'), place: 0, question: 'do', text: 'Wij maken splitsen eenvoudig.' },
    ...{ term: null, owner: null, measure: null, status: null, origin: { from: [], reason: null }, ended: null },
  };
  const outline = new Outline([...items, { id: idOf('plan'), item: commitment }]);
  const assigned = new Map([
    assign('loket', '2026-11-20'),
    assign('plan', '2026-12-04'),
    assign('huizen', '2026-11-01'),
  ]);
  const draft: FoundDraft = {
    ...{ draftId: idOf('draft'), slug: 'jaarverslag-2026', kind: 'annual-report', year: 2026, sequence: null },
    ...{ title: 'Jaarverslag 2026', state: 'draft', from: null, isCorrection: false },
  };
  return [{ draft, tasks: tasksIn(outline, assigned), promised: new Map() }];
}

const answers = { asked: 14, written: 9 };

/** Where somebody begins, and where there is nothing for them. */
export const examples = [
  ...([true, false] as const).map((hasWork) => ({
    name: hasWork ? 'work-home' : 'work-home-empty',
    page: (language: Language) => {
      const context = exampleContext(language, '/beheer/havermonde');
      const works = hasWork ? exampleWork() : [];
      const work = presentOwnWork(works, 'havermonde', context, now);
      const drafts = works.map(({ draft }) => ({ draft, answers }));
      const documents = presentDocumentList(drafts, controllerAtWork, context);
      return <HomePage {...{ at: controllerAtWork, work, documents, context }} />;
    },
  })),
  {
    name: 'work-organisations',
    page: (language: Language) => (
      <OrganisationsPage memberships={who.memberships} who={who} context={exampleContext(language, '/beheer')} />
    ),
  },
  {
    name: 'work-nowhere',
    page: (language: Language) => (
      <OrganisationsPage memberships={[]} who={who} context={exampleContext(language, '/beheer')} />
    ),
  },
  {
    name: 'work-missing',
    page: (language: Language) => {
      const t = workWords[language];
      return (
        <ToldPage
          context={exampleContext(language, '/beheer/nergens')}
          title={t.missing}
          lead={t.missingLead}
          who={who}
        />
      );
    },
  },
];
