import { taskFieldOf } from '../../../../model/official/official-name.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import { differenceHead, totalRow } from '../../../lexicon/column-words.data.ts';
import { isBlank, isMissingMark } from '../../forms/cell-form.ts';
import { plainHead } from '../../forms/head-text.ts';
import { isYearAlone } from '../../forms/head-year.ts';
import { namesPlan, standingOf } from '../../heads/money-standing.ts';
import { namesMeasure } from '../../heads/row-kind.ts';
import { nearestLines } from '../../interpret/nearest-lines.ts';
import type { TableContext } from '../../table-context.ts';
import { headsOf, type Row, type Section, valueColumns } from '../section.ts';
import { looksLikeAmount } from './money-columns.ts';
import { isMeasured } from './money-section.ts';

/** More rows than these say nothing new about what a table holds. */
const sample = 400;
const fewestNegative = 4;
const fewestFields = 2;

const saysMeasure = /indicator|kengetal|\bkpi\b/iu;
const whole = /^[-–−]? ?€? ?[-–−]?\d[\d.]*$/u;

/**
 * What rows under "Rekening", "Begroting" and "Raming" are where no unit and no side of the accounts tells: indicators have such heads too. They
 * are amounts under the question what it costs, by the taakvelden that they are named after, or where all are negative, whatever their size;
 * where only a total adds them up, or where under that question only years head them, nobody can tell.
 */
export function sortOfPlans(
  section: Section,
  caption: string | null,
  context: TableContext,
): 'money' | 'unsure' | null {
  const values = valueColumns(section.columns);
  const rows = section.rows.slice(0, sample);
  const cells = rows.flatMap((row) => cellsAt(row, values)).filter((text) => text !== '' && !isMissingMark(text));
  const around = [...headsOf(section), ...section.titles, caption ?? '', ...nearestLines(context.above)];
  if (cells.length === 0 || !cells.every(looksLikeAmount) || isMeasured(section, cells)) return null;
  if (section.columns.some(({ kind }) => kind === 'unit') || around.some((text) => saysMeasure.test(text))) return null;
  const labels = rows.map((row) => labelOf(row, values));
  if (labels.some(namesMeasure) || around.some((text) => text.length <= 200 && namesMeasure(text))) return null;
  const heads = values.map((index) => section.columns[index]?.head ?? '');
  const isCost = context.question === 'cost';
  if (!heads.every(headsAccounts) || !heads.some((head) => namesPlan(head) || standingOf(head) !== null))
    return isCost && heads.every((head) => headsAccounts(head) || isYearAlone(head)) ? 'unsure' : null;
  if (isCost || headsFields(section) || nameFields(labels)) return 'money';
  const negative = cells.filter((text) => /^€? ?[-–−]/u.test(text)).length;
  if (negative === cells.length && negative >= fewestNegative && cells.every((text) => whole.test(text)))
    return 'money';
  if (negative === cells.length && cells.length >= fewestNegative) return 'unsure';
  if (!addsUp(rows, labels, values)) return null;
  return negative > 0 ? 'money' : 'unsure';
}

function cellsAt(row: Row, values: readonly number[]): readonly string[] {
  return [...values.flatMap((index) => row.cells[index] ?? []), ...row.loose].map(({ text }) => foldSpace(text));
}

function labelOf(row: Row, values: readonly number[]): string {
  const cell = row.cells.find(({ text }, index) => !values.includes(index) && /\p{L}{2}/u.test(text));
  return foldSpace(cell?.text ?? '');
}

/** "Rekening 2019", "Raming 2022", "Verschil". */
function headsAccounts(head: string): boolean {
  return namesPlan(head) || standingOf(head) !== null || differenceHead.test(plainHead(head)) || isBlank(head);
}

/** "Omschrijving taakveld" above the names of rows. */
function headsFields({ columns }: Section): boolean {
  return columns.some(({ kind, head }) => kind !== 'value' && /\btaakveld(?:en)?\b/iu.test(head));
}

function nameFields(labels: readonly string[]): boolean {
  const named = labels.filter((label) => label !== '' && !totalRow.test(plainHead(label)));
  const fields = named.filter((label) => taskFieldOf(label) !== null).length;
  return fields >= fewestFields && fields * 2 >= named.length;
}

/** Whether a last row "Totaal" adds up the rows above it, in each column where it has a number. */
function addsUp(rows: readonly Row[], labels: readonly string[], values: readonly number[]): boolean {
  const at = labels.findLastIndex((label) => /^(?:sub)?totaal\b/u.test(plainHead(label)));
  const total = rows[at];
  if (total === undefined || at < 2) return false;
  const sums = values.map((index) => {
    const stated = numberOf(total.cells[index]?.text ?? '');
    const sum = rows.slice(0, at).reduce((all, row) => all + (numberOf(row.cells[index]?.text ?? '') ?? 0), 0);
    return stated === null ? null : Math.abs(stated - sum) <= at;
  });
  return sums.some((own) => own === true) && sums.every((own) => own !== false);
}

/** A whole number, its thousands grouped by points; null for anything else. */
function numberOf(text: string): number | null {
  const folded = foldSpace(text);
  if (!whole.test(folded)) return null;
  const number = Number(folded.replace(/\D/gu, ''));
  return /[-–−]/u.test(folded) ? -number : number;
}
