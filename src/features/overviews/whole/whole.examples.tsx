import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext, groningen } from '../../fields/pages/kennisstad.fixture.ts';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';
import type { Statements } from '../../statements/queries/read-statements.ts';
import type { LoadedWhole } from './load-whole.ts';
import { presentWhole } from './present-whole.ts';
import { WholePage } from './whole-page.tsx';

const at = { file: 'begroting.html' };
const nothing: Statements = {
  ...{ passages: [], commitments: [], accounts: [], indicators: [], amounts: [], references: [], mentions: [] },
};

function chapter(slug: string, parentId: string | null, title: string): ListedChapter {
  const level = parentId === null ? 'programme' : 'policy-field';
  return { ...{ chapterId: slug, slug, code: slug, parentId, title, level }, nature: [], address: null };
}

function says(...texts: readonly string[]): Statements {
  const [intro = '', ...goals] = texts;
  const items = goals.map((text) => ({ text, depth: 0, at }));
  return {
    ...nothing,
    passages: [
      { ordinal: 0, question: 'intro', heading: null, blocks: [{ kind: 'paragraph', text: intro, at }], position: at },
      {
        ...{ ordinal: 1, question: 'do', heading: 'Wat gaan we hiervoor doen?', position: at },
        blocks: [{ kind: 'list', ordered: false, items, at }],
      },
    ],
  };
}

const chapters = [
  chapter('2', null, 'Economie en werkgelegenheid'),
  chapter('2.1', '2', 'Groningen kennisstad'),
  chapter('3', null, 'Een woord als Arbeidsongeschiktheidsverzekeringsmaatschappijensamenwerkingsverband'),
];

const whole: LoadedWhole = {
  organisation: groningen,
  edition: {
    ...{ publicationId: 'p', slug: 'begroting-2018', kind: 'budget', year: 2018, endYear: null, sequence: null },
    ...{ title: 'Gemeentebegroting 2018', editionId: 'e', number: 1, current: 2, sha256: '', sources: [] },
    agreed: null,
    frozenAt: new Date('2026-11-22T10:00:00Z'),
  },
  chapters,
  top: null,
  chosen: { is: 'whole', chapters },
  statements: new Map([
    ['2', nothing],
    ['2.1', says('Groningen is een stad van kennis.', 'Een strategie maken met partners', 'Een centrum steunen')],
    ['3', says('Elk jaar komen er bedrijven bij.', 'Bedrijven helpen met ruimte')],
  ]),
  tableNotes: new Map(),
  doubts: new Map(),
};

function page(loaded: LoadedWhole, language: Language) {
  const context = exampleContext(language, '/groningen/begroting-2018/geheel');
  return <WholePage view={presentWhole(loaded, context)} words={wordsIn(language)} />;
}

/** A publication on one page, and one that is too much for one. */
export const examples = [
  { name: 'whole', page: (language: Language) => page(whole, language) },
  {
    name: 'whole-in-parts',
    page: (language: Language) =>
      page(
        {
          ...whole,
          chosen: {
            is: 'parts',
            own: null,
            parts: chapters.map((one) => ({ chapter: one, isLeaf: one.slug !== '2' })),
          },
        },
        language,
      ),
  },
];
