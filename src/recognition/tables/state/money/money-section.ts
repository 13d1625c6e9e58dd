import type { AmountSide, FigureRole } from '../../../../model/statement.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import { isMissingMark } from '../../forms/cell-form.ts';
import { plainHead } from '../../forms/head-text.ts';
import { isSideLabel, sideOf } from '../../heads/money-side.ts';
import { standingOf } from '../../heads/money-standing.ts';
import { isMoneyUnit, readMoneyUnit } from '../../heads/money-unit.ts';
import { nearestLines } from '../../interpret/nearest-lines.ts';
import type { TableContext } from '../../table-context.ts';
import { headsOf, type Section, valueColumns } from '../section.ts';
import { findUnitStatement } from '../unit-lines.ts';
import { looksLikeAmount, type MoneyColumn, readMoneyColumns } from './money-columns.ts';
import type { MoneyRows } from './money-rows.ts';
import { readMoneyRows } from './money-rows.ts';

/** Texts that can speak for the whole table, nearest first. */
function textsAround(section: Section, caption: string | null, context: TableContext): readonly string[] {
  return [...headsOf(section), ...section.titles, caption ?? '', ...nearestLines(context.above)].filter(
    (text) => text !== '',
  );
}

/** More rows than these say nothing new about what a table holds. */
const sample = 400;
/** Lasten, baten, saldo, and the saldo after what reserves gave or took. */
const mostSides = 4;

/** How strongly a section looks like money: the unit of its amounts is given, or its rows or columns are lasten and baten. */
export function isMoneySection(section: Section, caption: string | null, context: TableContext): boolean {
  const around = textsAround(section, caption, context);
  const heads = headsOf(section).map((head) => plainHead(head));
  if (heads.some((head) => /indicator|^kengetal/u.test(head))) return false;
  const rows = section.rows.slice(0, sample);
  const labels = rows.map((row) => row.cells.find((cell) => /\p{L}{2}/u.test(cell.text))?.text ?? '');
  const sides = labels.filter((label) => label.length <= 40 && namesSide(label)).length;
  const sideHeads = headsOf(section).filter((head) => sideOf(head) !== null).length;
  const cells = rows
    .flatMap((row) => row.cells.slice(1).map((cell) => foldSpace(cell.text)))
    .filter((text) => text !== '');
  const amounts = cells.filter(looksLikeAmount).length;
  if (amounts === 0 || (isMeasured(section, cells) && !labels.some((label) => isSideLabel(plainHead(label)))))
    return false;
  const letters = cells.filter((text) => /^[NV]\s?[\d€]|\d\s?[NV]$/u.test(text)).length;
  const saysUnit = around.some((text) => text.length <= 200 && readMoneyUnit(text) !== null);
  if (sides > 0 && sides * 4 >= rows.length) return true;
  if (isSigned(section, rows) || isInEuros(section, cells)) return true;
  // no indicator is measured before and after an amendment of the budget
  const amendedHeads = headsOf(section).filter(
    (head) => standingOf(head) === 'amended' || standingOf(head) === 'original',
  );
  if (amendedHeads.length > 0 && amounts * 2 >= cells.length) return true;
  return sideHeads > 0 || (letters > 0 && letters * 2 >= amounts) || (saysUnit && amounts * 2 >= cells.length);
}

/** No amount is compared with the country, or aimed at as a limit: "Uitgaven aan onderzoek | ≥ 250 | Nederland 230" is measured. */
export function isMeasured({ columns }: Pick<Section, 'columns'>, cells: readonly string[]): boolean {
  const isCompared = columns.some(({ value }) => value !== null && compared.has(value.role));
  return isCompared || cells.some((text) => /^[<>≤≥]/u.test(text));
}

const compared: ReadonlySet<FigureRole> = new Set(['reference', 'target', 'baseline']);

/** Whole thousands and more, some of them negative, and nothing else: a budget falls short by so much, what is counted cannot. */
function isSigned(section: Section, rows: Section['rows']): boolean {
  const values = valueColumns(section.columns);
  const cells = rows
    .flatMap((row) => values.map((index) => foldSpace(row.cells[index]?.text ?? '')))
    .filter((text) => text !== '' && !isMissingMark(text) && text !== '0');
  return (
    cells.length > 3 &&
    cells.every((text) => /^[-–−]? ?€? ?-?\d{1,3}(?:\.\d{3})+$/u.test(text)) &&
    cells.some((text) => /^(?:€ ?)?[-–−]/u.test(text))
  );
}

