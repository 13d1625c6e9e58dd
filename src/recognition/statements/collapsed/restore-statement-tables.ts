import type { Block, Cell, Paragraph, Table } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { foldSpace } from '../../wording.ts';
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
  const lines = run.flatMap((paragraph, place) => linesOf(paragraph, place));
  const restored: Block[] = [];
  let kept = 0;
  for (let at = 0; at < lines.length; ) {
    const found = findBelowLine(lines, at) ?? findBelowHeads(lines, at);
    if (found === null) at += 1;
    else {
      restored.push(...keep(run, lines.slice(kept, at)), found.table);
      at = found.end;
      kept = at;
    }
  }
  return kept === 0 ? run : [...restored, ...keep(run, lines.slice(kept))];
}

function linesOf({ text, at }: Paragraph, paragraph: number): readonly Line[] {
  return text.split('\n').map((line, below) => ({
    text: foldSpace(line),
    at: at.line === undefined ? at : { ...at, line: at.line + below },
    paragraph,
  }));
}

/** The lines that are in no table, as the paragraphs that they were or what is left of those. */
function keep(run: readonly Paragraph[], lines: readonly Line[]): readonly Block[] {
  return [...Map.groupBy(lines, ({ paragraph }) => paragraph)].flatMap(([place, own]): readonly Block[] => {
    const whole = run[place];
    const [first] = own;
    if (whole === undefined || first === undefined) return [];
    if (whole.text.split('\n').length === own.length) return [whole];
    const { links: _, ...rest } = whole;
    return [{ ...rest, text: own.map(({ text }) => text).join('\n'), at: first.at }];
  });
}

/** "Activiteit Status Toelichting" and the lines below it in the same paragraph, each a row. */
function findBelowLine(lines: readonly Line[], at: number): Found | null {
  const head = lines[at];
  const heads = head === undefined ? [] : readHeadLine(head.text);
  if (head === undefined || heads.length === 0) return null;
  const end = endOfParagraph(lines, at);
  const rows = lines.slice(at + 1, end).filter(({ text }) => text !== head.text);
  if (rows.length === 0) return null;
  const columns = heads.map(({ column }) => column);
  return {
    table: tableOf(
      heads,
      head.at,
      rows.map((row) => cellsOf(cutRow(row.text, columns), row, heads)),
    ),
    end,
  };
}

/** Heads each on a line, and cells below them that fit them in turn. What is left of a paragraph of cells are rows that lost one. */
function findBelowHeads(lines: readonly Line[], at: number): Found | null {
  const heads = readHeadsBelow(lines, at);
  const head = lines[at];
  if (head === undefined || heads.length === 0) return null;
  const rows: (readonly Cell[])[] = [];
  let end = at + heads.length;
  for (;;) {
    const own = lines.slice(end, end + heads.length);
    const isAgain = own.every(({ text }, place) => text === heads[place]?.text);
    const fits = heads.every(({ column }, place) => fitsColumn(own[place]?.text ?? '', column));
    if (own.length < heads.length || !(isAgain || fits)) break;
    if (fits) rows.push(own.map((line) => cell(line.text, line.at)));
    end += heads.length;
  }
  const last = lines[end - 1];
  const isInside = last !== undefined && lines[end]?.paragraph === last.paragraph;
  if (isInside) {
    const close = endOfParagraph(lines, end);
    rows.push(...lines.slice(end, close).map((line) => cellsOf(null, line, heads)));
    end = close;
  }
  return rows.length === 0 ? null : { table: tableOf(heads, head.at, rows), end };
}

function endOfParagraph(lines: readonly Line[], at: number): number {
  let end = at;
  while (end < lines.length && lines[end]?.paragraph === lines[at]?.paragraph) end += 1;
  return end;
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

/** The cells of a row, or its words over the whole width. */
function cellsOf(cut: readonly string[] | null, { text, at }: Line, heads: readonly CollapsedHead[]): readonly Cell[] {
  if (cut !== null) return cut.map((one) => cell(one, at));
  return heads.map((_, place) => (place === 0 ? cell(text, at) : { ...cell(text, at), span: 'left' as const }));
}
