import type { Cell } from '../../model/block.ts';
import { type Marks, readMarks } from '../../model/notation/marks.ts';
import type { Figure, FigureRole } from '../../model/statement.ts';
import { type FootnoteIndex, lookUp } from './cell-footnotes.ts';
import { isBlank } from './cell-form.ts';
import type { Column } from './columns.ts';
import { plainHead } from './head-text.ts';
import { readYear } from './head-year.ts';
import type { Section } from './header-rows.ts';
import { readFigure, readRowMarks } from './read-figure.ts';
import { allBlank } from './row-kind.ts';

/** More rows than these say nothing new about how a table writes its numbers. */
const sample = 400;

/** "Vorige meting": of an earlier moment than the period of the row. */
const earlier = /^(vorige|voorgaande|eerdere)\b/iu;

const noYears: readonly (number | null)[] = [];

/** Makes the figures of a row of an indicator table, one for every cell in a value column. */
export class RowFigures {
  readonly #section: Section;
  readonly #columns: readonly Column[];
  readonly #publicationYear: number | null;
  readonly #footnotes: FootnoteIndex;
  readonly #values: readonly number[];
  readonly #periods: readonly number[];
  readonly #marks: Marks;
  readonly #headFootnotes: readonly (string | null)[];
  /** "Peildatum" and "meetjaar" date the measurement; a "periode" or "jaar" dates the whole row, its target too. */
  readonly #periodTellsTargets: boolean;
  /** The column without a head behind others that have one: of values of which the year is not told; -1 where there is none. */
  readonly #undated: number;

  constructor(section: Section, columns: readonly Column[], publicationYear: number | null, footnotes: FootnoteIndex) {
    this.#section = section;
    this.#columns = columns;
    this.#publicationYear = publicationYear;
    this.#footnotes = footnotes;
    this.#values = columns.flatMap((column, index) => (column.type === 'value' ? [index] : []));
    this.#periods = columns.flatMap((column, index) => (column.type === 'period' ? [index] : []));
    this.#headFootnotes = section.heads.map(
      (head, index) => lookUp(section.headMarks[index] ?? [], footnotes) ?? footnoteOfHead(head, footnotes),
    );
    const period = section.heads[this.#periods[0] ?? -1] ?? '';
    this.#periodTellsTargets =
      !/peil|meet|meting|actualiteit/u.test(plainHead(period)) && !standsBetween(columns, this.#periods[0] ?? -1);
    this.#marks = readMarks(
      section.rows.slice(0, sample).flatMap((row) => this.#values.map((index) => row[index]?.text ?? '')),
    );
    const last = this.#values.at(-1) ?? -1;
    this.#undated = this.#values.length > 1 && section.heads[last] === '' ? last : -1;
  }

  /** @param role the role of all figures of the row, where its name gives one: "Landelijk" */
  of(row: readonly Cell[], role: FigureRole | null): readonly Figure[] {
    const years =
      this.#periods.length === 0
        ? noYears
        : this.#periods.map((index) => readYear(row[index]?.text ?? '', this.#publicationYear));
    const read = this.#valuesOf(row);
    const marks = readRowMarks(
      read.flatMap((index) => row[index] ?? []),
      this.#marks,
    );
    return read.flatMap((index) => {
      const column = this.#columns[index];
      const cell = row[index];
      if (cell === undefined || column?.type !== 'value') return [];
      const head = this.#section.heads[index] ?? '';
      const isPlan = column.role === 'target' || column.role === 'budgeted';
      const isOther = (isPlan && !this.#periodTellsTargets) || earlier.test(head);
      const place = {
        role: role ?? column.role,
        year: column.year,
        rowYear: isOther ? null : (years[this.#periodOf(index)] ?? null),
        column: head,
        headFootnote: this.#headFootnotes[index] ?? null,
      };
      return [readFigure(cell, place, marks, this.#footnotes)];
    });
  }

  /** The value columns that a row says something in: that without a head, or all others. */
  #valuesOf(row: readonly Cell[]): readonly number[] {
    if (this.#undated === -1) return this.#values;
    const dated = this.#values.filter((index) => index !== this.#undated);
    if (isBlank(row[this.#undated]?.text ?? '')) return dated;
    return allBlank(row, dated) ? [this.#undated] : this.#values;
  }

  /** Of two periods side by side ("Jaar | Waterrijk | Ref. | Jaar | Waterrijk | Ref.") each dates what stands behind it. */
  #periodOf(value: number): number {
    return Math.max(
      0,
      this.#periods.findLastIndex((period) => period < value),
    );
  }
}

/** "Laatste meting | Jaar | Streefwaarde": the year stands behind the value that it dates, and before the aim. */
function standsBetween(columns: readonly Column[], period: number): boolean {
  const [before, after] = [columns[period - 1], columns[period + 1]];
  return before?.type === 'value' && before.role === 'achieved' && after?.type === 'value' && after.role === 'target';
}

function footnoteOfHead(head: string, footnotes: FootnoteIndex): string | null {
  const mark = /\*{1,3}$/u.exec(head)?.[0];
  return mark === undefined ? null : (footnotes.get(mark) ?? null);
}
