import type { ColumnMeaning } from '../../../../model/correction.ts';
import type { AmountSide, Standing } from '../../../../model/statement.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import { differenceHead, weakNameHead } from '../../../lexicon/column-words.data.ts';
import { isBlank, looksLikeName, looksLikeValue } from '../../forms/cell-form.ts';
import { plainHead } from '../../forms/head-text.ts';
import { readYear } from '../../forms/head-year.ts';
import { sideOf } from '../../heads/money-side.ts';
import { namesAmended, namesPlan, standingOf } from '../../heads/money-standing.ts';
import { isMoneyUnit } from '../../heads/money-unit.ts';
import { readHead } from '../../heads/read-head.ts';
import type { TableContext } from '../../table-context.ts';
import { headsOf, type Section } from '../section.ts';

/** What a column of a money table holds. */
export type MoneyColumn =
  | {
      readonly type: 'amount';
      readonly year: number | null;
      readonly standing: Standing | null;
      readonly side: AmountSide | null;
    }
  | { readonly type: 'label' }
  | { readonly type: 'code' }
  /** V or N of the amount before it. */
  | { readonly type: 'letter' }
  | { readonly type: 'other' };

/**
 * Settles the columns of a money table. A plain "begroting" beside one "na wijziging" of the same year is the original; a
 * standing without a year is of the publication's own year.
 */
export function readMoneyColumns(
  section: Section,
  { publication, organisation, decided }: TableContext,
): readonly MoneyColumn[] {
  const context = { publicationYear: publication.year, organisation };
  const heads = headsOf(section);
  const label = labelColumn(section, heads);
  const amendedYears = new Set(
    heads.filter((head) => namesAmended(head)).map((head) => readYear(head, context.publicationYear)),
  );
  const columns = heads.map((head, index): MoneyColumn => {
    if (index === label) return { type: 'label' };
    const cells = section.rows.map((row) => row.cells[index]?.text ?? '').filter((text) => !isBlank(text));
    const plain = plainHead(head);
    const meaning = readHead(head, context);
    if (index < label && cells.every((text) => /^[\d.]{1,8}[A-Za-z]?\.?$/u.test(text.trim()))) return { type: 'code' };
    if (plain === '' && cells.length > 0 && cells.every((text) => /^[VN]$/u.test(text.trim())))
      return { type: 'letter' };
    if (meaning.type === 'attribute') return { type: 'other' };
    if (index < label && countsRows(cells)) return { type: 'code' };
    const numbers = cells.filter(looksLikeAmount).length;
    if (numbers === 0 || numbers * 2 < cells.length) return { type: 'other' };
    if (cells.every((text) => text.includes('%')) || /%|per inwoner|procent|percentage/u.test(plain))
      return { type: 'other' };
    const year = readYear(head, context.publicationYear);
    const standing =
      standingOf(head) ??
      (namesPlan(head) && amendedYears.has(year) ? 'original' : null) ??
      (isAchieved(decided.columnOf(head)) ? 'actual' : null);
    const isStanding = standing !== null || namesPlan(head);
    const isDifference = differenceHead.test(plain);
    const ownYear = year === null && isStanding && !isDifference ? publication.year : year;
    return { type: 'amount', year: ownYear, standing: isDifference ? null : standing, side: sideOf(head) };
  });
  return columns.map((column, index) => {
    const isDifference = differenceHead.test(plainHead(heads[index] ?? ''));
    return column.type === 'amount' && column.year === null && isDifference
      ? { ...column, year: yearBetween(columns.slice(Math.max(0, index - 2), index)) }
      : column;
  });
}

/** What was achieved, as a person said of a head over rows of indicators and of money, is what it really was. */
function isAchieved(means: ColumnMeaning | null): boolean {
  return means?.is === 'value' && means.role === 'achieved';
}

/** "01", "02", "*": no amount begins with a nought, so the column counts the rows, also where a total lost its first cell. */
function countsRows(cells: readonly string[]): boolean {
  const padded = cells.filter((text) => /^0\d$/u.test(text.trim())).length;
  return padded > 1 && cells.every((text) => !looksLikeAmount(text) || /^\d\d$/u.test(text.trim()));
}

/** A difference is of the year of the two columns just before it, where they have the same. */
function yearBetween([left, right]: readonly MoneyColumn[]): number | null {
  return left?.type === 'amount' && right?.type === 'amount' && left.year === right.year ? left.year : null;
}

/** A cell that can hold an amount: a number, also with N or V, or the mark of none. */
export function looksLikeAmount(text: string): boolean {
  const folded = foldSpace(text);
  return (
    /^[NV]?\s?(€|eur)?\s?[-–−+(]{0,2}\s?[\d.,][\d.,\s]{0,20}\)?\s?[-–]?\s?[NV]?\*{0,2}$/iu.test(folded) ||
    /^[-–—]+$/u.test(folded) ||
    isAmountWithUnit(folded)
  );
}

function isAmountWithUnit(folded: string): boolean {
  return folded.length <= 50 && looksLikeValue(folded) && /€|mln|miljoen/u.test(folded) && !folded.includes('%');
}

function labelColumn(section: Section, heads: readonly string[]): number {
  const names = heads.map((_, index) => {
    const cells = section.rows.map((row) => row.cells[index]?.text ?? '').filter((text) => !isBlank(text));
    return cells.length > 0 && cells.filter((text) => looksLikeName(text)).length * 2 > cells.length;
  });
  const named = heads.findIndex((head, index) => names[index] === true && weakNameHead.test(plainHead(head)));
  if (named !== -1) return named;
  const unitHead = heads.findIndex((head, index) => names[index] === true && isMoneyUnit(head));
  return unitHead !== -1 ? unitHead : names.indexOf(true);
}
