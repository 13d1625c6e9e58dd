import { Outline } from '../../../drafting/compose/outline.ts';
import { exampleDraft, exampleItems, idOf } from '../../../drafting/draft.fixture.ts';
import type { CommitmentItem, DraftItem } from '../../../drafting/item.ts';
import type { DraftFinding } from '../../../drafting/judged/draft-judging.ts';
import { type DraftSettings, usualSettings } from '../../../drafting/settings/settings.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../../work-desk/havermonde.fixture.ts';
import type { FoundDraft } from '../queries/find-draft.ts';
import { ChapterPage } from './chapter/chapter-page.tsx';
import type { LoadedChapter } from './chapter/load-chapter.ts';
import { type Around, presentChapter } from './chapter/present-chapter.ts';
import { DocumentPage } from './documents/document-page.tsx';
import { DocumentsPage } from './documents/documents-page.tsx';
import { presentDocument } from './documents/present-document.ts';
import { presentDocuments } from './documents/present-documents.ts';
import { FoundPage } from './found/found-page.tsx';
import { presentFoundPage } from './found/present-found-page.ts';
import { ClashPage } from './history/clash-page.tsx';
import { HistoryPage } from './history/history-page.tsx';
import { presentClash } from './history/present-clash.ts';
import { presentHistory } from './history/present-history.ts';
import { KeptPage } from './kept-page.tsx';
import { ChoosePage } from './live/choose-page.tsx';
import { presentChoose } from './live/present-choose.ts';
import { presentSettings } from './settings/present-settings.ts';
import { SettingsPage } from './settings/settings-page.tsx';

const at = new Date('2026-11-30T13:03:00Z');
const draft: FoundDraft = {
  ...{ draftId: idOf('draft'), slug: exampleDraft.slug, kind: 'annual-report', year: 2026, sequence: null },
  ...{ title: 'Jaarverslag 2026', state: 'draft', from: null, isCorrection: false },
};
const promise = '01930000-0000-7000-8000-0000000000aa';
const commitment: CommitmentItem = {
  ...{ kind: 'commitment', chapter: idOf('wonen'), place: 0, question: 'do', text: 'Wij maken splitsen eenvoudig.' },
  ...{ term: null, owner: null, measure: null, status: null, origin: { from: [], reason: null }, ended: null },
};
const items = [
  ...exampleItems.map(({ id, item }) => ({
    id,
    item: item.kind === 'account' ? { ...item, answers: [promise] } : item,
    version: 2,
  })),
  { id: idOf('plan'), item: commitment, version: 1 },
];
const outline = new Outline(items);
const settings: DraftSettings = {
  ...usualSettings('annual-report'),
  words: { achieve: 10, done: 300 },
  lights: [{ name: 'Op koers', meaning: 'Het doel wordt gehaald.' }],
  calendar: [
    { what: 'Cijfers binnen', day: '2026-11-20' },
    { what: 'Teksten klaar', day: '2027-03-01' },
  ],
};
const { organisation, who } = controllerAtWork;
const path = `/beheer/${organisation.slug}/documenten`;
const account = items.find(({ item }) => item.kind === 'account');

function loaded(mayWrite: boolean): LoadedChapter {
  const chapter = outline.chapters.find(({ id }) => id === idOf('wonen'));
  if (chapter === undefined || account === undefined) throw new Error('The example has no such chapter.');
  const aside = { asideId: idOf('naast'), itemId: account.id, item: account.item, actor: 'proef', at, name: null };
  return {
    ...{ draft, outline, items, chapter, settings, mayWrite, mayAssign: mayWrite },
    promised: new Map([[promise, { text: 'We openen een loket voor wie zijn huis wil splitsen.', thread: 'loket' }]]),
    ...{ threads: new Map(), asides: [aside], saved: { itemId: idOf('huizen'), at } },
  };
}

const message = {
  nl: 'Het doel van “Opgeleverde woningen” voor 2026 is “≥ 420”; in 2025 was al “450” behaald.',
  en: 'The target of “Opgeleverde woningen” for 2026 is “≥ 420”; “450” had been achieved already in 2025.',
};
const finding: DraftFinding['finding'] = {
  ...{ key: 'target-below-actual-x', rule: 'target-below-actual', severity: 'warning', message },
  subject: { kind: 'indicator', thread: 'opgeleverde-woningen', title: 'Opgeleverde woningen' },
  chapter: { publication: exampleDraft.slug, chapter: '2.1' },
  ...{ evidence: [], also: [], speaksFor: [] },
};
const found: readonly DraftFinding[] = [
  {
    finding,
    items: [idOf('huizen')],
    spots: [{ item: idOf('huizen'), figure: { role: 'achieved', year: 2026 }, words: null }],
  },
  {
    finding: { ...finding, key: 'stale-year-x', rule: 'stale-year', severity: 'error' },
    items: [idOf('deden'), idOf('loket')],
    spots: [
      { item: idOf('deden'), figure: null, words: { own: '402 woningen', paragraph: 'Er kwamen 402 woningen bij.' } },
    ],
  },
  { finding: { ...finding, key: 'question-missing-x', rule: 'question-missing' }, items: [idOf('wonen')], spots: [] },
];
const around: Around = {
  found,
  others: [
    { memberId: idOf('aleid'), name: 'Aleid', since: at, mayWrite: true },
    { memberId: idOf('lezer'), name: 'Bram', since: at, mayWrite: false },
  ],
};

