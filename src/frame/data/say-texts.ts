import { type Nature, natures } from '../../model/nature.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import type { CsvCell } from './csv.ts';
import type { DataColumn, PageData } from './page-data.ts';

/** Beside what the texts of a row are the sentence that says it: a CSV file has no head, and rows are sent on without their description. */
const saidColumn: DataColumn = {
  name: 'rights',
  title: 'over_de_tekst',
  says: {
    nl: 'Wat een lezer van zo’n tekst moet weten, in een zin.',
    en: 'What a reader of such a text must know, in a sentence (in Dutch).',
  },
  datatype: 'string',
};

/** What the texts of a row are: it alone where the row is of one text, else those of the file that may be among them. */
function textsOfRow(cell: CsvCell, { columns, texts }: PageData): readonly (readonly Nature[])[] {
  const own = natures.filter((nature) => String(cell).split(' ').includes(nature));
  if (columns.some(({ name }) => name === 'original')) return [own];
  const among = texts.natures.filter((all) => all.every((nature) => own.includes(nature)));
  return among.length === 0 ? [own] : among;
}

/** The same table with what its texts are said in each row, in Dutch as its headings are; as it is where it has no texts. */
export function sayTexts(data: PageData): PageData {
  const at = data.columns.findIndex(({ name }) => name === 'nature');
  if (at === -1) return data;
  return {
    ...data,
    columns: data.columns.toSpliced(at + 1, 0, saidColumn),
    rows: data.rows.map((row) => {
      const cell = row[at] ?? null;
      const said = cell === null ? null : sayNature(textsOfRow(cell, data));
      return row.toSpliced(at + 1, 0, said?.nl ?? null);
    }),
  };
}
