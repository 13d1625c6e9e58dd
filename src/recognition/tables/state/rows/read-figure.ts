import type { Cell } from '../../../../model/block.ts';
import type { Marks } from '../../../../model/notation/forms/marks.ts';
import { parseValue } from '../../../../model/notation/parse-value.ts';
import type { Figure, FigureRole } from '../../../../model/statement.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import { type FootnoteIndex, footnoteOfValue } from '../../footnotes/cell-footnotes.ts';
import { isMissingMark } from '../../forms/cell-form.ts';
import { readYear } from '../../forms/head-year.ts';

/** What a figure gets from its column and its row. */
export type FigurePlace = {
  readonly role: FigureRole;
  /** The year that the head of the column gives. */
  readonly year: number | null;
  /** The year that the row is about, where the head gives none: its period. */
  readonly rowYear: number | null;
  readonly column: string;
  readonly headFootnote: string | null;
};

/** The year of a value, written with it: "93% (2018)", "0 (2014, DUO)", "2019: € 248", "2021 80,5", "100 kg in 2022". */
const ownYears: readonly RegExp[] = [
  /^(?<value>.*\S)\s*\((?:in |per |peildatum |jaar )?(?<year>(?:19|20)\d\d)(?:, [^()]{1,80})?\)$/isu,
  /^\(?(?<year>(?:19|20)\d\d)\)?\s?:\s?(?<value>.*\S)$/su,
  /^(?<year>20\d\d)\s(?<value>\d{1,3}(?:\.\d{3})*(?:,\d{1,3}\s?%?|\s?%))$/u,
  /^(?<value>[<>≤≥±]?\s?€?\s?\d[\d.,]*(?:\s?(?:%|\p{L}{1,12}))?)\s+in\s+(?<year>20\d\d)$/iu,
];
/** A value with its year is no longer than this. */
const longestDated = 160;

/** Takes the year off a value that has one of its own; a value "larger than in 2017" compares with that year and has none. */
function splitOwnYear(text: string): { readonly value: string; readonly year: number | null } {
  const found =
    text.length > longestDated || !/(?:19|20)\d\d/u.test(text)
      ? undefined
      : ownYears.map((form) => form.exec(text)?.groups).find((parts) => parts);
  return found?.value === undefined || found.year === undefined
    ? { value: text, year: null }
    : { value: found.value, year: readYear(found.year, null) };
}

/** Of these nobody writes another year than their column's to say of when they are. */
const planned: ReadonlySet<FigureRole> = new Set(['budgeted', 'target']);

/**
 * Turns a value cell into a figure. What was measured in a year that the cell names is of that year, also under another: it is the last that
 * is known. The year of the cell of a plan counts where its column has none; both go before that of the row.
 */
export function readFigure(cell: Cell, place: FigurePlace, marks: Marks, footnotes: FootnoteIndex): Figure {
  const raw = foldSpace(cell.text);
  const marked = footnoteOfValue(cell, footnotes);
  const written = splitOwnYear(marked.text);
  // "geen meting %", "geen data bekend": what the mark says stands before it
  const bare = isMissingMark(written.value)
    ? written.value.replace(/ ?%$|(?<=^geen \p{L}{2,12}) bekend$/iu, '')
    : written.value;
  const { value, settled } = parseValue(bare, marks);
  return {
    role: place.role,
    year: (planned.has(place.role) ? (place.year ?? written.year) : (written.year ?? place.year)) ?? place.rowYear,
    unsettled: [],
    column: place.column,
    raw,
    value,
    settled,
    footnote: marked.footnote ?? place.headFootnote,
    at: cell.at,
  };
}