const withText = (item: DraftItem | undefined, text: string): DraftItem => {
  if (item?.kind !== 'account') throw new Error('The example has no account.');
  return { ...item, text };
};

/** The screens on which documents are written, with all that can stand on them. */
export const examples = [
  {
    name: 'drafts-documents',
    page: (language: Language) => {
      const documents = {
        drafts: [{ draft, answers: { asked: 143, written: 12 } }],
        adopted: [draft],
        putAside: [],
        publications: [],
      };
      return <DocumentsPage view={presentDocuments(documents, controllerAtWork, exampleContext(language, path))} />;
    },
  },
  {
    name: 'drafts-document',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${draft.slug}`);
      return (
        <DocumentPage
          view={presentDocument(
            draft,
            { outline, settings, today: '2026-11-30', isWriter: true, seesProgress: true },
            controllerAtWork,
            context,
          )}
        />
      );
    },
  },
  {
    name: 'drafts-settings',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${draft.slug}/afspraken`);
      const told = { text: 'Een dag is een datum.', isFault: true };
      const view = presentSettings(draft, { number: 3, settings }, { told, refused: null }, controllerAtWork, context);
      return <SettingsPage view={view} />;
    },
  },
  ...[true, false].map((mayWrite) => ({
    name: mayWrite ? 'drafts-chapter' : 'drafts-chapter-read',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${draft.slug}/${idOf('wonen')}`);
      const view = presentChapter(
        loaded(mayWrite),
        mayWrite ? around : { ...around, found: 'looking' },
        controllerAtWork,
        context,
      );
      return <ChapterPage view={view} words={writeWords[language]} />;
    },
  })),
  ...(['looking', found] as const).map((known) => ({
    name: known === found ? 'drafts-found' : 'drafts-found-looking',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${draft.slug}/bevindingen`);
      return <FoundPage view={presentFoundPage(draft, outline, known, controllerAtWork, context)} />;
    },
  })),
  {
    name: 'drafts-choose',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${draft.slug}/invoegen`);
      return <ChoosePage view={presentChoose(draft, outline, idOf('wonen'), controllerAtWork, context)} />;
    },
  },
  {
    name: 'drafts-clash',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${draft.slug}/${idOf('loket')}/naast/x`);
      const chapter = loaded(true);
      const aside = {
        ...{ asideId: idOf('naast'), itemId: idOf('loket'), actor: 'proef', at },
        item: withText(account?.item, 'Het loket ging in juni open.'),
      };
      const stands = { item: withText(account?.item, 'Het loket ging in mei open.'), version: 2 };
      const names = { theirs: 'Aleid', ours: who.name };
      const view = presentClash({ loaded: chapter, aside, stands, names }, controllerAtWork, context);
      return <ClashPage view={view} words={writeWords[language]} />;
    },
  },
  {
    name: 'drafts-history',
    page: (language: Language) => {
      const context = exampleContext(language, `${path}/${draft.slug}/${idOf('loket')}/geschiedenis`);
      const versions = ['Het loket ging open.', 'Het loket ging in mei open.', ''].map((text, back) => ({
        ...{ number: 3 - back, item: withText(account?.item, text), actor: `member:${back}`, at },
      }));
      const history = {
        ...{ draft, itemId: idOf('loket'), versions, mayWrite: true, nameOf: () => null },
        names: new Map([['member:0', 'Aleid']]),
      };
      const asked = { from: null, to: null, told: null };
      return <HistoryPage view={presentHistory(history, asked, controllerAtWork, context)} />;
    },
  },
  {
    name: 'drafts-kept',
    page: (language: Language) => {
      const sent = [
        ['stuk', idOf('loket')],
        ['tekst', 'Het loket ging in mei open.'],
        ['waarde-achieved-2026', '402'],
      ] as const;
      const view = { action: path, told: writeWords[language].kept.fault, sent };
      return <KeptPage view={view} context={exampleContext(language, path)} />;
    },
  },
];
