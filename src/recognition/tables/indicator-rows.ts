import type { Cell } from '../../model/block.ts';
import type { Figure, Indicator, IndicatorKind } from '../../model/statement.ts';
import { type FootnoteIndex, footnoteOfName, readFootnoteRow } from './cell-footnotes.ts';
import { withoutCollapsedRows } from './collapsed-rows.ts';
import type { Column } from './columns.ts';
import { foldText, plainHead } from './head-text.ts';
import { type Section, soleText } from './header-rows.ts';
import { RowFigures } from './row-figures.ts';
import { allBlank, isPartOfAbove, kindOfRow, namesMeasure, readAttributeRow } from './row-kind.ts';
import { stripOrdinals } from './row-ordinals.ts';
import { RowPlaces } from './row-places.ts';
import { unitInName } from './unit-in-name.ts';
import { joinUnitRows } from './unit-rows.ts';

/** What holds for every indicator of a table. */
export type IndicatorSetting = {
  readonly kind: IndicatorKind | null;
  readonly organisation: string | null;
  readonly publicationYear: number | null;
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

/** Reads the rows of an indicator table into indicators, each with a figure for every cell in a value column. */
export function readIndicatorRows(
  section: Section,
  columns: readonly Column[],
  setting: IndicatorSetting,
  footnotes: FootnoteIndex,
): readonly Indicator[] {
  const placed = { ...section, rows: withoutCollapsedRows(section.rows, columns) };
  const joined = joinUnitRows(stripOrdinals(placed, columns, footnotes), columns);
  return new IndicatorRows(joined.section, joined.columns, setting, footnotes).read();
}

class IndicatorRows {
  private readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  /** The row or title that rows of parts ("waarvan …") belong to. */
  private whole: string | null = null;
  private readonly section: Section;
  private readonly columns: readonly Column[];
  private readonly setting: IndicatorSetting;
  private readonly footnotes: Map<string, string>;
  private readonly values: readonly number[];
  private readonly places: RowPlaces;
  private readonly figures: RowFigures;

  constructor(section: Section, columns: readonly Column[], setting: IndicatorSetting, footnotes: FootnoteIndex) {
    this.section = section;
    this.columns = columns;
    this.setting = setting;
    this.footnotes = new Map(footnotes);
    this.values = columns.flatMap((column, index) => (column.type === 'value' ? [index] : []));
    this.places = new RowPlaces(section.rows, this.values, this.indexOf('name'), setting.organisation);
    for (const row of section.rows) {
      const note = readFootnoteRow(soleText(row));
      if (note) this.footnotes.set(note.mark, note.text);
    }
    this.figures = new RowFigures(section, columns, setting.publicationYear, this.footnotes);
  }

  read(): readonly Indicator[] {
    for (const [index, row] of this.section.rows.entries()) this.readRow(row, index);
    const source = this.sharedSource;
    return this.drafts
      .filter((draft) => draft.figures.length > 0)
      .map(({ cell, ...draft }) => ({ ...draft, source: draft.source ?? source, certainty: null, at: cell.at }));
  }

  private sharedSource: string | null = null;

  private readRow(row: readonly Cell[], at: number): void {
    const texts = row.map((cell) => foldText(cell.text));
    const sole = soleText(row);
    if (texts.every((text) => text === '') || readFootnoteRow(sole) !== null) return;
    const attribute = readAttributeRow(texts, (index) => this.columns[index]?.type !== 'source');
    if (attribute) {
      this.readAttribute(attribute.attribute, attribute.text, sole !== '');
      return;
    }
    const nameCell = row[this.indexOf('name')] ?? row[0];
    if (nameCell === undefined) return;
    const name = sole || foldText(nameCell.text);
    const isTitle = sole !== '' || allBlank(row, this.values);
    const place = this.places.at(at);
    if (place !== null && !isTitle && this.current !== null) {
      this.current.figures.push(...this.figures.of(row, place === 'reference' ? 'reference' : null));
      return;
    }
    if (isTitle && this.opensGroup(row, name, at)) {
      this.openGroup(row, nameCell, name, at);
      return;
    }
    if (this.continuesCurrent(name, row) && this.current !== null) {
      this.current.figures.push(...this.figures.of(row, null));
      return;
    }
    this.current = this.draft(row, nameCell, this.fullName(name));
    this.current.figures.push(...this.figures.of(row, null));
    this.drafts.push(this.current);
  }

  private opensGroup(row: readonly Cell[], name: string, at: number): boolean {
    if (name === '' || (this.current !== null && isSentence(name))) return true;
    if (this.places.at(at + 1) !== null || (this.indexOf('bullet') !== -1 && this.textOf(row, 'bullet') === null))
      return true;
    const attributes = this.columns.flatMap((column, index) =>
      column.type === 'unit' || column.type === 'source' ? [index] : [],
    );
    const isSpread = row.length > 2 && row.every((cell) => cell.text === row[0]?.text);
    return isSpread || (allBlank(row, attributes) && !namesMeasure(name));
  }

  private openGroup(row: readonly Cell[], nameCell: Cell, name: string, at: number): void {
    if (name === '' || (this.current !== null && isSentence(name))) return;
    this.whole = name;
    this.current = null;
    if (this.places.at(at + 1) === null) return;
    this.current = this.draft(row, nameCell, name);
    this.drafts.push(this.current);
  }

  /** Rows of one indicator in long format: the name is repeated or empty, the period differs. */
  private continuesCurrent(name: string, row: readonly Cell[]): boolean {
    if (this.current === null) return false;
    if (name === '') return true;
    if (this.indexOf('period') === -1 || plainHead(this.current.name) !== plainHead(name)) return false;
    return (this.textOf(row, 'unit') ?? this.current.unit) === this.current.unit;
  }

  private fullName(name: string): string {
    if (name === '') return this.setting.title;
    if (isPartOfAbove(name) && this.whole !== null)
      return `${this.whole.replace(/\s*:$/u, '')}: ${name.replace(/^[-–•]\s+/u, '')}`;
    // what is itself a part of something is no whole for the row below it
    if (!isPartOfAbove(name)) this.whole = name;
    return name;
  }

  private draft(row: readonly Cell[], nameCell: Cell, name: string): Draft {
    const named = footnoteOfName({ ...nameCell, text: name }, this.footnotes);
    return {
      name: named.text,
      kind: kindOfRow(this.textOf(row, 'mandatory'), this.setting.kind),
      unit: this.textOf(row, 'unit') ?? unitInName(named.text),
      frequency: this.textOf(row, 'frequency'),
      source: this.sourceOf(row),
      footnote: named.footnote,
      figures: [],
      cell: nameCell,
    };
  }

  private sourceOf(row: readonly Cell[]): string | null {
    const source = this.textOf(row, 'source');
    if (source === null) return null;
    return this.footnotes.get(source) ?? source;
  }

  private readAttribute(attribute: 'unit' | 'source' | 'remark' | 'frequency', text: string, isAlone: boolean): void {
    if (attribute === 'remark' || text === '') return;
    if (
      attribute === 'source' &&
      isAlone &&
      this.drafts.length > 1 &&
      this.drafts.every((draft) => draft.source === null)
    ) {
      this.sharedSource ??= text;
      return;
    }
    if (this.current !== null) this.current[attribute] ??= text;
  }

  private textOf(row: readonly Cell[], type: Column['type']): string | null {
    return foldText(row[this.indexOf(type)]?.text ?? '') || null;
  }

  private indexOf(type: Column['type']): number {
    return this.columns.findIndex((column) => column.type === type);
  }
}
