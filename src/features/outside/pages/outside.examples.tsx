import { exampleItems, idOf } from '../../../drafting/draft.fixture.ts';
import type { Language } from '../../../words/numerals.ts';
import { outsideWords } from '../../../words/outside/outside-words.data.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../../work-desk/havermonde.fixture.ts';
import { BeginOutsidePage } from './begin-outside-page.tsx';
import { OutsidePage } from './outside-page.tsx';
import { presentBeginOutside } from './present-begin-outside.ts';
import { type LoadedOutside, presentOutside } from './present-outside.ts';
import { ReadingPage } from './reading-page.tsx';

const at = { file: 'Jaarverslag 2026.docx', line: 12 };
const found = {
  ...{ outsideId: idOf('buiten'), slug: 'jaarverslag-2026', from: 'begroting-2026' },
  begun: { kind: 'annual-report', year: 2026, sequence: null },
  ...{ file: at.file, sha256: '0'.repeat(64) },
  lastAt: new Date('2026-11-30T13:03:00Z'),
} as const;
const path = '/beheer/havermonde/documenten/van-buiten';
const before = [
  { from: idOf('eerder'), text: 'We bouwen tweehonderd woningen bij het station', score: 0.62 },
  { from: idOf('ander'), text: 'We bouwen woningen voor starters', score: 0.31 },
];
const loaded: LoadedOutside = {
  found,
  plan: {
    ...{ slug: 'jaarverslag-2026', title: 'Jaarverslag 2026', items: exampleItems, sure: 3, settled: 0 },
    untaken: [
      { why: 'table-stays', text: 'Indicator | Behaald 2025 | Toelichting', chapter: 'Wonen' },
      { why: 'loose', text: 'Versie 3, nog niet vaststellen', chapter: 'Losse regels' },
    ],
    doubts: [
      {
        ...{ piece: 5, item: idOf('loket'), kind: 'answers', candidates: before },
        text: 'In het stadhuis opende een loket voor wie zijn huis wil splitsen',
      },
    ],
  },
  reading: {
    doubts: [
      {
        ...{ at, stake: 'year', text: 'Behaald', why: { say: 'column-asked', with: {} } },
        candidates: [],
      },
    ],
    notes: [{ at, text: 'Inhoudsopgave: Wonen, 4; Groen, 9', why: { say: 'contents', with: {} } }],
  },
  ...{
    asked: 4,
    decided: 2,
    kept: 1,
    follows: 'Begroting 2026',
    seen: 'gezien',
    says: 'Jaarverslag 2025',
    until: new Date('2027-02-28T13:03:00Z'),
    chosen: new Map(),
  },
};

/** A document from outside: the file is chosen, read, and looked over before it is taken in. */
export const examples = [
  {
    name: 'outside-file',
    page: (language: Language) => {
      const told = { text: outsideWords[language].faults.macros, isFault: true };
      const fields = { from: 'begroting-2026', kind: 'annual-report', year: '2026', sequence: '' };
      const named = { slug: 'begroting-2026', kind: 'budget', year: 2026, endYear: null, sequence: null } as const;
      const publication = { ...named, title: 'Begroting 2026' };
      const waiting = [
        { outsideId: found.outsideId, file: found.file, title: 'Jaarverslag 2026', until: loaded.until },
      ];
      const given = { publications: [publication], waiting };
      const view = presentBeginOutside(given, controllerAtWork, exampleContext(language, path), { fields, told });
      return <BeginOutsidePage view={view} />;
    },
  },
  {
    name: 'outside-found',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${found.outsideId}`);
      return <OutsidePage view={presentOutside(loaded, controllerAtWork, context, null)} />;
    },
  },
  {
    name: 'outside-reading',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${found.outsideId}`);
      return <ReadingPage context={context} at={controllerAtWork} found={found} isUnread={false} />;
    },
  },
];
