import type { Block, Cell, Paragraph, Table } from '../../model/block.ts';
import { cutIntoLines, joinLines } from './cell-lines.ts';
import type { FlatRow } from './flat-row.ts';
import { endsTable } from './flat-row-kind.ts';
import { readFlatTable } from './flat-table.ts';
import { canStartHeads, isNameHead, type Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';
import { isYearAlone } from './head-year.ts';
import { restoreIndicatorCard } from './indicator-card.ts';
import { restoreListTables } from './list-tables.ts';
import { splitNameLines } from './name-lines.ts';
import { restoreSideLines } from './side-lines.ts';
import { joinSplitTables } from './split-tables.ts';
import { restoreLineTable } from './table-lines.ts';
import { tieFootnotes } from './tie-footnotes.ts';
import { type Run, takeRun } from './token-run.ts';
import { findUnsureRows, isUndated } from './unsure-rows.ts';

/**
 * Puts tables together again that a file holds in pieces: written out cell by cell over paragraphs or with a row on each
 * line, as plain text has them, and cut in two by a page break. Where heads and rows do not fit each other beyond doubt,
 * the blocks stay as they were, and so do rows of which a value is missing and not known which; blocks keep their order and each cell the position of its text.
 */
export function restoreTables(blocks: readonly Block[]): readonly Block[] {
  const byParagraph = restorePieces(restoreListTables(blocks));
  const lines = cutIntoLines(byParagraph);
  const byLine = lines === null ? byParagraph : joinLines(restorePieces(lines.blocks), lines.sourceOf);
  return joinSplitTables(tieFootnotes(byLine));
}

function restorePieces(blocks: readonly Block[]): readonly Block[] {
  const restored: Block[] = [];
  let run: Run = { tokens: [], tokenOf: [], blockOf: [], start: 0, end: 0, wasted: 0 };
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (block?.kind === 'paragraph') {
      if (at >= run.end) run = takeRun(blocks, at);
      const found =
        restoreIndicatorCard(blocks, at) ??
        restoreSideLines(blocks, at) ??
        restoreLineTable(blocks, at) ??
        restoreFlattened(blocks, at, block, run);
      restored.push(...found.blocks);
      at = found.next;
      continue;
    }
    if (block !== undefined) restored.push(block);
    at += 1;
  }
  return restored;
}

/** A run is read so many times over at most: heads that come back on every line would have it read once for each of them. */
const mostRead = 10;
/** Heads are tried by looking at about so many tokens below them, even where no row fits. */
const lookAhead = 400;

type Restored = { readonly blocks: readonly Block[]; readonly next: number };

/** The last line of a paragraph, where the heads can begin, and the lines before it: a title with no empty line below. */
function lastLine(block: Paragraph): { readonly text: string; readonly before: string } {
  const cut = block.text.lastIndexOf('\n');
  if (cut === -1 || canStartHeads(block.text)) return { text: block.text, before: '' };
  return { text: block.text.slice(cut + 1), before: block.text.slice(0, cut) };
}

function restoreFlattened(blocks: readonly Block[], at: number, first: Paragraph, run: Run): Restored {
  const same: Restored = { blocks: [first], next: at + 1 };
  const { text, before } = lastLine(first);
  const opening = run.tokenOf[at - run.start];
  if (opening === undefined || run.wasted > (run.tokens.length + lookAhead) * mostRead || !canStartHeads(text))
    return same;
  const found = readFlatTable(run.tokens, opening, text);
  if (found === null) return same;
  const { heads, body } = found;
  const read = Math.max(body.next - opening, Math.min(lookAhead, run.tokens.length - opening));
  run.wasted += read;
  const untried = Math.max(at + 1, run.blockOf[heads.next - 1] ?? 0);
  const failed = { blocks: blocks.slice(at, untried), next: untried };
  const { columns } = body;
  const values = columns.filter((column) => column.type === 'value').length;
  const hasNameHead = columns.some((column) => column.type === 'name' && column.head !== '');
  if (values < (hasNameHead ? 1 : 2)) return failed;
  const filled = body.rows.filter((row) => row.values > 1).length;
  const enough = endsHere(run.tokens[body.next], columns) ? 1 : 2;
  if (body.rows.length === 0 || (body.whole === 0 && (!hasNameHead || filled < enough))) return failed;
  if (holdsJustYears(body.rows[0], columns)) return failed;
  const unsure: ReadonlySet<FlatRow> = body.placed ? new Set() : findUnsureRows(body.rows, columns);
  const sure = body.rows.filter((row) => !unsure.has(row));
  if (!sure.some((row) => row.values > 0)) return failed;
  const undated: ReadonlySet<FlatRow> = new Set([...unsure].filter((row) => isUndated(row, columns)));
  if (body.whole <= 1 && run.tokens.slice(body.next, body.next + 2).filter(isNumber).length === 2) return failed;
  if (!hasNameHead && body.rows.length === 1 && columns.some(isPublicationName)) return failed;
  run.wasted -= read;
  const table = makeTable(
    columns,
    body.rows.filter((row) => !unsure.has(row) || undated.has(row)),
    undated,
    heads.caption,
    first,
  );
  const end = run.blockOf[body.next] ?? run.end;
  const start = Math.max(at, run.blockOf[heads.first] ?? at);
  const above = start === at ? [] : [text === first.text ? first : { ...first, text }, ...blocks.slice(at + 1, start)];
  const unplaced = new Set([...unsure].flatMap((row) => (undated.has(row) ? [] : row.cells.map((cell) => cell?.at))));
  const passed = blocks.slice(start, end).filter((block) => block.kind === 'footnote' || unplaced.has(block.at));
  const title: readonly Block[] = before === '' ? [] : [{ ...first, text: before }];
  return { blocks: [...title, ...above, table, ...passed], next: end };
}

