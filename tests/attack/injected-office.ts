import writeExcelFile from 'write-excel-file/node';
import { headCell, type LaidBlock, type LaidPage } from '../makers/lay/block.ts';
import { drawLayout } from '../makers/layout/draw-layout.ts';
import type { Printer } from '../makers/write/pdf.ts';
import { writePage } from '../makers/write/write-page.ts';
import { formulas, probes } from './probes.data.ts';

export type OfficeDocument = {
  readonly name: string;
  readonly ending: string;
  readonly bytes: Uint8Array;
};

/** What XML can hold: a file with anything else is one that cannot be read, which is another attack. */
const withoutControls = (text: string) => text.toWellFormed().replaceAll(/(?![\t\n\r])\p{Cc}/gu, '');
const texts = probes.map(withoutControls);
const cells = formulas.map(withoutControls);

const fieldsOfBook = 4;

/** A field whose heading, goals, doings and table each hold probes of their own. */
function layField(book: string, field: number): LaidBlock[] {
  const mine = texts.filter((_, at) => at % fieldsOfBook === field);
  const items = (begin: string) => mine.map((probe) => ({ text: `${begin} ${probe}`, depth: 0 }));
  const heading = (rank: number, text: string): LaidBlock => ({ kind: 'heading', rank, text, look: 'marked' });
  const [goals, doings] =
    book === 'budget'
      ? ['Wat willen we bereiken?', 'Wat gaan we daarvoor doen?']
      : ['Wat wilden we bereiken?', 'Wat hebben we daarvoor gedaan?'];
  return [
    heading(2, `7.${field + 1} Veld ${mine[0] ?? ''}`),
    { kind: 'paragraph', lead: mine[1] ?? '', text: `Dit veld gaat over ${mine[2] ?? ''}.` },
    heading(3, goals),
    { kind: 'list', ordered: false, items: items('Wij willen in 2024 meer') },
    heading(3, doings),
    { kind: 'list', ordered: true, items: items('Wij openen in 2024 een loket voor') },
    {
      kind: 'table',
      caption: `Indicatoren ${mine[3] ?? ''}`,
      headRows: 1,
      rows: [
        ['Indicator', 'Behaald 2022', 'Beoogd 2024'].map((text) => headCell(text)),
        ...mine.map((probe, at) => [`Aantal ${probe}`, `${at}`, cells[at] ?? '> 2'].map((text) => ({ text }))),
        ...cells.map((cell) => [cell, '1', '> 2'].map((text) => ({ text }))),
      ],
    },
  ];
}

function layBook(kind: string, title: string): LaidPage {
  const fields = Array.from({ length: fieldsOfBook }, (_, field) => layField(kind, field)).flat();
  const blocks: LaidBlock[] = [
    { kind: 'turn', head: `Kop ${texts[1]}`, foot: `Voet ${texts[0]} | 1` },
    { kind: 'heading', rank: 1, text: `Programma 7 Proef ${texts[8]}`, look: 'marked' },
    ...fields,
  ];
  return { name: kind, title: `${title} ${texts[5]}`, parts: [{ chapter: null, blocks }] };
}

/** A workbook in whose cells, and in the names of whose sheets, attacks stand as text. */
async function writeWorkbook(): Promise<Uint8Array> {
  const rows = [
    ['Indicator', 'Behaald 2023', 'Beoogd 2025'],
    // The writer of workbooks loses a cell that is `__proto__` alone.
    ...[...texts.filter((text) => text !== '__proto__'), ...cells].map((text, at) => [
      text,
      `${at}`,
      cells[at] ?? '> 2',
    ]),
  ];
  const data = rows.map((row) => row.map((value) => ({ value, type: String })));
  return await writeExcelFile([
    { sheet: '=1+1 <xssprobe onload=a>', data },
    { sheet: '"><script>alert(1)<', data: data.slice(0, 5) },
  ]).toBuffer();
}

/** Attacks as the files of an office: a text of a word processor, a workbook and, where there is a printer, paper. */
export async function writeInjectedOffice(printer: Printer | null): Promise<readonly OfficeDocument[]> {
  const layout = drawLayout(1);
  const budget = layBook('budget', 'Begroting 2024');
  const report = layBook('annual-report', 'Jaarverslag 2024');
  const documents: OfficeDocument[] = [
    { name: 'begroting-2024', ending: 'docx', bytes: (await writePage(budget, layout, 'docx')).bytes },
    { name: 'begroting-2025', ending: 'xlsx', bytes: await writeWorkbook() },
  ];
  if (printer === null) return documents;
  const { bytes } = await writePage(report, layout, 'tagged-pdf', printer);
  return [...documents, { name: 'jaarverslag-2024', ending: 'pdf', bytes }];
}
