import { type Marks, readMarks } from '../../../../model/notation/forms/marks.ts';
import type { Figure, FigureRole } from '../../../../model/statement.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import type { Decided } from '../../../decided/decided.ts';
import { anyValue } from '../../../lexicon/column-words.data.ts';
import { type FootnoteIndex, lookUp } from '../../footnotes/cell-footnotes.ts';
import { isBlank } from '../../forms/cell-form.ts';
import { plainHead } from '../../forms/head-text.ts';
import { readYear } from '../../forms/head-year.ts';
import { roleOf } from '../../heads/read-head.ts';
import { placeOfRow } from '../../heads/row-kind.ts';
import { indexOfKind, type Row, type Section, valueColumns } from '../section.ts';
import { readFigure } from './read-figure.ts';
import { compareWithYears } from './relative-years.ts';

/** What the name of a row says of all its values. */
export type RowTelling = { readonly role: FigureRole | null; readonly year: number | null };
export const nothingTold: RowTelling = { role: null, year: null };

/** More rows than these say nothing new about how a table writes its numbers. */
const sample = 400;

/** "Vorige meting": of an earlier moment than the period of the row. */
const earlier = /^(vorige|voorgaande|eerdere)\b/iu;

/** What words in a row tell of its figures, by what a person decided of them, else by themselves; of a value of any role ("Cijfer") it is known that none is told. */
export function tellOfWords(said: string, publicationYear: number | null, decided: Decided): RowTelling {
  if (said === '') return nothingTold;
  const plain = plainHead(said);
  const inWords = readYear(said, publicationYear);
  const means = decided.columnOf(said);
  if (means?.is !== 'value') return { role: anyValue.test(plain) ? 'other' : roleOf(plain), year: inWords };
  const { role, year } = means;
  return {
    role,
    year: year === null || year === 'head' || publicationYear === null ? inWords : publicationYear + year,
  };
}

/** Makes the figures of a row of an indicator table, one for every cell in a column of values, and of those that no column is known of. */
export class RowFigures {
  readonly #section: Section;
  readonly #publicationYear: number | null;
  readonly #decided: Decided;
  readonly #footnotes: FootnoteIndex;
  readonly #values: readonly number[];
  readonly #marks: Marks;
  readonly #headFootnotes: readonly (string | null)[];
  readonly #role: number;

  constructor(
    section: Section,
    { publicationYear, decided }: { readonly publicationYear: number | null; readonly decided: Decided },
    footnotes: FootnoteIndex,
  ) {
    this.#section = section;
    this.#publicationYear = publicationYear;
    this.#decided = decided;
    this.#footnotes = footnotes;
    this.#values = valueColumns(section.columns);
    this.#role = indexOfKind(section.columns, 'role');
    this.#headFootnotes = section.columns.map(
      ({ head, marks }) => lookUp(marks, footnotes) ?? footnoteOfHead(head, footnotes),
    );
    this.#marks = readMarks(
      section.rows.slice(0, sample).flatMap(({ cells }) => this.#values.map((index) => cells[index]?.text ?? '')),
    );
  }

  of(row: Row, told: RowTelling): readonly Figure[] {
    const read = this.#values.flatMap((index) => row.cells[index] ?? []);
    const marks = readMarks(
      [...read, ...row.loose].map((cell) => cell.text),
      this.#marks,
    );
    const said = foldSpace(row.cells[this.#role]?.text ?? '');
    const inWords = tellOfWords(said, this.#publicationYear, this.#decided);
    const rowRole = told.role ?? inWords.role ?? this.#subjectOf(row);
    const rowYear = told.year ?? inWords.year;
    // a row that was cut short has nothing in its other columns, rather than something blank
    const isShort = row.loose.length > 0;
    const placed = this.#values.flatMap((index) => this.#figureAt(row, index, rowRole, rowYear, marks, isShort));
    const loose = row.loose.map(
      (cell): Figure => ({
        ...readFigure(
          cell,
          { role: 'other', year: null, rowYear: null, column: '', headFootnote: null },
          marks,
          this.#footnotes,
        ),
        unsettled: ['role', 'year'],
      }),
    );
    return compareWithYears([...placed, ...loose]);
  }

  /** The place that a row is about, where a column tells it: what is not the body itself is compared with. */
  #subjectOf(row: Row): FigureRole | null {
    const subject = indexOfKind(this.#section.columns, 'subject');
    const head = this.#section.columns[subject]?.head ?? '';
    // a head that names the comparison is of the value beside it alone
    if (subject === -1 || roleOf(plainHead(head)) === 'reference') return null;
    return placeOfRow(foldSpace(row.cells[subject]?.text ?? ''), null) === 'reference' ? 'reference' : null;
  }

  #figureAt(
    row: Row,
    index: number,
    rowRole: FigureRole | null,
    rowYear: number | null,
    marks: Marks,
    isShort: boolean,
  ): readonly Figure[] {
    const column = this.#section.columns[index];
    const cell = row.cells[index];
    if (cell === undefined || column === undefined || column.value === null) return [];
    if (isShort && isBlank(cell.text)) return [];
    const { value, head, period } = column;
    const dated =
      period === null || earlier.test(head) ? null : readYear(row.cells[period]?.text ?? '', this.#publicationYear);
    const place = {
      role: rowRole ?? value.role,
      year: value.year,
      rowYear: rowYear ?? dated,
      column: head,
      headFootnote: this.#headFootnotes[index] ?? null,
    };
    const figure = readFigure(cell, place, marks, this.#footnotes);
    // a column that tells the role of each row has a word here that no list has
    const isUntold = rowRole === null && this.#role !== -1 && value.role === 'other';
    const opened = isUntold ? [...new Set([...value.open, 'role' as const])] : value.open;
    const open = opened.filter((one) => (one === 'role' ? rowRole === null : figure.year === null));
    return [{ ...figure, unsettled: open }];
  }
}

function footnoteOfHead(head: string, footnotes: FootnoteIndex): string | null {
  const mark = /\*{1,3}$/u.exec(head)?.[0];
  return mark === undefined ? null : (footnotes.get(mark) ?? null);
}
