import type { Cell } from '../../model/block.ts';
import { looksLikeValue } from './cell-form.ts';
import { weakNameHead } from './column-words.ts';
import { foldText, plainHead } from './head-text.ts';
import { isYearAlone } from './head-year.ts';
import { sideOf } from './money-side.ts';
import { isMoneyUnit } from './money-unit.ts';
import { joinPlaceHeads } from './place-heads.ts';
import { type HeadContext, type HeadMeaning, readHead } from './read-head.ts';
import { joinShiftedHeads } from './shifted-heads.ts';

/** A part of a table under one set of heads; a table with repeated, different heads has several. */
export type Section = {
  /** Rows above the heads that hold one text: a title, the unit of the amounts. */
  readonly titles: readonly string[];
  readonly heads: readonly string[];
  readonly headMarks: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
};

const mostHeaderRows = 4;

/** Splits the rows of a table into header rows and body, and at each later row of other heads once more. */
export function splitSections(rows: readonly (readonly Cell[])[], context: HeadContext): readonly Section[] {
  const sections: Section[] = [];
  let at = 0;
  while (at < rows.length) {
    const titles: string[] = [];
    while (at < rows.length - 1 && isTitleRow(rows[at] ?? [])) {
      titles.push(soleText(rows[at] ?? []));
      at += 1;
    }
    const headerRows: (readonly Cell[])[] = [];
    while (at < rows.length && headerRows.length < mostHeaderRows) {
      const row = rows[at] ?? [];
      const [upper] = headerRows;
      const whole =
        headerRows.length === 1 && upper
          ? (joinShiftedHeads(upper, row, rows[at + 1]) ?? joinPlaceHeads(upper, row))
          : null;
      if (whole !== null) {
        headerRows[0] = whole;
        at += 1;
        break;
      }
      if (headerRows.length === 0 ? !canOpen(row, context) : !continuesHeader(row, headerRows, context)) break;
      if (headerRows.length > 0 && isSideTitle(row, rows[at + 1], context)) break;
      headerRows.push(row);
      at += 1;
    }
    const width = Math.max(
      0,
      ...(headerRows.length > 0 ? headerRows : rows.slice(at, at + 1)).map((row) => row.length),
    );
    const heads = joinHeads(headerRows, width, context);
    const body: (readonly Cell[])[] = [];
    while (at < rows.length) {
      const row = rows[at] ?? [];
      if (headerRows.length > 0 && isLaterHeader(row, context)) {
        if (!sameTexts(row, headerRows[0] ?? [])) break;
        at += 1;
        continue;
      }
      body.push(row);
      at += 1;
    }
    sections.push({ titles, heads, headMarks: joinMarks(headerRows, width), rows: body });
  }
  return sections;
}

/** The one text of a row that holds just one, in a cell of its own or spread over all. */
export function soleText(row: readonly Cell[]): string {
  let sole = '';
  for (const cell of row) {
    const text = foldText(cell.text);
    if (text === '' || text === sole) continue;
    if (sole !== '') return '';
    sole = text;
  }
  return sole;
}

