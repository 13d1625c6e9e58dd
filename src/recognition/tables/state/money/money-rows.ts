import type { ChapterLevel } from '../../../../model/chapter.ts';
import type { Amount, AmountSide, Standing } from '../../../../model/statement.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import { differenceHead, totalRow } from '../../../lexicon/column-words.data.ts';
import { isBlank, isCodeAndTitle } from '../../forms/cell-form.ts';
import { plainHead } from '../../forms/head-text.ts';
import { readYear } from '../../forms/head-year.ts';
import { sideOf } from '../../heads/money-side.ts';
import { namesPlan, standingOf } from '../../heads/money-standing.ts';
import { headsOf, type Row, type Section } from '../section.ts';
import type { MoneyColumn } from './money-columns.ts';
import { areSignsWritten, moneyMarks, moneyUnitOf, readMoney, withoutLetter } from './money-number.ts';
import { sidesBySum } from './sides-by-sum.ts';

/** Amounts of one row group of a money table; `chapter` says whose they are, null for the chapter that the table stands in. */
export type MoneyRows = {
  readonly chapter: {
    readonly code: string | null;
    readonly title: string;
    /** What the row itself says of the level: "TV4.2" is a taakveld. */
    readonly level?: ChapterLevel;
  } | null;
  readonly amounts: readonly Amount[];
};

/** What the texts around a money table say of all its amounts. */
export type MoneySetting = {
  /** Euros in one unit of the table. */
  readonly unit: number;
  readonly side: AmountSide | null;
  /** The side that a person gave a row. */
  readonly sideOf: (label: string) => AmountSide | null;
  readonly standing: Standing | null;
  /** The year of amounts that have none of their own: that of the publication, for a block of nothing but sides. */
  readonly year: number | null;
  /** The first year that `standing` can be about. */
  readonly plansFrom: number;
};

type Group = { chapter: MoneyRows['chapter']; amounts: Amount[] };

const sideWords: Readonly<Record<AmountSide, string>> = { expenses: 'Lasten', income: 'Baten', balance: 'Saldo' };
const chapterHead = /^(programma|deelprogramma|taakveld|beleidsveld|thema|hoofdstuk|paragraaf|product)/;
const wholeSide =
  /^(totaal |totale )?(de )?(lasten|baten|uitgaven|inkomsten|saldo( van (de )?(lasten en baten|baten en lasten))?|saldo (baten|lasten)( en| -\/-)? (lasten|baten)|opbrengsten|kosten|resultaat)( (exclusief|inclusief|excl\.?|incl\.?|voor|na|vóór) .*)?( programma.*)?$/;

/**
 * Reads the rows of a money table into groups. A row with a code and a title, or any row under "Programma", opens the
 * group of that chapter: rows "Lasten" and "Baten" under it are its own, and where the table has such rows the opening
 * row is its balance. Rows that belong to no chapter of the table have `chapter` null.
 */
export function readMoneyRows(
  given: Section,
  columns: readonly MoneyColumn[],
  setting: MoneySetting,
): readonly MoneyRows[] {
  const section = { ...given, rows: given.rows.flatMap((row) => splitShifted(row, columns)) };
  const labelAt = columns.findIndex((column) => column.type === 'label');
  const codeAt = columns.findIndex((column) => column.type === 'code');
  const heads = headsOf(section);
  const head = plainHead(heads[labelAt] ?? '');
  const labels = section.rows.map((row) => foldSpace(row.cells[labelAt]?.text ?? ''));
  const hasProducts = section.rows.some((row) => isProductCode(foldSpace(row.cells[codeAt]?.text ?? '')));
  const isChapterTable = chapterHead.test(head) || (codeAt !== -1 && !hasProducts);
  const isEmpty = (row: Row) =>
    columns.every((column, at) => column.type !== 'amount' || isBlank(row.cells[at]?.text ?? ''));
  const splitsSides = labels.some(
    (label, at) =>
      wholeSide.test(withoutUnit(plainHead(label))) &&
      sideOf(label) !== 'balance' &&
      !isEmpty(section.rows[at] ?? { cells: [], loose: [] }),
  );
  const raws = section.rows.flatMap((row) => columns.flatMap((_, at) => rawAt(row, at) ?? []));
  const marks = moneyMarks(raws);
  const isSigned = areSignsWritten(raws);
  const summed = sidesBySum(section.rows, labels, columns);
  const loose: Group = { chapter: null, amounts: [] };
  const groups: Group[] = [];
  let open: Group = loose;
  /** "Lasten" alone above rows: they are all of that side, up to the next total or side. */
  let titled: AmountSide | null = null;

  let title = '';
  section.rows.forEach((row, at) => {
    const written = labels[at] ?? '';
    if (isEmpty(row)) title = written;
    // amounts alone below the rows of a title add those up
    const label = written === '' && !isEmpty(row) ? title : written;
    const code = codeAt === -1 ? '' : foldSpace(row.cells[codeAt]?.text ?? '');
    const plain = withoutUnit(plainHead(label));
    const own = wholeSide.test(plain);
    // "Lasten Onderwijs" below rows of chapters that have amounts themselves adds them up
    const addsUp = open !== loose && open.amounts.length > 0 && /^(?:lasten|baten) \p{L}{3}/u.test(plain);
    const isTotal = (totalRow.test(plain) || addsUp) && !own;
    const said = setting.sideOf(written);
    const chapter =
      said !== null || own || isTotal || written === '' || isProductCode(code)
        ? null
        : chapterOf(label, code, isChapterTable);
    if (isTotal || (own && summed.has(at))) {
      open = loose;
      titled = null;
    }
    if (own) titled = isEmpty(row) && code === '' ? sideOf(label) : null;
    if (chapter !== null) {
      open = { chapter, amounts: [] };
      groups.push(open);
    }
    const unsaid = chapter !== null && splitsSides ? 'balance' : null;
    const rowSide = said ?? (chapter === null ? sideOf(label) : null) ?? titled ?? summed.get(at) ?? unsaid;
    open.amounts.push(...amountsOf(row, { label, side: rowSide, isChapter: chapter !== null }));
  });

  return [...(loose.amounts.length > 0 ? [loose] : []), ...groups.filter((group) => group.amounts.length > 0)];

  /** What is written in a column of amounts, with the letter beside it. */
  function rawAt({ cells }: Row, at: number): string | null {
    if (columns[at]?.type !== 'amount') return null;
    const letter = columns[at + 1]?.type === 'letter' ? (cells[at + 1]?.text ?? '') : '';
    return foldSpace(`${cells[at]?.text ?? ''} ${letter}`);
  }

  function amountsOf(
    row: Row,
    named: { label: string; side: AmountSide | null; isChapter: boolean },
  ): readonly Amount[] {
    return columns.flatMap((column, at) => {
      const cell = row.cells[at];
      if (column.type !== 'amount' || cell === undefined || isBlank(cell.text) || cell.text.includes('%')) return [];
      const raw = rawAt(row, at) ?? '';
      const side = column.side ?? named.side ?? setting.side;
      const money = readMoney(isSigned ? withoutLetter(raw) : raw, setting.unit, marks);
      // "Begroting 2020" before the sides: the row has the year
      const year = column.year ?? (named.isChapter ? null : readYear(named.label, null)) ?? setting.year;
      return [
        {
          label:
            named.isChapter && side !== null ? sideWords[side] : named.label || (side === null ? '' : sideWords[side]),
          side,
          year,
          raw,
          euros: money?.euros ?? null,
          unit: money?.unit ?? moneyUnitOf(setting.unit),
          rounding: money?.rounding ?? null,
          standing:
            column.standing ??
            (isSettled(heads[at] ?? '') ? null : standingOf(named.label)) ??
            (year !== null && year >= setting.plansFrom ? setting.standing : null),
          unsettled: [],
          column: heads[at] ?? '',
          at: cell.at,
        },
      ];
    });
  }
}

