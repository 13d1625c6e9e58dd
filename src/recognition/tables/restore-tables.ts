import type { Block, Cell, Paragraph, Table } from '../../model/block.ts';
import { areUncertainPlaces } from './abbreviated-rows.ts';
import { cutIntoLines, joinLines } from './cell-lines.ts';
import { endsTable } from './flat-row-kind.ts';
import { readFlatTable } from './flat-table.ts';
import { canStartHeads, isNameHead, type Token } from './flattened-heads.ts';
import { type FlatRow, isSpacer } from './flattened-rows.ts';
import type { FlatColumn } from './head-pieces.ts';
import { isYearAlone } from './head-year.ts';
import { restoreIndicatorCard } from './indicator-card.ts';
import { restoreSideLines } from './side-lines.ts';
import { joinSplitTables } from './split-tables.ts';
import { restoreLineTable } from './table-lines.ts';
import { tieFootnotes } from './tie-footnotes.ts';

/**
 * Puts tables together again that a file holds in pieces: written out cell by cell over paragraphs or with a row on each
 * line, as plain text has them, and cut in two by a page break. Where heads and rows do not fit each other beyond doubt,
 * the blocks stay as they were; blocks keep their order and each cell the position of its text.
 */
export function restoreTables(blocks: readonly Block[]): readonly Block[] {
  const byParagraph = restorePieces(blocks);
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
  if (holdsJustYears(body.rows[0], columns) || areUncertainPlaces(body.rows, columns)) return failed;
  if (body.whole <= 1 && run.tokens.slice(body.next, body.next + 2).filter(isNumber).length === 2) return failed;
  if (!hasNameHead && body.rows.length === 1 && columns.some(isPublicationName)) return failed;
  run.wasted -= read;
  const table = makeTable(columns, body.rows, heads.caption, first);
  const end = run.blockOf[body.next] ?? run.end;
  const start = Math.max(at, run.blockOf[heads.first] ?? at);
  const above = start === at ? [] : [text === first.text ? first : { ...first, text }, ...blocks.slice(at + 1, start)];
  const passed = blocks.slice(start, end).filter((block) => block.kind === 'footnote');
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

/** Paragraphs that follow each other, as cells that may belong together; footnotes between them are passed over. */
type Run = {
  readonly tokens: readonly Token[];
  /** For each block of the run the token that it holds or that comes next. */
  readonly tokenOf: readonly number[];
  readonly blockOf: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Tokens that were read for tables that turned out to be none. */
  wasted: number;
};

/** A run is read so many times over at most: heads that come back on every line would have it read once for each of them. */
const mostRead = 10;
/** Heads are tried by looking at about so many tokens below them, even where no row fits. */
const lookAhead = 400;

/** No cell of a table is as long as this: a longer paragraph is prose and ends the table. */
const longestCell = 400;

function takeRun(blocks: readonly Block[], start: number): Run {
  const tokens: Token[] = [];
  const tokenOf: number[] = [];
  const blockOf: number[] = [];
  let hasLetters = false;
  let hasSignHead = false;
  let end = start;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end];
    const isCell = block?.kind === 'paragraph' && (block.text.length <= longestCell || end === start);
    if (!isCell && !(block?.kind === 'footnote' && end > start)) break;
    const amount = tokens.at(-1);
    if (
      !hasSignHead &&
      amount !== undefined &&
      block.kind === 'paragraph' &&
      isLetterOf(amount.text, block.text, hasLetters)
    ) {
      hasLetters = true;
      tokenOf.push(tokens.length);
      tokens[tokens.length - 1] = { ...amount, text: `${amount.text} ${block.text.trim()}` };
      continue;
    }
    tokenOf.push(tokens.length);
    if (block.kind !== 'paragraph' || isSpacer(block)) continue;
    hasSignHead ||= /^\s*(v ?\/ ?n|n ?\/ ?v)\b/iu.test(block.text.slice(0, 20));
    tokens.push(block);
    blockOf.push(end);
  }
  return { tokens, tokenOf, blockOf, start, end, wasted: 0 };
}

/**
 * "V" or "N" in a cell of its own behind an amount, voordelig or nadelig: one value with it, as is "-" behind "0" in a table
 * with such letters. Where a head (V/N) stands over them they are a column.
 */
function isLetterOf(amount: string, letter: string, hasLetters: boolean): boolean {
  if (letter.length > 4) return false;
  if (hasLetters && /^\s*[-–]\s*$/u.test(letter)) return /^\s*0\s*$/u.test(amount);
  return /^\s*[VN]\s*$/u.test(letter) && /^\s*€?\s?-?\d[\d.,]{0,20}\s*$/u.test(amount);
}

function makeTable(
  columns: readonly FlatColumn[],
  rows: readonly FlatRow[],
  caption: string | null,
  first: Paragraph,
): Table {
  const at = columns.find((column) => column.head !== '')?.at ?? first.at;
  const heads = columns.map((column): Cell => ({ text: column.head, header: true, marks: [], at: column.at }));
  const body = rows.map((row) => {
    const start = row.cells.find((cell) => cell !== null)?.at ?? at;
    return row.cells.map(
      (cell): Cell => ({ text: foldLines(cell?.text ?? ''), header: false, marks: [], at: cell?.at ?? start }),
    );
  });
  return { kind: 'table', caption, rows: [heads, ...body], at };
}

function foldLines(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