/** The beginnings of the heads that can open a table; most rows are passed over by this alone. */
const opensHeads =
  /indicator|kengetal|^\s*(n\b|nr|nummer|volg|#|code|id|naam|onderwerp|maatstaf|meetpunt|parameter|prestatie|kritische|kpi|effect|beleid|taakveld|programma|thema|deelprog|hoofd|domein|product|onderdeel|categorie|doel|ambitie|resulta|maatschapp)/iu;

function isTitleRow(row: readonly Cell[]): boolean {
  if (row.length < 2) return false;
  const text = soleText(row);
  return (text !== '' && !looksLikeValue(text)) || row.every((cell) => foldText(cell.text) === '');
}

function isHeadMeaning(meaning: HeadMeaning): boolean {
  return meaning.type === 'attribute' || meaning.type === 'value' || meaning.type === 'difference';
}

/** "Lasten" alone above a row with amounts is the title of those rows. */
function isSideTitle(row: readonly Cell[], below: readonly Cell[] | undefined, context: HeadContext): boolean {
  return (
    row.filter((cell) => foldText(cell.text) !== '').length === 1 &&
    sideOf(soleText(row)) !== null &&
    below?.some((cell) => isBodyValue(cell.text, context)) === true
  );
}

/** A cell that can only belong to the body: a number that is no year. */
function isBodyValue(text: string, context: HeadContext): boolean {
  if (!looksLikeValue(text) || isMoneyUnit(text)) return false;
  return !isHeadMeaning(readHead(text, context));
}

function isHeadCell(text: string, context: HeadContext): boolean {
  return (
    isHeadMeaning(readHead(text, context)) ||
    sideOf(text) !== null ||
    isMoneyUnit(text) ||
    weakNameHead.test(plainHead(text))
  );
}

function canOpen(row: readonly Cell[], context: HeadContext): boolean {
  const filled = row.filter((cell) => foldText(cell.text) !== '');
  if (filled.length < 2 && row.length > 1) return false;
  if (row.slice(1).some((cell) => isBodyValue(cell.text, context))) return false;
  const [first, ...others] = row;
  if (others.length > 0 && others.every((cell) => cell.text.trim() === '' || isYearAlone(cell.text)))
    return (
      others.some((cell) => isYearAlone(cell.text)) &&
      !(row.length === 2 && first !== undefined && !isHeadCell(first.text, context))
    );
  return filled.length > 0;
}

function continuesHeader(row: readonly Cell[], above: readonly (readonly Cell[])[], context: HeadContext): boolean {
  const [first, ...others] = row;
  const filled = others.filter((cell) => foldText(cell.text) !== '');
  if (first === undefined || filled.length === 0) return false;
  if (others.some((cell) => isBodyValue(cell.text, context))) return false;
  const firstAbove = foldText(above.at(-1)?.[0]?.text ?? '');
  const firstText = foldText(first.text);
  if (
    firstText !== '' &&
    firstText !== firstAbove &&
    !isMoneyUnit(firstText) &&
    !(firstAbove === '' && isHeadCell(firstText, context))
  )
    return false;
  return filled.every((cell) => isHeadCell(cell.text, context) || isRepeated(cell, above) || cell.header);
}

/** A cell of a head that spans rows stands in each of them. */
function isRepeated(cell: Cell, above: readonly (readonly Cell[])[]): boolean {
  const text = foldText(cell.text);
  return (above.at(-1) ?? []).some((other) => foldText(other.text) === text);
}

function isLaterHeader(row: readonly Cell[], context: HeadContext): boolean {
  const [first, ...others] = row;
  if (first === undefined || others.length === 0 || !opensHeads.test(first.text.slice(0, 120))) return false;
  const leading = readHead(first.text, context);
  const second = readHead(others[0]?.text ?? '', context);
  const names =
    leading.type === 'attribute' &&
    (leading.attribute === 'name' || leading.attribute === 'number' || leading.attribute === 'field');
  const namesSecond = leading.type === 'attribute' && second.type === 'attribute' && second.attribute === 'name';
  if (!names && !namesSecond) return false;
  if (leading.type === 'attribute' && leading.attribute === 'field' && !isHeadMeaning(second)) return false;
  const filled = others.filter((cell) => foldText(cell.text) !== '');
  if (filled.some((cell) => isBodyValue(cell.text, context))) return false;
  return filled.filter((cell) => isHeadCell(cell.text, context)).length * 2 > filled.length;
}

function sameTexts(left: readonly Cell[], right: readonly Cell[]): boolean {
  return (
    left.length === right.length &&
    left.every((cell, index) => plainHead(cell.text) === plainHead(right[index]?.text ?? ''))
  );
}

function joinHeads(rows: readonly (readonly Cell[])[], width: number, context: HeadContext): readonly string[] {
  const filled = rows.map((row, index) =>
    index < rows.length - 1 ? fillRight(row, rows[index + 1] ?? [], context) : row.map((cell) => foldText(cell.text)),
  );
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (const row of filled) {
      const text = row[column] ?? '';
      if (text !== '' && !parts.includes(text)) parts.push(text);
    }
    return parts.join(' ');
  });
}

/** A head over several columns that was not spread ("Realisatie", empty, "Begroting") holds for the empty cells to its right. */
function fillRight(row: readonly Cell[], below: readonly Cell[], context: HeadContext): readonly string[] {
  const texts = row.map((cell) => foldText(cell.text));
  for (let index = 2; index < texts.length; index += 1) {
    const left = texts[index - 1] ?? '';
    if (texts[index] !== '' || foldText(below[index]?.text ?? '') === '') continue;
    if (readHead(left, context).type !== 'attribute') texts[index] = left;
  }
  return texts;
}

function joinMarks(rows: readonly (readonly Cell[])[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column]?.marks ?? []));
}