/** Whether the head of a column tells what its amounts are: "Gerealiseerd resultaat" under "Begroting 2018" is no account. */
function isSettled(head: string): boolean {
  return namesPlan(head) || differenceHead.test(plainHead(head));
}

/**
 * "Programma 1 | Lasten | 84.646" above "Baten | -2.162": the cell of the programme spans rows and was written once, so its
 * row is one place to the right of the others. It becomes two rows.
 */
function splitShifted(row: Row, columns: readonly MoneyColumn[]): readonly Row[] {
  const [first, second, ...others] = row.cells;
  if (first === undefined || second === undefined || columns[0]?.type !== 'label' || columns[1]?.type !== 'amount')
    return [row];
  if (isBlank(first.text) || !wholeSide.test(plainHead(second.text))) return [row];
  const blank = { ...first, text: '' };
  return [
    { cells: [first, ...row.cells.slice(1).map(() => blank)], loose: [] },
    { cells: [second, ...others, blank], loose: row.loose },
  ];
}

/** "lasten (x € 1.000)" */
function withoutUnit(plain: string): string {
  return plain.replace(/\s*\((?:x\s?)?€[^()]{0,12}\)$/u, '');
}

/** "61142": the number of a product in the books; no chapter is numbered so. */
function isProductCode(code: string): boolean {
  return /^\d{4,}$/u.test(code);
}

function chapterOf(written: string, code: string, allRows: boolean): MoneyRows['chapter'] {
  // "TV4.2 4.2 - Onderwijs": the code of the books before the same number; TV is a taakveld
  const label = written.replace(/^\p{Lu}{1,3}(\d{1,2}(?:\.\d{1,3}){0,3})\s+(?=\1(?![\d.]))/u, '');
  const level = label !== written && written.startsWith('TV') ? { level: 'policy-field' as const } : {};
  const coded =
    /^((?:programma|deelprogramma|taakveld|beleidsveld|thema|hoofdstuk)\s+)?(\d{1,2}[A-Z]?(?:\.\d{1,3}){0,3}[A-Z]?)[.:]?\s*[-–:]?\s+(\(?\p{L}.*)$/iu.exec(
      label,
    );
  if (coded?.[2] && coded[3] && (coded[1] !== undefined || isCodeAndTitle(label)))
    return { code: coded[2], title: coded[3], ...level };
  const numbered = /^(?:programma|deelprogramma|taakveld|thema|hoofdstuk)\s+(\d{1,2}[A-Z]?(?:\.\d{1,3}){0,3})$/iu.exec(
    label,
  );
  if (numbered?.[1]) return { code: numbered[1], title: label };
  const short = /^((?:P|TV)\d{1,2}|BV\d{1,3})\s+(\p{L}.*)$/u.exec(label);
  if (short?.[1] && short[2])
    return {
      code: short[1],
      title: short[2],
      ...(short[1].startsWith('BV') ? { level: 'policy-field' as const } : {}),
    };
  if (!allRows) return null;
  return { code: code.replace(/[.:]$/u, '') || null, title: label };
}
