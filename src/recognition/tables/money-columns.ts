import type { PublicationIdentity } from '../../model/publication.ts';
import type { AmountSide, Standing } from '../../model/statement.ts';
import { isBlank, looksLikeName, looksLikeValue } from './cell-form.ts';
import { differenceHead, weakNameHead } from './column-words.ts';
import { foldText, plainHead } from './head-text.ts';
import { readYear } from './head-year.ts';
import type { Section } from './header-rows.ts';
import { sideOf } from './money-side.ts';
import { isMoneyUnit } from './money-unit.ts';
import { type HeadContext, readHead } from './read-head.ts';

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

const actual =
  /\brekening\b|\brek\.?(?![a-z])|\bwerkelijk|\brealisatie|\bgerealiseerd|\bjaarrekening|\bjaarstukken|\bjaarverslag|^r ?(20)?\d\d$|^20\d\d r$/;
const amended =
  /\bna (begrotings?)?wijzig|\bgewijzigd|\bbegr\. ?wijz|\bbijgesteld|\bincl(\.|usief)? wijzig|\bactuele? begroting|\bbegroting actueel|\bnw\b|\bhuidige begroting|\blopende begroting|\bbegrotingswijziging(en)?\b/;
const original = /\bprimitie[fv]|\bprim\.|\boorspronkelijk|\bvoor wijzig|\bvóór wijzig|\bvastgesteld|\bongewijzigd/;
const planned = /\bbegroting|\bbegroot|\bbegrote\b|\braming|\bgeraamd|\bbegr(ot)?\.?(?![a-z])/;

/** The standing that a head or title names: rekening, na wijziging, primitief. Plain "Begroting" names none. */
export function standingOf(text: string): Standing | null {
  const head = plainHead(text);
  if (amended.test(head)) return 'amended';
  if (original.test(head)) return 'original';
  return actual.test(head) ? 'actual' : null;
}

/**
 * Settles the columns of a money table. A plain "begroting" beside one "na wijziging" of the same year is the original; a
 * standing without a year is of the publication's own year.
 */
export function readMoneyColumns(
  section: Section,
  context: HeadContext,
  publication: PublicationIdentity,
): readonly MoneyColumn[] {
  const label = labelColumn(section);
  const amendedYears = new Set(
    section.heads
      .filter((head) => amended.test(plainHead(head)))
      .map((head) => readYear(head, context.publicationYear)),
  );
  const columns = section.heads.map((head, index): MoneyColumn => {
    if (index === label) return { type: 'label' };
    const cells = section.rows.map((row) => row[index]?.text ?? '').filter((text) => !isBlank(text));
    const plain = plainHead(head);
    const meaning = readHead(head, context);
    if (index < label && cells.every((text) => /^[\d.]{1,8}[A-Za-z]?\.?$/u.test(text.trim()))) return { type: 'code' };
    if (plain === '' && cells.length > 0 && cells.every((text) => /^[VN]$/u.test(text.trim())))
      return { type: 'letter' };
    if (meaning.type === 'attribute') return { type: 'other' };
    const numbers = cells.filter(looksLikeAmount).length;
    if (numbers === 0 || numbers * 2 < cells.length) return { type: 'other' };
    if (cells.every((text) => text.includes('%')) || /%|per inwoner|procent|percentage/u.test(plain))
      return { type: 'other' };
    const year = readYear(head, context.publicationYear);
    const standing = standingOf(head) ?? (planned.test(plain) && amendedYears.has(year) ? 'original' : null);
    const isStanding = standing !== null || planned.test(plain);
    const isDifference = differenceHead.test(plain);
    const ownYear = year === null && isStanding && !isDifference ? publication.year : year;
    return { type: 'amount', year: ownYear, standing: isDifference ? null : standing, side: sideOf(head) };
  });
  return columns.map((column, index) => {
    const isDifference = differenceHead.test(plainHead(section.heads[index] ?? ''));
    return column.type === 'amount' && column.year === null && isDifference
      ? { ...column, year: yearBetween(columns.slice(Math.max(0, index - 2), index)) }
      : column;
  });
}

/** A difference is of the year of the two columns just before it, where they have the same. */
function yearBetween([left, right]: readonly MoneyColumn[]): number | null {
  return left?.type === 'amount' && right?.type === 'amount' && left.year === right.year ? left.year : null;
}

/** A cell that can hold an amount: a number, also with N or V, or the mark of none. */
export function looksLikeAmount(text: string): boolean {
  const folded = foldText(text);
  return (
    /^[NV]?\s?(€|eur)?\s?[-–−+(]{0,2}\s?[\d.,][\d.,\s]{0,20}\)?\s?[-–]?\s?[NV]?\*{0,2}$/iu.test(folded) ||
    /^[-–—]+$/u.test(folded) ||
    isAmountWithUnit(folded)
  );
}

function isAmountWithUnit(folded: string): boolean {
  return folded.length <= 50 && looksLikeValue(folded) && /€|mln|miljoen/u.test(folded) && !folded.includes('%');
}

function labelColumn(section: Section): number {
  const names = section.heads.map((_, index) => {
    const cells = section.rows.map((row) => row[index]?.text ?? '').filter((text) => !isBlank(text));
    return cells.length > 0 && cells.filter((text) => looksLikeName(text)).length * 2 > cells.length;
  });
  const named = section.heads.findIndex((head, index) => names[index] === true && weakNameHead.test(plainHead(head)));
  if (named !== -1) return named;
  const unitHead = section.heads.findIndex((head, index) => names[index] === true && isMoneyUnit(head));
  return unitHead !== -1 ? unitHead : names.indexOf(true);
}
