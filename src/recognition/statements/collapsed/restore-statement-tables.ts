import type { Block, Cell, Paragraph, Table } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { fitsColumn } from './cell-form.ts';
import { cutRow } from './cut-row.ts';
import { type CollapsedHead, readHeadLine, readHeadsBelow } from './read-heads.ts';

/** A line of a paragraph, with the place of its paragraph in the run. */
type Line = { readonly text: string; readonly at: Position; readonly paragraph: number };
type Found = { readonly table: Table; readonly end: number };

/**
 * Tables of goals and actions that lost their form become tables again: a line of heads above rows of which the cells ran together, or heads and
 * cells each on a line of its own. A row that cannot be cut keeps its words over the whole width. Other blocks stay as they are.
 */
export function restoreStatementTables(blocks: readonly Block[]): readonly Block[] {
  const restored: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') {
      if (block !== undefined) restored.push(block);
      index += 1;
      continue;
    }
    const run: Paragraph[] = [];
    for (let next: Block | undefined = block; next?.kind === 'paragraph'; next = blocks[index + run.length])
      run.push(next);
    restored.push(...restoreRun(run));
    index += run.length;
  }
  return restored;
}

function restoreRun(run: readonly Paragraph[]): readonly Block[] {
  const written = run.map((paragraph, place) => linesOf(paragraph, place));
  const lines = written.flat();
  const keep = (own: readonly Line[]) => keepLines(run, written, own);
  const restored: Block[] = [];
  let kept = 0;
  for (let at = 0; at < lines.length; ) {
    const found = findBelowLine(lines, at) ?? findBelowHeads(lines, at);
    if (found === null) at += 1;
    else {
      restored.push(...keep(lines.slice(kept, at)), found.table);
      at = found.end;
      kept = at;
    }
  }
  return kept === 0 ? run : [...restored, ...keep(lines.slice(kept))];
}

function linesOf({ text, at }: Paragraph, paragraph: number): readonly Line[] {
  return text.split('\n').map((line, below) => ({
    text: foldSpace(line),
    at: at.line === undefined ? at : { ...at, line: at.line + below },
    paragraph,
  }));
}

/** The lines that are in no table, as the paragraphs that they were or what is left of those. */
function keepLines(
  run: readonly Paragraph[],
  written: readonly (readonly Line[])[],
  lines: readonly Line[],
): readonly Block[] {
  return [...Map.groupBy(lines, ({ paragraph }) => paragraph)].flatMap(([place, own]): readonly Block[] => {
    const whole = run[place];
    const [first] = own;
    if (whole === undefined || first === undefined) return [];
    if (written[place]?.length === own.length) return [whole];
    const { links: _, ...rest } = whole;
    return [{ ...rest, text: own.map(({ text }) => text).join('\n'), at: first.at }];
  });
}

/** So many lines that are no row end a table; fewer, at the end of its paragraph or between rows, are rows that cannot be cut. */
const mostUncut = 2;

/** "Activiteit Status Toelichting" and the lines below it in the same paragraph, each a row. */
function findBelowLine(lines: readonly Line[], at: number): Found | null {
  const head = lines[at];
  const heads = head === undefined ? [] : readHeadLine(head.text);
  if (head === undefined || heads.length === 0) return null;
  const columns = heads.map(({ column }) => column);
  const rows: (readonly Cell[])[] = [];
  let uncut: Line[] = [];
  let end = at + 1;
  let next = end;
  for (; uncut.length <= mostUncut; next += 1) {
    const line = lines[next];
    if (line?.paragraph !== head.paragraph || readQuestion(line.text) !== null) break;
    const cut = line.text === head.text && rows.length > 0 ? [] : cutRow(line.text, columns);
    if (cut === null) uncut.push(line);
    else {
      rows.push(...uncut.map((one) => overWhole(one, heads)), ...(cut.length === 0 ? [] : [cellsOf(cut, line)]));
      uncut = [];
      end = next + 1;
    }
  }
  if (uncut.length <= mostUncut && lines[next]?.paragraph !== head.paragraph) {
    rows.push(...uncut.map((one) => overWhole(one, heads)));
    end = next;
  }
  return rows.length === 0 ? null : { table: tableOf(heads, head.at, rows), end };
}

/** Heads each on a line, and cells below them that fit them in turn. What is left at the end of their paragraph are rows that lost a cell. */
function findBelowHeads(lines: readonly Line[], at: number): Found | null {
  const heads = readHeadsBelow(lines, at);
  const head = lines[at];
  if (head === undefined || heads.length === 0) return null;
  const rows: (readonly Cell[])[] = [];
  let end = at + heads.length;
  for (;;) {
    const own = lines.slice(end, end + heads.length);
    const isAgain = rows.length > 0 && own.every(({ text }, place) => text === heads[place]?.text);
    const fits = heads.every(({ column }, place) => fitsColumn(own[place]?.text ?? '', column));
    if (own.length < heads.length || !(isAgain || fits)) break;
    if (fits) rows.push(own.map((line) => cell(line.text, line.at)));
    end += heads.length;
  }
  if (rows.length === 0) return null;
  const paragraph = lines[end - 1]?.paragraph;
  const left = lines.slice(end, end + mostUncut).filter((line) => line.paragraph === paragraph);
  if (lines[end + left.length]?.paragraph !== paragraph && left.every(({ text }) => readQuestion(text) === null)) {
    rows.push(...left.map((line) => overWhole(line, heads)));
    end += left.length;
  }
  return { table: tableOf(heads, head.at, rows), end };
}

function tableOf(heads: readonly CollapsedHead[], at: Position, rows: Table['rows']): Table {
  return {
    kind: 'table',
    caption: null,
    rows: [heads.map(({ text }) => ({ ...cell(text, at), header: true })), ...rows],
    at,
  };
}

function cell(text: string, at: Position): Cell {
  return { text, header: false, marks: [], at };
}

function cellsOf(cut: readonly string[], { at }: Line): readonly Cell[] {
  return cut.map((text) => cell(text, at));
}

/** A row that cannot be cut, its words over the whole width. */
function overWhole({ text, at }: Line, heads: readonly CollapsedHead[]): readonly Cell[] {
  return heads.map((_, place) => (place === 0 ? cell(text, at) : { ...cell(text, at), span: 'left' as const }));
}
