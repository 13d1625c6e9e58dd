import { foldSpace } from '../../../model/text/fold-space.ts';
import { formOf } from '../forms/form-of.ts';
import { areYearsApart } from '../forms/years-apart.ts';
import type { GridRow } from '../grids/grid.ts';
import type { HeadContext } from '../heads/read-head.ts';
import { readAttributeRow } from '../heads/row-kind.ts';
import { headnessOf } from './head-evidence.ts';

/** The one text of a row that holds just one, in a cell of its own or spread over all; empty for any other row. */
export function soleTextOf(row: GridRow): string {
  let sole = '';
  if (row.loose.length > 0) return sole;
  for (const cell of row.cells) {
    const text = cell === null ? '' : foldSpace(cell.text);
    if (text === '' || text === sole) continue;
    if (sole !== '') return '';
    sole = text;
  }
  return sole;
}

/** The texts of a row, white space folded; empty where nothing was written. */
export function textsOf(row: GridRow): readonly string[] {
  return row.cells.map((cell) => (cell === null ? '' : foldSpace(cell.text)));
}

/** A row of one text that is no value: a title, the name of a group. */
export function isTitleRow(row: GridRow): boolean {
  if (row.cells.length < 2) return false;
  const sole = soleTextOf(row);
  return sole !== '' && isWords(sole);
}

function isWords(text: string): boolean {
  const form = formOf(text);
  return (
    form === 'name' ||
    form === 'text' ||
    form === 'measure' ||
    form === 'source' ||
    form === 'status' ||
    form === 'unit'
  );
}

/** A cell that can only belong to the body: a number that is no year, and no head either. */
function isBodyValue(text: string, context: HeadContext): boolean {
  const form = formOf(text);
  return (form === 'number' || form === 'percent' || form === 'limit') && headnessOf(text, context) <= 0;
}

/** "2019 mikpunt": a year before a word, which by itself may be a number with its unit. */
const yearFirst = /^(?:19|20)\d\d \p{Ll}[\p{L}-]+$/u;

/** Whether cells of a row that may be numbers with a unit are years: where the file marks them as heads, or several differ. */
function datesColumns(row: GridRow): boolean {
  const dated = row.cells.filter((cell) => cell !== null && yearFirst.test(foldSpace(cell.text)));
  const isMarked = dated.length > 0 && dated.every((cell) => cell?.header === true);
  return isMarked || new Set(dated.map((cell) => foldSpace(cell?.text ?? '').slice(0, 4))).size > 1;
}

/** What speaks for a row being one of heads (nats; negative where it holds values). */
export function weighHeadRow(row: GridRow, context: HeadContext): number {
  if (row.loose.length > 0) return -4;
  // one text over all columns is a title, or the name of a group below the heads
  let score = row.cells.length > 2 && soleTextOf(row) !== '' ? -2 : 0;
  const isDated = datesColumns(row);
  row.cells.forEach((cell, index) => {
    const text = cell === null ? '' : foldSpace(cell.text);
    if (cell === null || text === '') return;
    if (cell.span === 'left' && text === foldSpace(row.cells[index - 1]?.text ?? '')) return;
    if (isBodyValue(text, context) && !(isDated && yearFirst.test(text))) score -= 2.5;
    else if (headnessOf(text, context) > 0) score += 0.6 * headnessOf(text, context) + (cell.header ? 0.5 : 0);
    else score -= cell.header ? 0 : text.length > 90 ? 1.5 : 0.5;
  });
  return score;
}

/** A number that is no year, whatever its head says: "12,5%", "> 4", "1.054". */
const plainNumber = /^(?:[<>≤≥] ?)?(?!(?:19|20)\d\d$)\d[\d.,]*%?$/u;

const markedHeadness = 0.6;

/** A row of other heads below rows of the body. */
export function isLaterHead(row: GridRow, context: HeadContext): boolean {
  const texts = textsOf(row).filter((text) => text !== '');
  if (texts.length < 2 || row.loose.length > 0) return false;
  // most rows hold plain numbers, and are passed over by this alone
  if (texts.some((text) => plainNumber.test(text)) || soleTextOf(row) !== '') return false;
  if (!row.cells.some((cell) => cell?.header) && areYearsApart(texts.slice(1))) return false;
  if (readAttributeRow(textsOf(row), () => true) !== null) return false;
  const isDated = datesColumns(row);
  const isValue = (text: string) => isBodyValue(text, context) && !(isDated && yearFirst.test(text));
  if (texts.some((text) => isValue(text) || /^[-–—]$/u.test(text))) return false;
  // of a row that the file marks as heads an unknown word is one too
  const least = row.cells.every((cell) => cell?.header === true) ? markedHeadness : -1;
  const sum = texts.reduce((total, text) => total + Math.max(least, headnessOf(text, context)), 0);
  return sum >= texts.length * 0.6 && texts.some((text) => headnessOf(text, context) >= 0.8);
}
