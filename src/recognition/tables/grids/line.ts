import type { Block, Cell } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import type { Place } from './grid.ts';
import { kindOf, type LineKind } from './line-kind.ts';

/** A piece of text that may be a cell or a row: one line of a paragraph, one item of a list, or a short paragraph as a whole. */
export type Line = {
  readonly text: string;
  readonly kind: LineKind;
  readonly from: Place;
  readonly to: Place;
  readonly at: Position;
  /** Whether it goes on in the paragraph of the line before it. */
  readonly goesOn: boolean;
  /** How many lines of the file it takes. */
  readonly height: number;
};

/** Whether a paragraph of several lines is one piece or one for each line. */
export type Cutting = 'paragraphs' | 'lines';

/** No cell and no row is longer than this: a longer text is prose and parts what stands around it. */
const longestLine = 400;
const yearInBrackets = /^\((?:19|20)\d\d\)$/u;

type Runs = readonly (readonly Line[])[];

/** The runs of documents that are being read, as every generator goes through them. */
const known = new WeakMap<readonly Block[], Map<Cutting, Runs>>();

/** The texts that follow each other without a heading, a table or prose between them, as lines that may belong together. */
export function runsOf(blocks: readonly Block[], cutting: Cutting): Runs {
  const cut = known.get(blocks) ?? new Map<Cutting, Runs>();
  known.set(blocks, cut);
  const runs = cut.get(cutting) ?? [...findRuns(blocks, cutting)];
  cut.set(cutting, runs);
  return runs;
}

function* findRuns(blocks: readonly Block[], cutting: Cutting): Iterable<readonly Line[]> {
  let run: Line[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'footnote') continue;
    const isShort = block.kind === 'list' || (block.kind === 'paragraph' && !isProse(block.text));
    if (!isShort) {
      if (run.length > 0) yield run;
      run = [];
      continue;
    }
    for (const line of linesOf(block, index, cutting)) {
      const above = run.at(-1);
      if (above !== undefined && isYearOf(line, above)) run[run.length - 1] = withYear(above, line);
      else run.push(line);
    }
  }
  if (run.length > 0) yield run;
}

/** "8%" with "(2014)" on the line below it, "Nulmeting" with "(2012)": what stands in brackets is said of what is before it. */
function isYearOf(line: Line, above: Line): boolean {
  return yearInBrackets.test(line.text) && above.kind !== 'sentence' && !/[)\]]$/u.test(above.text);
}

function withYear(above: Line, line: Line): Line {
  const text = `${above.text} ${line.text}`;
  return { ...above, text, kind: kindOf(text), to: line.to, height: above.height + line.height };
}

function isProse(text: string): boolean {
  return text.length > longestLine && !text.includes('\n');
}

function* linesOf(block: Block, index: number, cutting: Cutting): Iterable<Line> {
  if (block.kind === 'list') {
    const end = block.items.length;
    for (const [line, item] of block.items.entries()) {
      const text = foldSpace(item.marker === undefined ? item.text : `${item.marker} ${item.text}`);
      yield lineOf(text, index, [line, line + 1, end], item.at);
    }
    return;
  }
  if (block.kind !== 'paragraph') return;
  const isOne = cutting === 'paragraphs' && block.text.length <= longestLine;
  const end = isOne && !block.text.includes('\n') ? 1 : countLines(block.text);
  if (isOne) {
    const text = foldSpace(block.text);
    if (text !== '') yield lineOf(text, index, [0, end, end], block.at);
    return;
  }
  let line = 0;
  for (const written of block.text.split('\n')) {
    const text = foldSpace(written.slice(0, longestLine + 1));
    const at = block.at.line === undefined ? block.at : { ...block.at, line: block.at.line + line };
    if (text !== '') yield lineOf(text, index, [line, line + 1, end], at);
    line += 1;
  }
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Just behind the last line of a block is the first line of the next. */
function lineOf(
  text: string,
  block: number,
  [first, next, end]: readonly [number, number, number],
  at: Position,
): Line {
  const to = next >= end ? { block: block + 1, line: 0 } : { block, line: next };
  return { text, kind: kindOf(text), from: { block, line: first }, to, at, goesOn: first > 0, height: next - first };
}

/** The cell that a line is, or a part of it. */
export function cellOf(line: Pick<Line, 'text' | 'at'>, text = line.text, header = false): Cell {
  return { text, header, marks: [], at: line.at };
}
