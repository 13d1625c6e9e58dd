import type { CsvCell } from '../../../frame/data/csv.ts';
import type { Nature } from '../../../model/nature.ts';
import { parseValue } from '../../../model/notation/parse-value.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import type { Position } from '../../../model/source.ts';
import type { AmountSide, FigureRole, Standing } from '../../../model/statement.ts';

type Placed = { readonly position: Position };

type FigureLike = {
  readonly role: FigureRole;
  readonly year: number | null;
  readonly unsettled: readonly string[];
  readonly column: string;
  readonly raw: string;
  readonly value: FigureValue;
  readonly footnote: string | null;
} & Placed;
type IndicatorLike = { readonly name: string; readonly unit: string | null; readonly figures: readonly FigureLike[] };
type AmountLike = {
  readonly label: string;
  readonly side: AmountSide | null;
  readonly year: number | null;
  readonly raw: string;
  readonly euros: string | null;
  readonly standing: Standing | null;
  readonly unsettled: readonly string[];
  readonly column: string;
} & Placed;

/** A chapter that rows stand in; of one that is retold or in part with the address of its original. */
export type Place = {
  readonly publication: string;
  readonly code: string | null;
  readonly title: string;
  readonly nature: readonly Nature[];
  readonly address: string | null;
  /** The caption of the table that something was read from. */
  readonly captionOf: (position: Position) => string | null;
};

/** The cells that say what the text is that a row comes from: "retold in-part". */
export function natureCells({ nature, address }: Pick<Place, 'nature' | 'address'>): CsvCell[] {
  return [nature.length === 0 ? null : nature.join(' '), nature.length === 0 ? null : address];
}

/** The cell that a row was read from: its file, the number of its table there, the row, the column, and the caption of the table. */
export function tableCells({ captionOf }: Place, { position }: Placed): CsvCell[] {
  const [row = null, column = null] = position.cell ?? [];
  return [position.file, position.table ?? null, row, column, captionOf(position)];
}

/** A figure and an amount have no light, and nothing that they are measured by. */
const noStatus: readonly CsvCell[] = [null, null, null];

/** Why there is no value; null where there is one. */
export function whyMissing(value: FigureValue): CsvCell {
  return value.type === 'missing' ? value.why : null;
}

/** A row for each figure of an indicator. */
export function indicatorRows(place: Place, indicator: IndicatorLike): CsvCell[][] {
  const { publication, code, title } = place;
  return indicator.figures.map(({ role, year, unsettled, column, raw, value, footnote, ...placed }) => [
    publication,
    code,
    title,
    'figure',
    indicator.name,
    indicator.unit,
    role,
    year,
    column,
    raw,
    value.type,
    whyMissing(value),
    value.type === 'comparison' || value.type === 'relative' ? value.operator : null,
    'number' in value ? value.number : null,
    footnote,
    unsettled.join(' '),
    ...natureCells(place),
    ...tableCells(place, placed),
    ...noStatus,
  ]);
}

/** How an amount was read: one without euros is missing, or it is text, as a share among amounts is ("12%"). */
function readAs({ euros, raw }: Pick<AmountLike, 'euros' | 'raw'>): {
  readonly type: string;
  readonly missing: CsvCell;
} {
  if (euros !== null) return { type: 'number', missing: null };
  const { value } = parseValue(raw);
  return { type: value.type === 'missing' ? 'missing' : 'text', missing: whyMissing(value) };
}

/** A row for each amount, in euros. */
export function amountRows(place: Place, amounts: readonly AmountLike[]): CsvCell[][] {
  const { publication, code, title } = place;
  return amounts.map(({ label, side, year, column, raw, euros, standing, unsettled, ...placed }) => [
    publication,
    code,
    title,
    'amount',
    label,
    'EUR',
    [side, standing].filter((part) => part !== null).join(' '),
    year,
    column,
    raw,
    readAs({ euros, raw }).type,
    readAs({ euros, raw }).missing,
    null,
    euros,
    null,
    unsettled.join(' '),
    ...natureCells(place),
    ...tableCells(place, placed),
    ...noStatus,
  ]);
}
