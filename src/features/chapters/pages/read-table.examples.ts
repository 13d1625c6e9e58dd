import type { TextTableView } from '../../../ui/blocks/text-table-view.ts';
import type { ReadCellView, ReadTableView } from '../../../ui/read-table/read-table-view.ts';
import { nl } from '../../../words/nl.data.ts';

const cell = (text: string, more: Partial<ReadCellView> = {}): ReadCellView => ({
  text,
  meaning: null,
  heads: null,
  columns: 1,
  rows: 1,
  isNumeric: false,
  marks: [],
  anchor: null,
  href: null,
  doubt: null,
  ...more,
});
const value = (text: string, more: Partial<ReadCellView> = {}) => cell(text, { isNumeric: true, ...more });
const head = (text: string, more: Partial<ReadCellView> = {}) => cell(text, { heads: 'column', ...more });
const name = (text: string, slug: string, anchor: string) =>
  cell(text, { heads: 'row', anchor, href: `/groningen/indicatoren/${slug}` });

/** A table with heads in two storeys, a footnote and a column of which the year is in doubt. */
export const readTableExample: ReadTableView = {
  kind: 'read-table',
  id: 'tabel-0-0',
  earlier: [],
  label: nl.readTable.label(1, 'Prestatie-indicatoren'),
  caption: 'Prestatie-indicatoren kennisstad',
  heads: [
    [
      head('Prestatie-indicatoren', { rows: 2 }),
      head('Bron', { rows: 2 }),
      head('Behaald', { columns: 2, isNumeric: true }),
      head('Beoogd', { isNumeric: true }),
    ],
    [head('2016', { isNumeric: true }), head('2017', { isNumeric: true }), head('2018', { isNumeric: true })],
  ],
  body: [
    [
      name('Aantal samenwerkingsprojecten op gebied van kennis/innovatie', 'samenwerkingsprojecten', 'indicator-0'),
      cell('Marketing Groningen'),
      value('8'),
      value('8', { marks: [{ mark: '1', href: '#tabel-0-0-n0' }] }),
      value('> 2', {
        meaning: 'meer dan 2',
        doubt: { text: nl.doubt.mark([nl.doubt.parts.year]), href: '#twijfel-0' },
      }),
    ],
    [
      name('Aantal profileringsprojecten Groningen kennisstad', 'profileringsprojecten', 'indicator-1'),
      cell(''),
      value('-'),
      value('3'),
      value('> 2', { doubt: { text: nl.doubt.mark([nl.doubt.parts.year]), href: '#twijfel-0' } }),
    ],
  ],
  lines: null,
  footnotes: [{ id: 'tabel-0-0-n0', mark: '1', text: 'Voorlopig cijfer; het definitieve cijfer volgt in het najaar.' }],
  dash: 'Wat het document over het streepje zegt: Een streepje betekent: eens in de twee jaar gemeten.',
  summary: [nl.readTable.read({ indicators: 2, figures: 6, amounts: 0 }), nl.readTable.doubt(2)].join(' '),
  remark: null,
  indicatorTables: [
    {
      id: 'tabel-0-0-tabel-1',
      caption: 'Prestatie-indicatoren',
      certainty: null,
      columns: [{ key: 'a', role: 'Behaald', year: '2016' }],
      rows: [
        {
          key: '1',
          anchor: null,
          name: 'Aantal samenwerkingsprojecten op gebied van kennis/innovatie',
          href: '/groningen/indicatoren/samenwerkingsprojecten',
          about: 'bron: Marketing Groningen',
          note: null,
          figures: [{ role: 'achieved', raw: '8', meaning: null, missing: false, notes: [], doubt: null }],
        },
      ],
      dash: null,
      notes: [],
    },
  ],
  amounts: null,
};

/** Lines of which it is not sure that they are the table that was read from them. */
export const unsureTableExample: ReadTableView = {
  ...readTableExample,
  id: 'tabel-0-1',
  label: nl.readTable.label(2, ''),
  caption: null,
  heads: [],
  body: [],
  lines:
    'Lasten en baten               Begroting 2018    Rekening 2018\nLasten                                 2.390            2.471\nBaten                                     15',
  footnotes: [],
  dash: null,
  summary: [nl.readTable.read({ indicators: 0, figures: 0, amounts: 3 }), nl.readTable.certainty('74%')].join(' '),
  remark: nl.readTable.unsure,
  indicatorTables: [],
  amounts: {
    id: 'tabel-0-1-bedragen',
    caption: nl.money.caption,
    unit: nl.money.thousands,
    rowHead: nl.money.row,
    columns: [{ key: 'a', standing: 'Begroting', year: '2018' }],
    rows: [
      {
        key: '1',
        label: 'Lasten',
        side: null,
        isBalance: false,
        cells: [{ text: '2.390', negative: false, doubt: null }],
      },
    ],
  },
};

const at = { file: 'begroting-2018.html', table: 3 };

/** A table with values of which none was read: that is said below it, with the way to the doubt. */
export const unreadTableExample: TextTableView = {
  kind: 'table',
  caption: null,
  at,
  rows: [
    ['Risico', 'Kans', 'Gevolg in euro’s'],
    ['Lagere algemene uitkering', '70%', '4.600.000'],
  ].map((row, index) => row.map((text) => ({ text, header: index === 0, marks: [], at }))),
  unread: {
    text: nl.readTable.nothing,
    why: { text: 'Geen kolom van deze tabel is met zekerheid te lezen.', isAsWritten: false },
    doubt: { href: '#twijfel-0', text: nl.readTable.whatItMayBe },
  },
};
