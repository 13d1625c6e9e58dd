import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { publicationKinds } from '../../../model/publication.ts';
import type { OriginalView } from '../../../ui/original/original-view.ts';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { ChoicePage } from './choice-page.tsx';
import { CorrectionListPage, type CorrectionListView } from './correction-list-page.tsx';
import { ItemPage } from './item-page.tsx';
import type { ChoiceView, DeskView, ItemView } from './review-view.ts';
import { ToldPage, type ToldView } from './told-page.tsx';

const t = nl.review;
const frame = { ...exampleFrame('Nakijken', null, null), search: null };

/** A row of a table of an original. */
const rowOf = (is: 'th' | 'td', ...texts: readonly string[]) => ({
  is: 'tr' as const,
  children: texts.map((text) => ({ is, children: [text] })),
});

const original: OriginalView = {
  title: 'begroting-2022.html, regel 14',
  above: t.above(12),
  below: t.below(204),
  drawing: null,
  absent: null,
  pieces: [
    { is: 'heading', line: 12, children: ['Programma 1 Zorg'] },
    { is: 'p', line: 13, children: ['Iedereen in Havermonde krijgt ', { is: 'b', children: ['op tijd'] }, ' hulp.'] },
    { is: 'heading', line: 14, mark: 'place', children: ['Onze stappen'] },
    {
      is: 'ul',
      line: 15,
      children: [
        { is: 'li', line: 15, children: ['Wij openen een loket.'] },
        { is: 'li', line: 16, children: ['Wij bouwen drie bruggen.'] },
      ],
    },
    {
      is: 'table',
      line: 18,
      children: [
        { is: 'caption', children: ['Indicatoren'] },
        {
          is: 'tr',
          children: [
            { is: 'th', children: ['Indicator'] },
            { is: 'th', columns: 2, children: ['Stand'] },
          ],
        },
        {
          is: 'tr',
          children: [
            { is: 'td', children: ['Loketten'] },
            { is: 'td', children: ['4'] },
            { is: 'td', children: ['5'] },
          ],
        },
      ],
    },
  ],
};

/** A page of a PDF as it is without script: the text of the page. */
const pdf: OriginalView = {
  ...original,
  title: 'begroting-2022.pdf, p. 3',
  drawing: { source: '/bron/0', page: 3, texts: ['Onze stappen'], label: t.page(3), asText: t.asText },
};

/** A plain text, with a line that goes on over two. */
const text: OriginalView = {
  ...original,
  title: 'begroting-2022.txt, regel 2',
  pieces: [
    { is: 'line', line: 1, children: ['Wat gaan we doen?'] },
    { is: 'line', line: 2, mark: 'place', children: ['Wij bouwen drie'] },
    { is: 'line', line: 3, mark: 'more', children: ['bruggen over de Haver.'] },
  ],
};

const desk: DeskView = {
  frame,
  script: null,
  original,
  queue: {
    left: t.doubts(13),
    after: [t.sure(1142), t.skipped(2), t.made(5)],
    next: [
      { href: '/vraag/1#plek', text: 'Status', count: '46×' },
      { href: '/vraag/2#plek', text: 'Waar we staan op onze koers', count: '36×' },
    ],
  },
  keys: { isOn: true, action: '/toetsen' },
  undo: '/terug',
  gone: t.gone(['begroting-2023.html'], 1),
  by: t.by('Jan de Vries'),
};

const item: ItemView = {
  ...desk,
  title: t.ask.heading('Onze stappen'),
  facts: [
    { term: t.readAs, value: t.headings.part },
    { term: t.set, value: t.styles.h3 },
    { term: t.place, value: t.places(36) },
    { term: t.chapter, value: '1 Zorg' },
    { term: t.states, value: t.statesNothing },
  ],
  texts: null,
  rests: {
    label: t.restOn(7),
    all: [
      {
        text: 'Van “Wij bouwen drie bruggen” staat in de jaarstukken 2022 geen verantwoording.',
        detail: 'Ernst: waarschuwing · 1 Zorg',
      },
      { text: 'De doelen 2022 van “Loketten” verschillen.', detail: 'Ernst: fout · 1 Zorg' },
    ],
    more: { text: t.moreChanges(5), all: [{ text: 'Het onderdeel is verdwenen.', detail: '' }], left: null },
  },
  right: { text: t.right(t.headings.part), value: 'part', key: 'y', action: '/vraag/0/klopt' },
  choose: {
    action: '/vraag/0/keuze#plek',
    label: t.others,
    first: [
      { text: nl.questions.do, value: 'question:do', key: '3' },
      { text: nl.questions.achieve, value: 'question:achieve', key: '2' },
      { text: t.headings.goal, value: 'goal', key: '7' },
    ],
    more: [{ text: nl.levels.programme, value: 'chapter:programme', key: 'a' }],
  },
  fillIn: null,
  back: null,
  levels: null,
  leave: '/vraag/0/later',
  places: {
    text: t.shown(2, 36),
    previous: { href: '/vraag/0#plek', text: t.previousPlace },
    next: { href: '/vraag/0.3#plek', text: t.nextPlace },
  },
};

