import { Outline } from '../../../drafting/compose/outline.ts';
import { exampleItems, idOf } from '../../../drafting/draft.fixture.ts';
import type { DraftState } from '../../../model/rights/draft-state.ts';
import { refusedDraftWords } from '../../../words/drafts/refused-draft-words.data.ts';
import type { Language } from '../../../words/numerals.ts';
import type { FoundDraft } from '../../drafts/queries/find-draft.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { workingAs } from '../../people/working.ts';
import { controllerAtWork } from '../../work-desk/havermonde.fixture.ts';
import { MovePage } from './move-page.tsx';
import { type DraftToMove, movePath, presentMoves } from './present-moves.ts';

const clerkAtWork = {
  ...controllerAtWork,
  working: workingAs(controllerAtWork.working.organisationId, controllerAtWork.working.memberId ?? '', [
    { role: 'clerk', field: null },
  ]),
};

const chapter = new Outline(exampleItems).chapters.find(({ id }) => id === idOf('wonen'));

type Rest = Partial<Omit<DraftToMove, 'draft'>> & { readonly isCorrection?: boolean };

function page(state: DraftState, rest: Rest, language: Language, at = controllerAtWork, fault = false) {
  const { isCorrection = false, ...more } = rest;
  const draft: FoundDraft = {
    ...{ draftId: '01930000-0000-7000-8000-000000000002', slug: 'jaarverslag-2026', title: 'Jaarverslag 2026', state },
    ...{ kind: 'annual-report', year: 2026, sequence: null, from: null, isCorrection: false },
  };
  const told = fault ? { text: refusedDraftWords[language]['no-decision']({}), isFault: true } : null;
  const context = exampleContext(language, movePath('havermonde', draft.slug));
  const to = {
    draft: { ...draft, isCorrection },
    publicFrom: null,
    isPublic: false,
    answers: { asked: 12, written: 9 },
    leftOut: [],
    ...more,
  };
  return <MovePage view={presentMoves(to, at, { fields: null, told }, context)} />;
}

/** A document on its way: approved and to be offered, offered and to be adopted, a correction to be recorded, and where somebody else is next. */
export const examples = [
  {
    name: 'move-offer',
    page: (language: Language) =>
      page('approved', { leftOut: chapter === undefined ? [] : [{ chapter, number: 2 }] }, language),
  },
  {
    name: 'move-adopt',
    page: (language: Language) =>
      page('offered', { publicFrom: new Date('2026-10-06T10:00:00Z'), isPublic: true }, language, clerkAtWork, true),
  },
  {
    name: 'move-correct',
    page: (language: Language) => page('approved', { isCorrection: true }, language, clerkAtWork),
  },
  { name: 'move-waiting', page: (language: Language) => page('in-review', {}, language, clerkAtWork) },
];
