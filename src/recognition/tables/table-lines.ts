import type { Block, Cell, Table } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { foldText } from './head-text.ts';
import { type HeadContext, readHead } from './read-head.ts';

type Line = { readonly text: string; readonly at: Position };
type Heads = { readonly label: string; readonly values: readonly string[] };

const noContext: HeadContext = { publicationYear: null, organisation: null };
const longestLine = 400;
const longestParagraph = 200_000;
/** One value at the end of a line: a number with its sign, letter or unit, or the mark of a missing one. */
const lastValue =
  /(?:^|\s)((?:[NV]\s|€\s?|[<>≤≥]\s?)?[-–−+]?(?:€\s?)?\d[\d.,]*(?:\s?%)?\*?|-|n\.?n?\.?[bv]\.?t?\.?|nnb|ntb|nvt|onbekend)$/iu;

/**
 * Restores a table of which each row is a line with its cells side by side: "Programma Rekening 2019 Begroting 2020", then
 * "3. Economie N 1.382 N 1.614". Lines may have been taken for the items of a numbered list. Null where the heads are not
 * at least two years with or without a role, or no line below ends in as many values.
 */
export function restoreLineTable(
  blocks: readonly Block[],
  at: number,
): { readonly blocks: readonly Block[]; readonly next: number } | null {
  const first = blocks[at];
  if (first?.kind !== 'paragraph' || first.text.length > longestParagraph) return null;
  const lines = linesOf(first);
  const headAt = lines.findIndex((line) => readHeads(line.text) !== null);
  const headLine = lines[headAt];
  const heads = headLine === undefined ? null : readHeads(headLine.text);
  if (headLine === undefined || heads === null) return null;
  const rows: (readonly Cell[])[] = [];
  const rest = takeRows(lines.slice(headAt + 1), heads.values.length, rows);
  let next = at + 1;
  while (rest.length === 0 && next < blocks.length) {
    const below = blocks[next];
    const more = below === undefined ? [] : linesOf(below);
    if (more.length === 0 || takeRows(more, heads.values.length, rows).length > 0) break;
    next += 1;
  }
  if (rows.filter((row) => row.slice(1).every((cell) => cell.text !== '')).length === 0) return null;
  const head = [heads.label, ...heads.values].map((text): Cell => ({ text, header: true, marks: [], at: headLine.at }));
  const table: Table = { kind: 'table', caption: null, rows: [head, ...rows], at: headLine.at };
  const before = lines.slice(0, headAt);
  return { blocks: [...asParagraph(before), table, ...asParagraph(rest)], next };
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

/** Cuts a line of heads behind each year: "Programma Rekening 2019 Begroting 2020 Raming 2021". */
function readHeads(line: string): Heads | null {
  if (line.length > longestLine || !/(?:19|20)\d\d(?:\s\p{L}[\p{L} ]{0,20})?$/u.test(line)) return null;
  const pieces = line.split(/(?<=(?<!\d)(?:19|20)\d\d)\s+/u);
  const [opening, ...others] = pieces;
  const tail = others.at(-1) ?? '';
  const hasTail = !/\d{4}$/u.test(tail);
  const values = hasTail ? others.slice(0, -1) : others;
  if (opening === undefined || values.length === 0 || values.some((piece) => !isValueHead(piece))) return null;
  if (hasTail && readHead(tail, noContext).type !== 'value') return null;
  const words = opening.split(' ');
  const from = startOfHead(words);
  if (from === -1) return null;
  return {
    label: words.slice(0, from).join(' '),
    values: [words.slice(from).join(' '), ...values, ...(hasTail ? [tail] : [])],
  };
}

/** Where the first head begins behind the words over the names: the shortest ending with a role, else the year alone. */
function startOfHead(words: readonly string[]): number {
  for (let from = words.length - 1; from >= Math.max(0, words.length - 4); from -= 1) {
    const meaning = readHead(words.slice(from).join(' '), noContext);
    if (meaning.type === 'value' && meaning.role !== 'other') return from;
  }
  return isValueHead(words.at(-1) ?? '') ? words.length - 1 : -1;
}

function isValueHead(text: string): boolean {
  const meaning = readHead(text, noContext);
  return text.length <= 40 && meaning.type === 'value' && meaning.year !== null;
}

const mostTitles = 2;

/** Takes lines as rows for as long as they are; gives the lines that are left. */
function takeRows(lines: readonly Line[], count: number, rows: (readonly Cell[])[]): readonly Line[] {
  let kept = 0;
  const waiting: (readonly Cell[])[] = [];
  for (const [index, line] of lines.entries()) {
    const row = readLine(line, count);
    if (row !== null) {
      rows.push(...waiting.splice(0), row);
      kept = index + 1;
      continue;
    }
    if (line.text.length > 80 || /\d$/u.test(line.text) || waiting.length >= mostTitles) break;
    waiting.push(cellsOf(line, [line.text, ...Array.from({ length: count }, () => '')]));
  }
  return lines.slice(kept);
}

function readLine(line: Line, count: number): readonly Cell[] | null {
  if (line.text.length > longestLine) return null;
  const values: string[] = [];
  let rest = line.text;
  while (values.length < count) {
    const found = lastValue.exec(rest);
    if (found?.[1] === undefined) return null;
    values.unshift(found[1].trim());
    rest = rest.slice(0, rest.length - found[0].length).trimEnd();
  }
  return /\p{L}{2}/u.test(rest) && !lastValue.test(rest) ? cellsOf(line, [rest, ...values]) : null;
}

function cellsOf(line: Line, texts: readonly string[]): readonly Cell[] {
  return texts.map((text): Cell => ({ text, header: false, marks: [], at: line.at }));
}
