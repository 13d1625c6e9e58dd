import type { Cell } from '../../../../model/block.ts';
import type { Figure, Indicator, IndicatorKind } from '../../../../model/statement.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import type { Decided } from '../../../decided/decided.ts';
import { type FootnoteIndex, footnoteOfName, readFootnoteRow } from '../../footnotes/cell-footnotes.ts';
import { plainHead } from '../../forms/head-text.ts';
import { readYear } from '../../forms/head-year.ts';
import { roleOf } from '../../heads/read-head.ts';
import { allBlank, isPartOfAbove, kindOfRow, namesMeasure, readAttributeRow } from '../../heads/row-kind.ts';
import { isRole } from '../../interpret/column-evidence.ts';
import type { ColumnKind } from '../../interpret/column-kind.ts';
import { isTitleRow, soleTextOf } from '../../interpret/row-kinds.ts';
import { indexOfKind, type Row, type Section, valueColumns } from '../section.ts';
import { loosenCollapsed } from './loosen-collapsed.ts';
import { nameRows } from './name-rows.ts';
import { nothingTold, RowFigures, type RowTelling, tellOfWords } from './row-figures.ts';
import { stripOrdinals } from './row-ordinals.ts';
import { RowPlaces } from './row-places.ts';
import { splitLetter } from './split-letter.ts';
import { splitName } from './split-name.ts';
import { unitInName } from './unit-in-name.ts';
import { joinUnitRows } from './unit-rows.ts';
import { joinUnitsBelow } from './units-below.ts';

/** What holds for every indicator of a table. */
export type IndicatorSetting = {
  readonly kind: IndicatorKind | null;
  readonly organisation: string | null;
  readonly publicationYear: number | null;
  /** What persons decided of words that tell roles. */
  readonly decided: Decided;
  /** The name where rows have none: the caption of a table about one indicator. */
  readonly title: string;
  /** The source of such a table, where it stands above it. */
  readonly source: string | null;
};

type Draft = {
  name: string;
  kind: IndicatorKind | null;
  unit: string | null;
  frequency: string | null;
  source: string | null;
  footnote: string | null;
  figures: Figure[];
  readonly cell: Cell;
};

/** A text below a row that ends as a sentence tells about it. */
function isSentence(name: string): boolean {
  return /[.!]$/u.test(name);
}

/**
 * Reads the rows of an indicator table into indicators, each with a figure for every cell in a column of values; those of a row that lost
 * cells, and of which the column is not known, are figures of which neither role nor year is settled.
 */
export function readIndicatorRows(
  section: Section,
  setting: IndicatorSetting,
  footnotes: FootnoteIndex,
): readonly Indicator[] {
  return new IndicatorRows(
    joinUnitRows(joinUnitsBelow(stripOrdinals(loosenCollapsed(nameRows(section)), footnotes))),
    setting,
    footnotes,
  ).read();
}

class IndicatorRows {
  readonly #section: Section;
  readonly #setting: IndicatorSetting;
  readonly #footnotes: Map<string, string>;
  readonly #values: readonly number[];
  readonly #places: RowPlaces;
  readonly #figures: RowFigures;
  readonly #drafts: Draft[] = [];
  #current: Draft | null = null;
  /** The row or title that rows of parts ("waarvan …") belong to. */
  #whole: string | null = null;
  #sharedSource: string | null = null;

  constructor(section: Section, setting: IndicatorSetting, footnotes: FootnoteIndex) {
    this.#section = section;
    this.#setting = setting;
    this.#footnotes = new Map(footnotes);
    this.#values = valueColumns(section.columns);
    this.#places = new RowPlaces(section, setting.organisation);
    for (const row of section.rows) {
      const note = readFootnoteRow(soleTextOf(row));
      if (note) this.#footnotes.set(note.mark, note.text);
    }
    this.#figures = new RowFigures(section, setting, this.#footnotes);
  }

