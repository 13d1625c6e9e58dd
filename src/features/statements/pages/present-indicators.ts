import type { Position } from '../../../model/source.ts';
import type { FigureView, IndicatorTableView } from '../../../ui/indicator-table/indicator-table-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { figureAnchors } from '../places/place-names.ts';
import type { ListedDoubt } from '../queries/list-doubts.ts';
import type { StatedIndicator } from '../queries/read-statements.ts';
import { sure } from './certainty.ts';
import { figureMeaning } from './figure-meaning.ts';
import { doubtMark } from './present-doubts.ts';
import { NoteGatherer } from './present-notes.ts';

type StatedFigure = StatedIndicator['figures'][number];
/** What leads to a place, and what led to it before: addresses that were given go on leading there. */
export type Lasting = { readonly id: string; readonly earlier: readonly string[] };

type Column = Pick<StatedFigure, 'role' | 'year' | 'column'>;

export type IndicatorContext = {
  readonly words: Words;
  readonly language: Language;
  readonly addressOfIndicator: (slug: string) => string;
  /** Where links to an indicator lead; null where nothing leads to it. */
  readonly anchorOfIndicator: (indicator: Pick<StatedIndicator, 'ordinal'>) => Lasting | null;
  /** Cells that findings quote of which no indicator was read. */
  readonly quotedCells: readonly { readonly id: string; readonly position: Position }[];
  /** What the chapter says that a dash in its tables means, as it is told beside them; null where it says nothing of it. */
  readonly dash: string | null;
  /** Those of the chapter. */
  readonly doubts: readonly ListedDoubt[];
};

/**
 * Indicators as tables: those with the same columns under the same kind stand in one.
 * @param prefix begins the ids of the tables, where the page has others
 */
export function presentIndicators(
  indicators: readonly StatedIndicator[],
  context: IndicatorContext,
  prefix = '',
): IndicatorTableView[] {
  const tables = Map.groupBy(indicators, (indicator) =>
    JSON.stringify([indicator.kind, indicator.figures.map(columnOf)]),
  );
  return [...tables.values()].map((rows, index) => presentTable(rows, `${prefix}tabel-${index + 1}`, context));
}

function columnOf({ role, year, column }: StatedFigure): readonly [string, number | null, string] {
  return [role, year, role === 'other' ? column : ''];
}

function presentTable(rows: readonly StatedIndicator[], id: string, context: IndicatorContext): IndicatorTableView {
  const { words } = context;
  const gatherer = new NoteGatherer(id, words);
  const first = rows[0];
  const view = rows.map((indicator) => {
    const place = context.anchorOfIndicator(indicator);
    const cells = place === null ? [] : figureAnchors(place.id, indicator.figures);
    return {
      key: String(indicator.ordinal),
      anchor: place?.id ?? null,
      earlier: place?.earlier ?? [],
      name: indicator.name,
      href: context.addressOfIndicator(indicator.slug),
      about: about(indicator, words),
      note: gatherer.footnote(indicator.footnote)[0] ?? null,
      figures: indicator.figures.map((figure, at) => ({
        ...presentFigure(figure, gatherer, context),
        anchor: cells[at] ?? null,
      })),
    };
  });
  return {
    id,
    certainty: sayCertainty(rows, words),
    caption: first?.kind ? words.indicatorKinds[first.kind] : words.chapter.indicators,
    columns: (first?.figures ?? []).map((figure, index) => ({ key: String(index), ...columnHead(figure, words) })),
    rows: view,
    dash: rows.some(({ figures }) => figures.some(isDash)) ? context.dash : null,
    notes: gatherer.notes,
  };
}

function isDash({ value, raw }: StatedFigure): boolean {
  return value.type === 'missing' && /^[-–—]+$/.test(raw.trim());
}

function sayCertainty(rows: readonly StatedIndicator[], words: Words): string | null {
  const least = rows.reduce((lowest, { certainty }) => Math.min(lowest, certainty ?? 1), 1);
  return least < sure ? words.doubt.certainty(`${Math.round(least * 100)}%`) : null;
}

/** The role in words and the year; a column that only had a year or an unknown head keeps what was written. */
export function columnHead(
  { role, year, column }: Column,
  words: Words,
): { readonly role: string; readonly year: string | null } {
  if (role !== 'other') return { role: words.roles[role], year: year === null ? null : String(year) };
  if (year !== null && column.trim() === String(year)) return { role: words.roles.other, year: String(year) };
  return {
    role: column === '' ? words.roles.other : column,
    year: year !== null && !column.includes(String(year)) ? String(year) : null,
  };
}

/** One cell with its meaning and its notes. */
export function presentFigure(
  figure: StatedFigure,
  gatherer: NoteGatherer,
  { words, language, doubts }: Pick<IndicatorContext, 'words' | 'language' | 'doubts'>,
): FigureView {
  const meaning = figureMeaning(figure.value, figure.raw, words, language);
  const speaksForItself = meaning !== null && figure.raw.trim().toLowerCase() === meaning;
  return {
    role: figure.role,
    raw: speaksForItself ? '' : figure.raw.trim(),
    meaning,
    missing: figure.value.type === 'missing',

    doubt: doubtMark(figure, doubts, words),
    notes: [...gatherer.footnote(figure.footnote), ...gatherer.readings(figure.settled)],
  };
}

function about(indicator: StatedIndicator, words: Words): string | null {
  const parts = [
    indicator.unit && words.figures.unit(indicator.unit),
    indicator.frequency && words.figures.frequency(indicator.frequency),
    indicator.source && words.figures.source(indicator.source),
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}
