import type { Block, Cell, Table } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { type LineHead, readHeadLine } from './head-line.ts';
import { foldText } from './head-text.ts';
import { isMoneyUnit } from './money-unit.ts';
import { readHead } from './read-head.ts';
import { readRowLine } from './row-line.ts';

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
  const lines = linesOf(first);
  for (const [headAt, headLine] of lines.entries()) {
    const heads = readHeadLine(headLine.text);
    if (heads === null) continue;
    const rows: (readonly Cell[])[] = [];
    const below = lines.slice(headAt + 1);
    const legend = below[0] !== undefined && isMoneyUnit(below[0].text) ? 1 : 0;
    const rest = takeRows(below.slice(legend), heads, rows);
    let next = at + 1;
    while (rest.length === 0 && next < blocks.length) {
      const block = blocks[next];
      const more = block === undefined ? [] : linesOf(block);
      if (more.length === 0 || takeRows(more, heads, rows).length > 0) break;
      next += 1;
    }
    if (!rows.some((row) => heads.every((head, index) => head.type !== 'value' || row[index]?.text !== ''))) continue;
    const head = heads.map((part): Cell => ({ text: part.head, header: true, marks: [], at: headLine.at }));
    const caption = legend === 1 ? (below[0]?.text ?? null) : null;
    const table: Table = { kind: 'table', caption, rows: [head, ...rows], at: headLine.at };
    return { blocks: [...asParagraph(lines.slice(0, headAt)), table, ...asParagraph(rest)], next };
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
function takeRows(lines: readonly Line[], heads: readonly LineHead[], rows: (readonly Cell[])[]): readonly Line[] {
  const name = heads.findIndex((head) => head.type === 'name');
  let kept = 0;
  let waiting: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const broken = waiting.at(-1);
    const isRest = broken !== undefined && isBrokenOff(broken.text) && /^[\p{Ll}(]/u.test(line.text);
    const whole = isRest ? { text: `${broken.text} ${line.text}`, at: broken.at } : line;
    const cells = isHead(line.text) ? null : readRowLine(whole.text, heads);
    if (cells !== null) {
      const titles = isRest ? waiting.slice(0, -1) : waiting;
      rows.push(...titles.map((title) => titleRow(title)), cellsOf(whole, cells));
      waiting = [];
      kept = index + 1;
      continue;
    }
    if (isRest && whole.text.length <= longestTitle * 2) {
      waiting = [...waiting.slice(0, -1), whole];
      continue;
    }
    if (isHead(line.text)) break;
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

/** "Behaald 2016" or "Indicator" among the rows heads a column of another table. */
function isHead(text: string): boolean {
  if (text.length > 40) return false;
  const meaning = readHead(text, { publicationYear: null, organisation: null });
  return (meaning.type === 'value' && meaning.year !== null) || meaning.type === 'attribute';
}

function cellsOf(line: Line, texts: readonly string[]): readonly Cell[] {
  return texts.map((text): Cell => ({ text, header: false, marks: [], at: line.at }));
}