  read(): readonly Indicator[] {
    for (const [index, row] of this.#section.rows.entries()) this.#readRow(row, index);
    const source = this.#sharedSource;
    return this.#drafts
      .filter((draft) => draft.figures.length > 0)
      .map(({ cell, ...draft }) => ({ ...draft, source: draft.source ?? source, certainty: null, at: cell.at }));
  }

  #readRow(row: Row, at: number): void {
    const texts = row.cells.map((cell) => foldSpace(cell.text));
    const sole = soleTextOf(row);
    if ((texts.every((text) => text === '') && row.loose.length === 0) || readFootnoteRow(sole) !== null) return;
    const attribute = readAttributeRow(texts, (index) => this.#section.columns[index]?.kind !== 'source');
    if (attribute) {
      this.#readAttribute(attribute.attribute, attribute.text, sole !== '');
      return;
    }
    const nameCell = row.cells[Math.max(0, this.#indexOf('name'))];
    if (nameCell === undefined) return;
    const isValued = !isTitleRow(row) && (!allBlank(row.cells, this.#values) || row.loose.length > 0);
    const name = (isValued ? '' : sole) || (this.#indexOf('name') === -1 ? '' : foldSpace(nameCell.text));
    const tells = isValued ? this.#tells(name, at) : null;
    if (tells !== null) {
      this.#current?.figures.push(...this.#figures.of(row, tells));
      return;
    }
    if (!isValued && this.#opensGroup(row, name, at)) {
      this.#openGroup(row, nameCell, name, at);
      return;
    }
    if (!this.#continuesCurrent(name, row)) {
      this.#current = this.#draft(row, nameCell, this.#fullName(name));
      this.#drafts.push(this.#current);
    }
    this.#current?.figures.push(...this.#figures.of(row, nothingTold));
  }

  /** What a row below an indicator says of its values: the place or the role that it is named after. Null for a row with a name of its own. */
  #tells(name: string, at: number): RowTelling | null {
    if (this.#current === null) return null;
    const place = this.#places.at(at);
    if (place !== null) return { role: place === 'reference' ? 'reference' : null, year: null };
    const { publicationYear, decided } = this.#setting;
    if (decided.columnOf(name)?.is === 'value') return tellOfWords(name, publicationYear, decided);
    return isRole(name) ? { role: roleOf(plainHead(name)), year: readYear(name, publicationYear) } : null;
  }

  #opensGroup(row: Row, name: string, at: number): boolean {
    // "Banen in deze sectoren:" is said of the rows below
    if (name === '' || name.endsWith(':') || (this.#current !== null && isSentence(name))) return true;
    if (this.#opensPlaces(at) || (this.#indexOf('bullet') !== -1 && this.#textOf(row, 'bullet') === null)) return true;
    const attributes = this.#section.columns.flatMap(({ kind }, index) =>
      kind === 'unit' || kind === 'source' ? [index] : [],
    );
    const isSpread = row.cells.length > 2 && row.cells.every((cell) => cell.text === row.cells[0]?.text);
    return isSpread || (allBlank(row.cells, attributes) && !namesMeasure(name));
  }

  /** Whether the row below is named after a place or a role: then this one is the indicator. */
  #opensPlaces(at: number): boolean {
    const below = this.#section.rows[at + 1];
    if (this.#places.at(at + 1) !== null) return true;
    return below !== undefined && isRole(foldSpace(below.cells[Math.max(0, this.#indexOf('name'))]?.text ?? ''));
  }

  #openGroup(row: Row, nameCell: Cell, name: string, at: number): void {
    if (name === '' || (this.#current !== null && isSentence(name))) return;
    this.#whole = name;
    this.#current = null;
    if (!this.#opensPlaces(at)) return;
    this.#current = this.#draft(row, nameCell, name);
    this.#drafts.push(this.#current);
  }

  /** Rows of one indicator in long format: the name is repeated or empty, the period differs. */
  #continuesCurrent(name: string, row: Row): boolean {
    if (this.#current === null) return false;
    if (name === '') return true;
    const isLong = (['period', 'role', 'subject'] as const).some((kind) => this.#indexOf(kind) !== -1);
    if (!isLong || plainHead(this.#current.name) !== plainHead(name)) return false;
    return (this.#textOf(row, 'unit') ?? this.#current.unit) === this.#current.unit;
  }

  #fullName(name: string): string {
    if (name === '') return this.#setting.title;
    if (isPartOfAbove(name) && this.#whole !== null)
      return `${this.#whole.replace(/\s*:$/u, '')}: ${name.replace(/^[-–•]\s+/u, '')}`;
    // what is itself a part of something is no whole for the row below it
    if (!isPartOfAbove(name)) this.#whole = name;
    return name;
  }

  #draft(row: Row, nameCell: Cell, name: string): Draft {
    const sorted = splitLetter(name, this.#section.columns[this.#indexOf('name')]?.head ?? '');
    const parts = splitName(sorted.name);
    const named = footnoteOfName({ ...nameCell, text: parts.name }, this.#footnotes);
    return {
      name: named.text,
      kind: sorted.kind ?? kindOfRow(this.#textOf(row, 'mandatory'), this.#setting.kind),
      unit: this.#textOf(row, 'unit') ?? parts.unit ?? unitInName(named.text),
      frequency: this.#textOf(row, 'frequency'),
      source:
        this.#sourceOf(row) ??
        sorted.source ??
        parts.source ??
        (name === this.#setting.title ? this.#setting.source : null),
      footnote: named.footnote,
      figures: [],
      cell: nameCell,
    };
  }

  #sourceOf(row: Row): string | null {
    const source = this.#textOf(row, 'source');
    return source === null ? null : (this.#footnotes.get(source) ?? source);
  }

  #readAttribute(attribute: 'unit' | 'source' | 'remark' | 'frequency', text: string, isAlone: boolean): void {
    if (attribute === 'remark' || text === '') return;
    const isShared = this.#drafts.length > 1 && this.#drafts.every((draft) => draft.source === null);
    if (attribute === 'source' && isAlone && isShared) this.#sharedSource ??= text;
    else if (this.#current !== null) this.#current[attribute] ??= text;
  }

  #textOf(row: Row, kind: ColumnKind): string | null {
    return foldSpace(row.cells[this.#indexOf(kind)]?.text ?? '') || null;
  }

  #indexOf(kind: ColumnKind): number {
    return indexOfKind(this.#section.columns, kind);
  }
}
