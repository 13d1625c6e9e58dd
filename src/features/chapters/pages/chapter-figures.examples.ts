import type { FigureView, NoteMarkView } from '../../../ui/indicator-table/indicator-table-view.ts';
import type { ChapterView } from './chapter-view.ts';

const achieved = (raw: string, notes: readonly NoteMarkView[] = []): FigureView => ({
  role: 'achieved',
  raw,
  meaning: null,
  missing: false,
  notes,
  doubt: null,
});
const target = (raw: string, meaning: string): FigureView => ({
  role: 'target',
  raw,
  meaning,
  missing: false,
  notes: [],
  doubt: null,
});
const absent: FigureView = {
  role: 'achieved',
  raw: '-',
  meaning: 'niet gemeten',
  missing: true,
  notes: [],
  doubt: null,
};
const settled = {
  id: 'n2',
  mark: 'a',
  isFirst: true,
  text: 'Zo lezen wij dit: de punt in 1.054 scheidt duizendtallen, want de andere cijfers in de kolom zijn hele getallen.',
  isAsWritten: false,
};
const footnote = {
  id: 'n1',
  mark: '1',
  isFirst: true,
  text: 'Voorlopig cijfer; het definitieve cijfer volgt in het najaar.',
  isAsWritten: true,
};

/** Tables of indicators, with values of every kind and notes on them. */
export const indicatorTablesExample: ChapterView['indicatorTables'] = [
  {
    certainty: null,
    id: 't1',
    caption: 'Prestatie-indicatoren',
    columns: [
      { key: 'a', role: 'Behaald', year: '2016' },
      { key: 'b', role: 'Behaald', year: '2017' },
      { key: 'c', role: 'Beoogd', year: '2018' },
      { key: 'd', role: 'Behaald', year: '2018' },
    ],
    rows: [
      {
        key: '1',
        anchor: 'indicator-0',
        name: 'Aantal samenwerkingsprojecten op gebied van kennis/innovatie',
        href: '/groningen/indicatoren/aantal-samenwerkingsprojecten-op-gebied-van-kennis-innovatie',
        about: null,
        note: null,
        figures: [achieved('8'), achieved('8'), target('> 2', 'meer dan 2'), achieved('23', [footnote])],
      },
      {
        key: '2',
        anchor: 'indicator-1',
        name: 'Aantal profileringsprojecten Groningen kennisstad',
        href: '/groningen/indicatoren/aantal-profileringsprojecten-groningen-kennisstad',
        about: null,
        note: null,
        figures: [absent, achieved('3'), target('> 2', 'meer dan 2'), achieved('3')],
      },
      {
        key: '3',
        anchor: 'indicator-2',
        name: 'Aantal volgers van het kennisnetwerk',
        href: '/groningen/indicatoren/aantal-volgers',
        about: 'bron: Marketing Groningen',
        note: null,
        figures: [
          achieved('1.054', [settled]),
          achieved('10.027'),
          target('15.000', '15.000'),
          { role: 'achieved', raw: 'NTB', meaning: 'volgt nog', missing: true, notes: [], doubt: null },
        ],
      },
    ],
    dash: null,
    notes: [footnote, settled],
  },
];

/** Money, of two standings. */
export const amountsExample: ChapterView['amounts'] = {
  id: 'b1',
  caption: 'Lasten, baten en saldo',
  unit: 'bedragen × € 1.000',
  rowHead: 'Post',
  columns: [
    { key: 'a', standing: 'Rekening', year: '2017' },
    { key: 'b', standing: 'Begroting', year: '2018' },
    { key: 'c', standing: 'Na wijziging', year: '2018' },
    { key: 'd', standing: 'Rekening', year: '2018' },
  ],
  rows: [
    {
      key: '1',
      label: 'Lasten',
      side: null,
      isBalance: false,
      cells: [
        { text: '2.446', negative: false, doubt: null },
        { text: '2.390', negative: false, doubt: null },
        { text: '2.518', negative: false, doubt: null },
        { text: '2.471', negative: false, doubt: null },
      ],
    },
    {
      key: '2',
      label: 'Baten',
      side: null,
      isBalance: false,
      cells: [
        { text: '1.015', negative: false, doubt: null },
        { text: '960', negative: false, doubt: null },
        { text: '960', negative: false, doubt: null },
        { text: '1.022', negative: false, doubt: null },
      ],
    },
    {
      key: '3',
      label: 'Saldo',
      side: null,
      isBalance: true,
      cells: [
        { text: '−1.431', negative: true, doubt: null },
        { text: '−1.430', negative: true, doubt: null },
        { text: '−1.558', negative: true, doubt: null },
        null,
      ],
    },
  ],
};
