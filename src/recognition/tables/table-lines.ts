import type { Block, Cell, Table } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { readGluedHeads } from './glued-heads.ts';
import { type LineHead, readHeadLine } from './head-line.ts';
import { foldText } from './head-text.ts';
import { isYearAlone } from './head-year.ts';
import { isAttribute, readLine } from './line-row.ts';
import { isMoneyUnit } from './money-unit.ts';
import { readHead } from './read-head.ts';
import { splitRowNumbers } from './row-numbers.ts';
import { addYears } from './years-below.ts';

type Line = { readonly text: string; readonly at: Position };

const longestParagraph = 200_000;
const mostTitles = 2;
const longestTitle = 160;

/**
 * Restores a table of which each row is a line with its cells side by side: "Programma Rekening 2019 Begroting 2020", then
 * "3. Economie N 1.382 N 1.614". Lines may have been taken for the items of a numbered list. Null where no line cuts into
 * heads, or no line below it has a value for each of them.
 */
export function restoreLineTable(
  blocks: readonly Block[],
  at: number,
): { readonly blocks: readonly Block[]; readonly next: number } | null {
  const first = blocks[at];
  if (first?.kind !== 'paragraph' || first.text.length > longestParagraph) return null;
  const restored: Block[] = [];
  let lines = linesOf(first);
  let next = at + 1;
  for (let found = findTable(lines, blocks, next); found !== null; found = findTable(lines, blocks, next)) {
    restored.push(...asParagraph(found.above), found.table);
    lines = found.rest;
    next = found.next;
  }
  return restored.length === 0 ? null : { blocks: [...restored, ...asParagraph(lines)], next };
}

type Found = {
  readonly above: readonly Line[];
  readonly table: Table;
  /** The lines below the table, and the block after those. */
  readonly rest: readonly Line[];
  readonly next: number;
};

/**
 * The table at the first line of heads with rows below it, in these lines or in the blocks that follow them. At least one
 * row has a value for each head.
 */
function findTable(lines: readonly Line[], blocks: readonly Block[], after: number): Found | null {
  for (const [headAt, { text, at }] of lines.entries()) {
    const glued = readGluedHeads(text);
    const single = glued ?? readHeadLine(text);
    if (single === null) continue;
    const rows: (readonly Cell[])[] = [];
    const dated = addYears(single, lines[headAt + 1]?.text ?? '');
    const heads = dated ?? single;
    const below = lines.slice(headAt + (dated === null ? 1 : 2));
    const legend = below[0] !== undefined && isMoneyUnit(below[0].text) ? 1 : 0;
    let rest = takeRows(below.slice(legend), heads, rows, glued !== null);
    let next = after;
    while (rest.length === 0 && next < blocks.length) {
      const block = blocks[next];
      const before = rows.length;
      const left = block === undefined ? [] : takeRows(linesOf(block), heads, rows, glued !== null);
      if (rows.length === before) break;
      rest = left;
      next += 1;
    }
    if (!rows.some((row) => heads.every((head, index) => head.type !== 'value' || row[index]?.text !== ''))) continue;
    const head = heads.map((part): Cell => ({ text: part.head, header: true, marks: [], at }));
    const caption = legend === 1 ? (below[0]?.text ?? null) : null;
    const table: Table = { kind: 'table', caption, rows: splitRowNumbers([head, ...rows], heads), at };
    return { above: lines.slice(0, headAt), table, rest, next };
  }
  return null;
}

function asParagraph(lines: readonly Line[]): readonly Block[] {
  const [start] = lines;
  return start === undefined
    ? []
    : [{ kind: 'paragraph', text: lines.map((line) => line.text).join('\n'), at: start.at }];
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'paragraph') {
    return block.text.split('\n').map((text, index) => ({
      text: foldText(text),
      at: block.at.line === undefined ? block.at : { ...block.at, line: block.at.line + index },
    }));
  }
  if (block.kind !== 'list') return [];
  return block.items.map((item) => ({ text: foldText(`${item.marker ?? '-'} ${item.text}`), at: item.at }));
}

/** Takes lines as rows for as long as they are; gives the lines that are left. */
function takeRows(
  lines: readonly Line[],
  heads: readonly LineHead[],
  rows: (readonly Cell[])[],
  isGlued: boolean,
): readonly Line[] {
  const name = heads.findIndex((head) => head.type === 'name');
  const written = heads.flatMap(({ head }) => (head === '' ? [] : [head])).join(' ');
  let kept = 0;
  let waiting: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const broken = waiting.at(-1);
    const isRest =
      broken !== undefined && isBrokenOff(broken.text) && /^[\p{Ll}(]/u.test(line.text) && !isAttribute(line.text);
    const whole = isRest ? { text: `${broken.text} ${line.text}`, at: broken.at } : line;
    const read = line.text === written ? null : readLine(whole.text, heads, isGlued);
    const isOther =
      line.text === written || (isHead(line.text) && !holdsYearlike(read, heads)) || readGluedHeads(line.text) !== null;
    const cells = isOther ? null : read;
    if (cells !== null && cells[name] === '') {
      // values alone: their name stands on the line above, with perhaps "Bron: DUO" between
      const named = waiting.findLastIndex((title) => !isAttribute(title.text));
      const title = waiting[named];
      if (title === undefined) break;
      const row = cells.map((text, column) => (column === name ? title.text : text));
      rows.push(
        ...waiting.slice(0, named).map(titleRow),
        cellsOf(title, row),
        ...waiting.slice(named + 1).map(titleRow),
      );
      waiting = [];
      kept = index + 1;
      continue;
    }
    if (cells !== null) {
      const titles = isRest ? waiting.slice(0, -1) : waiting;
      rows.push(...titles.map(titleRow), cellsOf(whole, cells));
      waiting = [];
      kept = index + 1;
      continue;
    }
    if (isRest && whole.text.length <= longestTitle * 2) {
      waiting = [...waiting.slice(0, -1), whole];
      continue;
    }
    if (isOther) break;
    if (line.text.length > longestTitle || /\d$/u.test(line.text) || waiting.length >= mostTitles) break;
    waiting.push(line);
  }
  return lines.slice(kept);

  function titleRow(title: Line): readonly Cell[] {
    return cellsOf(
      title,
      heads.map((_, index) => (index === name ? title.text : '')),
    );
  }
}

/** A name that goes on on the next line: long, or ended by a hyphen. */
function isBrokenOff(text: string): boolean {
  return !/[.:;!?]$/u.test(text) && (text.length >= 20 || text.endsWith('-'));
}

/** Whether a row has values that only look like years: "2022 - -" has other values beside it, "2000 2000" returns. Heads have each year once. */
function holdsYearlike(row: readonly string[] | null, heads: readonly LineHead[]): boolean {
  const values = row?.filter((text, index) => heads[index]?.type === 'value' && text !== '') ?? [];
  return values.length > 1 && (values.some((text) => !isYearAlone(text)) || new Set(values).size < values.length);
}

/** "Behaald 2016" or "Indicator" among the rows heads a column of another table. */
function isHead(text: string): boolean {
  if (text.length > 40) return false;
  const meaning = readHead(text, { publicationYear: null, organisation: null });
  return (meaning.type === 'value' && meaning.year !== null) || meaning.type === 'attribute';
}

function cellsOf(line: Line, texts: readonly string[]): readonly Cell[] {
  return texts.map((text): Cell => ({ text, header: false, marks: [], at: line.at }));
}
