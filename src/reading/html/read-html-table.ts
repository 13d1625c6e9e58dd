import type { Block, Cell } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { spanOf } from '../covered-cell.ts';
import type { Repetition } from '../table-size.ts';
import { type FootnoteMarks, readFootnoteLine } from '../text/footnote-marks.ts';
import { collectInline } from './collect-inline.ts';
import { type HtmlElement, listElements, readAttribute, readRawText } from './html-tree.ts';
import { type InlineLine, InlineText, joinLines } from './inline-text.ts';
import { spreadSpans } from './table-grid.ts';

/** A cell element, read. */
type CellText = {
  readonly text: string;
  readonly marks: readonly string[];
  readonly isBold: boolean;
  readonly lead: string | null;
};

const nothing: CellText = { text: '', marks: [], isBold: false, lead: null };

/** A traffic light or an arrow is a picture; its text alternative is the value of the cell. */
function readPictures(cell: HtmlElement): string {
  const texts: string[] = [];
  for (const element of listElements(cell)) {
    const text = element.name === 'img' ? (readAttribute(element, 'alt') ?? readAttribute(element, 'title')) : null;
    if (text) texts.push(text);
  }
  return foldSpace(texts.join(' '));
}

function readCell(cell: HtmlElement): CellText {
  const inline = new InlineText(cell.line);
  collectInline(cell, inline, { bold: false, setApart: () => false });
  const lines: InlineLine[] = inline.take(cell.line);
  const { text, marks } = joinLines(lines, ' ');
  const filled = lines.filter((line) => line.text !== '');
  const lead = lines.find((line) => line.lead !== null)?.lead ?? null;
  return {
    text: text || readPictures(cell),
    marks: lead === null ? marks : [lead, ...marks],
    isBold: filled.some((line) => line.hasBold) && filled.every((line) => !line.hasPlain),
    lead,
  };
}

type Row = {
  readonly elements: readonly (HtmlElement | null)[];
  readonly cells: readonly CellText[];
  readonly line: number;
};

function isInHead(element: HtmlElement): boolean {
  const above = element.parent?.kind === 'element' ? element.parent.parent : null;
  return above?.kind === 'element' && above.name === 'thead';
}

/** One element that covers the whole row: a title above the columns, or a remark below them. */
function readWholeRow(row: Row | undefined): CellText | null {
  const [first] = row?.elements ?? [];
  if (!row || !first || row.elements.length < 2) return null;
  return row.elements.every((element) => element === first) ? (row.cells[0] ?? null) : null;
}

function readFootnoteRow(
  whole: CellText,
  isPointedAt: (mark: string) => boolean,
): { mark: string; text: string } | null {
  if (whole.lead !== null) return { mark: whole.lead, text: whole.text };
  const found = readFootnoteLine(whole.text);
  return found && isPointedAt(found.mark) ? found : null;
}

function isHeadCell(element: HtmlElement | null): boolean {
  return element !== null && (element.name === 'th' || isInHead(element));
}

/** Marks on every row tell no heads from values: some programs write them so, also where a row is marked as no head. */
function marksAllRows(rows: readonly Row[]): boolean {
  return (
    rows.length > 1 &&
    rows.every(({ elements }) => elements.every((element) => element === null || isHeadCell(element)))
  );
}

function makeCells(row: Row, above: Row | undefined, isMarked: boolean, file: string): Cell[] {
  return row.elements.map((element, column) => {
    const { text, marks, isBold } = row.cells[column] ?? nothing;
    const isHead = isMarked && isHeadCell(element);
    const isOfLeft = element !== null && column > 0 && row.elements[column - 1] === element;
    return {
      text,
      header: isHead || (isBold && (above === undefined || column === 0)),
      marks,
      ...spanOf(isOfLeft, element !== null && above?.elements[column] === element),
      at: { file, line: element?.line ?? row.line },
    };
  });
}

/** The rows below the last one with figures that are one cell wide: footnotes and remarks. */
function splitRemarks(rows: readonly Row[]): { readonly body: readonly Row[]; readonly remarks: readonly Row[] } {
  let end = rows.length;
  while (end > 1 && readWholeRow(rows[end - 1])) end -= 1;
  return { body: rows.slice(0, end), remarks: rows.slice(end) };
}

/**
 * Reads a table of figures. Gives the table, and behind it what stood in rows of its own below the figures: footnotes,
 * and remarks as paragraphs. A title in one cell over all columns becomes the caption. Spans are spread, so a cell over
 * two columns is there twice; rows without any text are left out.
 * Throws ReadingError `too-many-cells`.
 */
export function readHtmlTable(
  table: HtmlElement,
  rowElements: readonly HtmlElement[],
  context: { readonly file: string; readonly notes: FootnoteMarks; readonly repetition: Repetition },
): Block[] {
  const { file, notes, repetition } = context;
  const grid = spreadSpans(rowElements, file);
  const known = new Map<HtmlElement, CellText>();
  const read = (element: HtmlElement | null): CellText => {
    if (!element) {
      repetition.add('', 1);
      return nothing;
    }
    const earlier = known.get(element);
    if (earlier) {
      repetition.add(earlier.text, 1);
      return earlier;
    }
    const cell = readCell(element);
    known.set(element, cell);
    return cell;
  };
  const rows = grid
    .map(
      (elements, index): Row => ({ elements, cells: elements.map(read), line: rowElements[index]?.line ?? table.line }),
    )
    .filter((row) => row.cells.some((cell) => cell.text !== '' || cell.marks.length > 0));
  for (const cell of known.values()) {
    notes.look(cell.text);
    for (const mark of cell.marks) notes.add(mark);
  }
  const captionElement = table.children.find((child) => child.kind === 'element' && child.name === 'caption');
  const caption = captionElement?.kind === 'element' ? foldSpace(readRawText(captionElement)) : '';
  const titleRow = caption === '' && rows.length > 2 ? readWholeRow(rows[0]) : null;
  const { body, remarks } = splitRemarks(titleRow ? rows.slice(1) : rows);
  const isMarked = !marksAllRows(body);
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: (titleRow?.text ?? caption) || null,
      rows: body.map((row, index) => makeCells(row, body[index - 1], isMarked, file)),
      at: { file, line: table.line },
    },
  ];
  for (const row of remarks) {
    const whole = readWholeRow(row);
    if (!whole) continue;
    const footnote = readFootnoteRow(whole, (mark) => notes.isOpen(mark));
    const at = { file, line: row.line };
    blocks.push(footnote ? { kind: 'footnote', ...footnote, at } : { kind: 'paragraph', text: whole.text, at });
  }
  return body.length > 0 ? blocks : blocks.slice(1);
}
