import { foldSpace } from '../../../../model/text/fold-space.ts';
import { isBlank } from '../../forms/cell-form.ts';
import { plainHead } from '../../forms/head-text.ts';
import { perHead } from '../../heads/money-side.ts';
import { namesMeasure } from '../../heads/row-kind.ts';
import { soleTextOf } from '../../interpret/row-kinds.ts';
import type { Row, Section } from '../section.ts';

const money =
  /^(?:lasten|baten|saldo|uitgaven|inkomsten|financi|kosten|wat (?:mag|heeft|kost)|bedragen|mutaties? (?:in )?reserve|onttrekking|toevoeging|totale? (?:lasten|baten))/u;
const measure = /indicator|kengetal/u;
/** "Uitgaven aan sport" may be measured, where "Uitgaven (x € 1.000)" are those of the accounts. */
const side = /^(?:totale? )?(?:(?:lasten|baten|saldo)\b|(?:uitgaven|inkomsten)(?: ?\([^()]*\))?$)/u;

/** A section, and whether its rows are known to be money. */
export type SortedSection = {
  readonly section: Section;
  readonly isMoney: boolean;
  /** A person said so of each of its rows. */
  readonly isDecided?: boolean;
};

/**
 * Parts a section where one table goes on with money below indicators, or the other way round: at a row with a title that says so, or at
 * the first of rows that are lasten and baten.
 */
export function splitSorts(section: Section): readonly SortedSection[] {
  const found: { titles: readonly string[]; rows: Row[]; sort: 'money' | 'measure' | null }[] = [
    { titles: section.titles, rows: [], sort: null },
  ];
  const saysMeasure = section.columns.some(({ kind, head }) => kind === 'unit' || measure.test(plainHead(head)));
  for (const [at, row] of section.rows.entries()) {
    const sole = soleTextOf(row);
    const label = plainHead(labelOf(row));
    const last = found.at(-1);
    const sort =
      sortOf(label, sole !== '', row, saysMeasure) ??
      (last?.sort === 'money' && sole !== '' && countsBelow(section.rows, at) ? 'measure' : null);
    if (last === undefined) continue;
    if (sort !== null && last.rows.length > 0 && sort !== last.sort && isChange(last, sort)) {
      found.push({ titles: sole === '' ? section.titles : [sole], rows: sole === '' ? [row] : [], sort });
      continue;
    }
    last.sort ??= sort;
    last.rows.push(row);
  }
  return found
    .filter(({ rows }) => rows.length > 0)
    .map(({ titles, rows, sort }, index) => ({
      section: { ...section, titles, rows },
      isMoney: sort === 'money' && (index > 0 || saysMeasure),
    }));
}

function labelOf({ cells }: Row): string {
  return cells.map((cell) => foldSpace(cell.text)).find((text) => text !== '') ?? '';
}

/** "Sociaal" above "Aantal inwoners": a group that says nothing of money, of rows that count. */
function countsBelow(rows: readonly Row[], title: number): boolean {
  const next = rows.findIndex((row, at) => at > title && soleTextOf(row) !== '');
  const group = rows.slice(title + 1, next < 0 ? undefined : next).map(labelOf);
  return group.some(counts) && !group.some((label) => money.test(plainHead(label)));
}

/** "Aantal inwoners", "Totaal aantal leerlingen" */
function counts(label: string): boolean {
  return namesMeasure(label.replace(/^totaal /iu, ''));
}

/** Rows before that were not known to be money are indicators where money begins. */
function isChange(
  last: { sort: 'money' | 'measure' | null; rows: readonly Row[] },
  sort: 'money' | 'measure',
): boolean {
  return last.sort !== null || (sort === 'money' && last.rows.some((row) => soleTextOf(row) === ''));
}

/** @param saysMeasure the columns are those of indicators: then rows of lasten and baten are of another sort */
function sortOf(label: string, isTitle: boolean, row: Row, saysMeasure: boolean): 'money' | 'measure' | null {
  if (isTitle) {
    if (measure.test(label)) return 'measure';
    return money.test(label) && label.length <= 60 && !perHead.test(label) ? 'money' : null;
  }
  const isSide = saysMeasure && side.test(label) && label.length <= 40;
  return isSide && row.cells.some((cell) => !isBlank(cell.text) && /€|\d/u.test(cell.text)) ? 'money' : null;
}