/** "Belastingopbrengsten (in €)" over the names of rows is said of all values; where most are thousands, of no single household. */
function isInEuros(section: Section, cells: readonly string[]): boolean {
  const corner = section.columns.find(({ kind }) => kind === 'name')?.head ?? '';
  const grouped = cells.filter((text) => /^€? ?[-–−]?\d{1,3}(?:\.\d{3})+$/u.test(text)).length;
  return cornerInEuros.test(corner) && grouped * 2 > cells.length;
}

const cornerInEuros = /\((?:bedragen )?in (?:hele )?(?:€|euro'?s?)\)$/iu;

/** A row of the accounts is called after its side: "Totale lasten", "Saldo"; "Kosten van jeugdhulp" may as well be a risk. */
function namesSide(label: string): boolean {
  return sideOf(label) !== null && !/^kosten (?:van|voor|door|per)\b/iu.test(label);
}

/** Reads a money section into the amounts of each chapter it names; empty where it has no column of amounts. */
export function readMoneySection(
  section: Section,
  caption: string | null,
  context: TableContext,
): readonly MoneyRows[] {
  const columns = readMoneyColumns(section, context);
  if (!columns.some((column) => column.type === 'amount')) return [];
  const around = textsAround(section, caption, context);
  const labels = section.rows
    .slice(0, mostSides)
    .flatMap((row) => row.cells.find((cell) => /\p{L}{2}/u.test(cell.text))?.text ?? []);
  const unit = [...labels, ...around].map((text) => readMoneyUnit(text)).find((found) => found !== null);
  const beside = [...section.titles, caption ?? '', ...nearestLines(context.above)].filter((text) => text.length <= 80);
  const side = beside.map(onlySide).find((found) => found !== null) ?? null;
  const standing = beside.map(standingOf).find((found) => found !== null && found !== 'actual') ?? null;
  return readMoneyRows(section, columns, {
    unit: unit ?? (isShareBlock(section) ? 1_000 : farUnit(section, context)),
    side,
    sideOf: (label) => {
      const means = context.decided.rowOf(label);
      return means?.is === 'amount' ? means.side : null;
    },
    standing,
    year: isBlockOfSides(section) ? context.publication.year : yearInCorner(section, columns),
    plansFrom: context.publication.year ?? Infinity,
  });
}

/** Nothing that a municipality counts in thousands is as much as this; then the amounts are in euros after all. */
const mostThousands = 10_000_000;

/** The unit that a text further above states for all amounts; 1 where none does, or where the amounts contradict it. */
function farUnit(section: Section, context: TableContext): number {
  const stated = context.above.map(findUnitStatement).find((text) => text !== null);
  const unit = stated === undefined ? null : readMoneyUnit(stated);
  if (unit === null) return 1;
  const cells = section.rows.slice(0, sample).flatMap((row) => row.cells.slice(1).map((cell) => foldSpace(cell.text)));
  const isWhole = cells.some((text) => looksLikeAmount(text) && Number(text.replace(/\D/gu, '')) >= mostThousands);
  return isWhole ? 1 : unit;
}

/** "2017 | Baten | Lasten | Saldo": the year over the codes or the names of rows is that of all amounts, where no other is told. */
function yearInCorner(section: Section, columns: readonly MoneyColumn[]): number | null {
  if (columns.some((column) => column.type === 'amount' && column.year !== null)) return null;
  const corner = headsOf(section).find((head, at) => columns[at]?.type !== 'amount' && /^(?:19|20)\d\d$/u.test(head));
  return corner === undefined ? null : Number(corner);
}

/** "Lasten, baten en saldo" of a programme, without any head: it is of the year that the publication is of. */
function isBlockOfSides(section: Section): boolean {
  return (
    headsOf(section).every((head) => head === '' || isMoneyUnit(head)) &&
    section.rows.length <= mostSides &&
    section.rows.every((row) => row.cells[0] !== undefined && isSideLabel(foldSpace(row.cells[0].text)))
  );
}

/** "Wat mag het kosten?" asks for both sides. */
function onlySide(text: string): AmountSide | null {
  return /\ben\b|,|\?$|^wat\b/iu.test(text) ? null : sideOf(text);
}

/**
 * The block that publication platforms set above a programme: "Lasten | € 2.446 | 7,8 %", an amount with its share in the
 * whole. It counts in thousands, which the page itself does not repeat; with cents it counts in euros.
 */
function isShareBlock(section: Section): boolean {
  return (
    section.rows.length <= 3 &&
    headsOf(section).every((head) => head === '') &&
    section.rows.every(
      (row) =>
        row.cells.some((cell) => /^\s*\d[\d.,]*\s?%$/u.test(cell.text)) &&
        row.cells.some((cell) => cell.text.includes('€') && !/,\d\d$/u.test(cell.text.trim())),
    )
  );
}