const statement: ItemView = {
  ...item,
  original: text,
  title: t.ask.statement,
  texts: { label: t.statement, texts: ['Wij bouwen drie bruggen over de Haver.'] },
  right: null,
  places: null,
};

/** The second list of a column: the year of the role that was chosen. */
const year: ItemView = {
  ...item,
  title: t.ask.column('Stand 2020'),
  texts: { label: t.cells, texts: ['4', '5'] },
  rests: null,
  right: null,
  choose: {
    action: '/vraag/0/keuze#plek',
    label: t.whichYear(nl.roles.achieved),
    first: [
      { text: 'Jaar uit de kop', value: 'value:achieved:head', key: '1' },
      { text: 'Jaar vóór het document', value: 'value:achieved:-1', key: '3' },
    ],
    more: [],
  },
  back: '/vraag/0#plek',
  places: null,
};

/** Which publication a file is, sent with a year that is none. */
const publication: ItemView = {
  ...item,
  title: t.ask.publication('bijlage-3.html'),
  facts: [
    { term: t.fields.organisation, value: t.notKnown },
    { term: t.fields.kind, value: nl.kinds.budget },
    { term: t.fields.year, value: t.notKnown },
    { term: t.otherwise, value: '“Jaarverslag”' },
  ],
  texts: { label: t.files, texts: ['bijlage-3.html', 'bijlage-4.html'] },
  right: null,
  choose: null,
  fillIn: {
    action: '/vraag/0/publicatie',
    organisation: { value: 'Havermonde', fault: null },
    kind: {
      value: 'budget',
      fault: null,
      options: publicationKinds.map((kind) => ({ value: kind, text: nl.kinds[kind] })),
    },
    year: { value: '99999', fault: t.fields.faults.year.wrong(1900, 2100) },
  },
  places: null,
};

/** A row at the foot of a table of indicators that holds amounts. */
const row: ItemView = {
  ...item,
  original: {
    ...original,
    title: 'begroting-2022.html, regel 18',
    pieces: [
      { is: 'heading', line: 12, children: ['Programma 1 Zorg'] },
      {
        is: 'table',
        line: 18,
        children: [
          rowOf('th', 'Graadmeter', '2021', '2022'),
          rowOf('td', 'Open loketten', '4', '5'),
          { is: 'tr', mark: 'place', children: rowOf('td', 'Totale lasten (€)', '5.322.000', '5.535.000').children },
        ],
      },
    ],
  },
  title: t.ask.row('Totale lasten (€)'),
  texts: { label: t.cells, texts: ['5.322.000', '5.535.000'] },
  facts: [
    { term: t.readAs, value: t.rows.indicator },
    { term: t.place, value: t.places(13) },
    { term: t.chapter, value: '1 Zorg' },
    { term: t.states, value: t.figures(4) },
  ],
  rests: null,
  right: { text: t.right(t.rows.indicator), value: 'indicator', key: 'y', action: '/vraag/0/klopt' },
  choose: {
    action: '/vraag/0/keuze#plek',
    label: t.others,
    first: [
      { text: t.amount(nl.sides.expenses), value: 'amount:expenses', key: '1' },
      { text: t.amount(nl.sides.income), value: 'amount:income', key: '2' },
      { text: t.amount(nl.sides.balance), value: 'amount:balance', key: '3' },
      { text: t.rows.neither, value: 'neither', key: '5' },
    ],
    more: [],
  },
};

const levelOptions = (['programme', 'subprogramme', 'policy-field'] as const).map((level) => ({
  value: level,
  text: nl.levels[level],
}));

/** Headings that are set alike, one of them taken for no chapter. */
const levels: ItemView = {
  ...item,
  title: t.ask.levels,
  facts: [
    { term: t.set, value: t.styles.bold },
    { term: t.place, value: t.places(4) },
  ],
  right: null,
  choose: null,
  levels: {
    action: '/vraag/0/niveaus',
    headings: [
      { text: 'Ruimte en kwaliteit', value: 'programme', options: levelOptions },
      { text: 'Wonen', value: 'subprogramme', options: levelOptions },
      { text: 'Bestaande wijken', value: 'policy-field', options: levelOptions },
      {
        text: 'Opvang en bijzondere doelgroepen in de kernen van Havermonde',
        value: '',
        options: [{ value: '', text: t.levels.none }, ...levelOptions],
      },
    ],
  },
  places: null,
};