/** Two numbers behind the only row: it has more values than there are heads. */
function isNumber(token: Token): boolean {
  return /^\s*-?\d[\d.,]*%?\s*$/u.test(token.text);
}

/** Whether what comes after the rows ends a table beyond doubt: even one row that lacks a value is then believed. */
function endsHere(token: Token | undefined, columns: readonly FlatColumn[]): boolean {
  return token !== undefined && (isNameHead(token.text) || endsTable(token.text, columns));
}

/** A first row of nothing but years is a second row of heads, which did not fit the first. */
function holdsJustYears(row: FlatRow | undefined, columns: readonly FlatColumn[]): boolean {
  const values = columns.flatMap((column, index) => (column.type === 'value' ? [row?.cells[index]?.text ?? ''] : []));
  const filled = values.filter((text) => text !== '');
  return filled.length > 0 && columns.length > 2 && filled.every((text) => isYearAlone(text));
}

/** "Begroting 2018", "Jaarverslag 2017": with one row and no head over names, these are as well the items of a menu. */
function isPublicationName(column: FlatColumn): boolean {
  return /^(begroting|jaarverslag|jaarstukken|jaarrekening|voorjaarsnota|kadernota) \d{4}$/iu.test(column.head);
}

function makeTable(
  columns: readonly FlatColumn[],
  rows: readonly FlatRow[],
  undated: ReadonlySet<FlatRow>,
  caption: string | null,
  first: Paragraph,
): Table {
  const at = columns.find((column) => column.head !== '')?.at ?? first.at;
  const heads = columns.map((column): Cell => ({ text: column.head, header: true, marks: [], at: column.at }));
  const name = columns.findIndex((column) => column.type === 'name');
  const body = rows.flatMap((row) => {
    const start = row.cells.find((cell) => cell !== null)?.at ?? at;
    const { name: own, attributes } = splitNameLines(row.cells[name]?.text ?? '');
    const texts = row.cells.map((cell, index) => (index === name ? own : (cell?.text ?? '')));
    if (undated.has(row)) setApart(texts, columns);
    const below = attributes.map((text) => columns.map((_, index) => (index === name ? text : '')));
    return [texts, ...below].map((line) =>
      line.map(
        (text, index): Cell => ({ text: foldLines(text), header: false, marks: [], at: row.cells[index]?.at ?? start }),
      ),
    );
  });
  if (undated.size === 0) return { kind: 'table', caption, rows: [heads, ...body], at };
  // the last column, without a head, holds the values of which no year is told
  const blank = (row: readonly Cell[]): Cell => ({ text: '', header: false, marks: [], at: row[0]?.at ?? at });
  const wide = [heads, ...body].map((row) => (row.length > columns.length ? row : [...row, blank(row)]));
  return { kind: 'table', caption, rows: wide, at };
}

/** Moves the one value of a row behind its other cells. */
function setApart(texts: string[], columns: readonly FlatColumn[]): void {
  const at = columns.findIndex((column, index) => column.type === 'value' && texts[index] !== '');
  texts.push(texts[at] ?? '');
  texts[at] = '';
}

function foldLines(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
