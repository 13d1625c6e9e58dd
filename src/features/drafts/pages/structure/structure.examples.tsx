import { exampleItems, idOf } from '../../../../drafting/draft.fixture.ts';
import type { CommitmentItem, Origin } from '../../../../drafting/item.ts';
import { usualSettings } from '../../../../drafting/settings/settings.ts';
import { structureWords } from '../../../../words/drafts/structure-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import { exampleContext } from '../../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../../../work-desk/havermonde.fixture.ts';
import type { LoadedStructure } from '../../queries/load-structure.ts';
import { type Answered, presentStructure, structurePath } from './present-structure.ts';
import { StructurePage } from './structure-page.tsx';

const goesOn: Origin = { from: ['01930000-0000-7000-8000-0000000000aa'], reason: null };
const commitment = (text: string, place: number, ended: CommitmentItem['ended'] = null): CommitmentItem => ({
  ...{ kind: 'commitment', chapter: idOf('wonen'), place, question: 'do', text, term: null, owner: null },
  ...{ measure: null, status: null, origin: goesOn, ended },
});
const items = [
  ...exampleItems.map((one) => ({ ...one, version: 2 })),
  { id: idOf('plan'), item: commitment('Wij maken splitsen eenvoudig.', 0), version: 1 },
  { id: idOf('bouw'), item: commitment('Wij bouwen 420 huizen.', 1), version: 1 },
  { id: idOf('weg'), item: commitment('Wij leggen een weg aan.', 2, { reason: 'Dat doet de provincie.' }), version: 3 },
];
const nothing: Answered = { refusal: null, done: null, chosen: null, shifted: null };

function show(language: Language, piece: string | null, answered: Answered) {
  const loaded: LoadedStructure = {
    draft: {
      ...{ draftId: idOf('draft'), slug: 'begroting-2027', kind: 'budget', year: 2027, sequence: null },
      ...{ title: 'Begroting 2027', state: 'draft', from: null, isCorrection: false },
    },
    ...{ items, piece: items.find(({ id }) => id === piece) ?? null, adopted: new Set(), promised: new Map() },
    settings: usualSettings('budget'),
    ...{ mayChapters: true, mayPieces: true },
  };
  const path = structurePath('havermonde', 'begroting-2027', piece);
  const view = presentStructure(loaded, controllerAtWork, answered, exampleContext(language, path));
  // All that can be done is open, so that all of it is looked at.
  const sections = view.sections.map((section) => ({
    ...section,
    forms: section.forms.map((form) => ({ ...form, isOpen: true })),
  }));
  return <StructurePage view={{ ...view, sections }} notDone={structureWords[language].notDone} />;
}

const refused: Record<string, string> = { actie: 'rename', nummer: '2.7', naam: 'Wonen en bouwen' };

/** The pages on which a draft is arranged otherwise, with all that can stand on them. */
export const examples = [
  {
    name: 'structure-document',
    page: (language: Language) => {
      const done = { act: 'take-away', gone: idOf('weg') };
      return show(language, null, { ...nothing, done });
    },
  },
  {
    name: 'structure-chapter',
    page: (language: Language) => {
      const one = (name: string) => refused[name] ?? '';
      const fields = { one, all: (name: string) => [one(name)], names: Object.keys(refused) };
      return show(language, idOf('wonen'), { ...nothing, refusal: { fields, told: 'Schrijf erbij waarom.' } });
    },
  },
  {
    name: 'structure-commitment',
    page: (language: Language) => show(language, idOf('plan'), { ...nothing, chosen: idOf('bouw') }),
  },
  { name: 'structure-indicator', page: (language: Language) => show(language, idOf('huizen'), nothing) },
  { name: 'structure-ended', page: (language: Language) => show(language, idOf('weg'), nothing) },
];