const choice: ChoiceView = {
  ...desk,
  title: t.ask.heading('Onze stappen'),
  answer: nl.questions.do,
  answerValue: 'question:do',
  action: '/vraag/0/besluit',
  extents: [
    { text: t.extents.body('Havermonde'), value: 'body', key: 'Enter', detail: t.changed(1204, 13, null) },
    { text: t.extents.publication('Begroting 2022'), value: 'publication', key: '2', detail: t.changed(105, 1, null) },
    { text: t.extents.file, value: 'file', key: '3', detail: t.changed(0, 0, null) },
  ],
  busy: t.counting(11, 13),
  willNothing: t.willNothing,
  besides: t.besides(3, 'begroting-2024.html'),
  changes: [
    {
      label: `${t.changes.new} (58)`,
      all: [{ text: 'Wij bouwen drie bruggen', detail: `${t.statements.commitment}, ${t.inChapter('1 Zorg')}` }],
      more: {
        text: t.moreChanges(57),
        all: [{ text: 'Wij bouwen een brug.', detail: `${t.statements.commitment}, ${t.inChapter('1 Zorg')}` }],
        left: t.moreChanges(56),
      },
    },
    {
      label: `${t.changes.other} (1)`,
      all: [{ text: 'Onze stappen', detail: t.fromTo(nl.questions.other, nl.questions.do) }],
      more: null,
    },
  ],
  found: {
    summary: t.judged(2, 1),
    isBusy: false,
    lists: [
      {
        label: t.foundChanges.gone(2),
        all: [
          { text: 'De doelen 2022 van “Loketten” verschillen.', detail: 'Fout · Loketten' },
          {
            text: 'In de jaarstukken 2022 is geen verantwoording gevonden over “Onze stappen”.',
            detail: 'Waarschuwing · Onze stappen',
          },
        ],
        more: null,
      },
      { label: t.foundChanges.threads(1), all: [{ text: 'Onze stappen', detail: t.threadChanges.gone }], more: null },
    ],
  },
  back: '/vraag/0#plek',
};

const decisions: CorrectionListView = {
  frame,
  journals: [
    {
      lead: t.correctionsLead('/documenten/havermonde/doelspoor-corrections.json'),
      decisions: [
        {
          id: '1',
          what: 'De kop “onze stappen” vraagt: Wat gaan we doen?',
          reach: 'Havermonde',
          who: t.who('Jan de Vries', '30 november 2026 om 10:00'),
          why: t.because('De gemeente noemt haar activiteiten stappen.'),
          undone: null,
          whyUndone: null,
          undo: '/correcties',
        },
        {
          id: '2',
          what: 'Kolom “Status” is: toelichting',
          reach: 'Havermonde, begroting-2022.html',
          who: t.who('Jan de Vries', '30 november 2026 om 10:00'),
          why: null,
          whyUndone: t.because('De kolom heeft kleuren, geen woorden.'),
          undone: t.undone('Piet Bos', '30 november 2026 om 11:00'),
          undo: null,
        },
      ],
    },
  ],
};

const told: ToldView = {
  frame,
  title: t.doneForNow,
  lead: t.leftLead(2),
  lines: [t.unread(1), 'begroting-2024.pdf: het bestand is leeg.'],
  links: [{ href: '/correcties', text: t.corrections }],
  button: { action: '/overgeslagen', text: t.askLeft },
  undo: { action: '/terug', text: t.undoLast, value: '', key: 'z' },
  script: null,
};

function inWords<View extends { readonly frame: DeskView['frame'] }>(view: View, language: Language): View {
  return inLanguage({ ...view, contentLanguage: undefined, above: [] }, language);
}

export const examples = [
  {
    name: 'review-item',
    page: (language: Language) => <ItemPage view={inWords(item, language)} words={wordsIn(language)} />,
  },
  {
    name: 'review-item-pdf',
    page: (language: Language) => (
      <ItemPage view={inWords({ ...item, original: pdf }, language)} words={wordsIn(language)} />
    ),
  },
  {
    name: 'review-statement',
    page: (language: Language) => <ItemPage view={inWords(statement, language)} words={wordsIn(language)} />,
  },
  {
    name: 'review-year',
    page: (language: Language) => <ItemPage view={inWords(year, language)} words={wordsIn(language)} />,
  },
  {
    name: 'review-publication',
    page: (language: Language) => <ItemPage view={inWords(publication, language)} words={wordsIn(language)} />,
  },
  {
    name: 'review-row',
    page: (language: Language) => <ItemPage view={inWords(row, language)} words={wordsIn(language)} />,
  },
  {
    name: 'review-levels',
    page: (language: Language) => <ItemPage view={inWords(levels, language)} words={wordsIn(language)} />,
  },
  {
    name: 'review-choice',
    page: (language: Language) => <ChoicePage view={inWords(choice, language)} words={wordsIn(language)} />,
  },
  {
    name: 'review-decisions',
    page: (language: Language) => <CorrectionListPage view={inWords(decisions, language)} words={wordsIn(language)} />,
  },
  { name: 'review-told', page: (language: Language) => <ToldPage view={inWords(told, language)} /> },
];
