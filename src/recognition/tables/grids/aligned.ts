import type { Block, Cell, Paragraph } from '../../../model/block.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import type { Grid, GridRow } from './grid.ts';
import { isValueKind, kindOf } from './line-kind.ts';

const longestLine = 1_000;
const mostColumns = 40;
const fewestRows = 2;
const assumedAligned = 0.1;

/** What parts the cells of a line, the surest first. White space of two or more leaves no trace of an empty cell. */
const separators = [
  { split: /\t/u, isExact: true, cost: 0 },
  { split: /\s?\|\s?/u, isExact: true, cost: 0 },
  { split: /;/u, isExact: true, cost: 0.1 },
  { split: / {2,}/u, isExact: false, cost: 0.2 },
] as const;

type Separator = (typeof separators)[number];
type RawLine = {
  readonly text: string;
  readonly block: number;
  readonly line: number;
  readonly last: boolean;
  readonly at: Cell['at'];
};

/** The tables in paragraphs of which the cells stand apart: by tabs, strokes, semicolons or more than one space. */
export function* proposeAligned(blocks: readonly Block[]): Iterable<Grid> {
  let lines: RawLine[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') for (const line of rawLines(block, index)) lines.push(line);
    else {
      yield* proposeIn(lines);
      lines = [];
    }
  }
  yield* proposeIn(lines);
}

function rawLines(block: Paragraph, index: number): readonly RawLine[] {
  const texts = block.text.split('\n');
  return texts.map((text, line) => {
    const at = block.at.line === undefined ? block.at : { ...block.at, line: block.at.line + line };
    return { text: text.trimEnd(), block: index, line, last: line === texts.length - 1, at };
  });
}

function* proposeIn(lines: readonly RawLine[]): Iterable<Grid> {
  for (const separator of separators) {
    let rows: (readonly string[])[] = [];
    for (let at = 0; at <= lines.length; at += 1) {
      const cells = cellsOf(lines[at], separator);
      if (cells !== null) {
        rows.push(cells);
        continue;
      }
      const grid = rows.length < fewestRows ? null : gridOf(lines.slice(at - rows.length, at), rows, separator);
      if (grid !== null) yield grid;
      rows = [];
    }
  }
}

function cellsOf(line: RawLine | undefined, { split }: Separator): readonly string[] | null {
  if (line === undefined || line.text.length > longestLine || !split.test(line.text)) return null;
  const cells = line.text.split(split).map(foldSpace);
  return cells.length > 1 && cells.length <= mostColumns ? cells : null;
}

/** Null where no row holds a value: then they are sentences with a sign in them. */
function gridOf(lines: readonly RawLine[], rows: readonly (readonly string[])[], separator: Separator): Grid | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const isValued = (row: readonly string[]) => row.slice(1).some((text) => isValueKind(kindOf(text)));
  const valued = rows.filter(isValued).length;
  const uneven = rows.filter((row) => row.length !== width).length;
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || valued === 0) return null;
  const made = rows.map((row, index) => rowOf(row, lines[index] ?? first, width, separator.isExact));
  const cost = assumedAligned + separator.cost + uneven / rows.length + (valued * 2 < rows.length ? 0.3 : 0);
  return {
    making: 'aligned',
    from: { block: first.block, line: first.line },
    to: last.last ? { block: last.block + 1, line: 0 } : { block: last.block, line: last.line + 1 },
    caption: null,
    rows: made,
    cost: Math.round(cost * 100) / 100,
  };
}

function rowOf(texts: readonly string[], { at }: RawLine, width: number, isExact: boolean): GridRow {
  const cells = texts.map((text): Cell => ({ text, header: false, marks: [], at }));
  const missing = Array.from({ length: width - cells.length }, () => null);
  if (isExact || missing.length === 0) return { cells: [...cells, ...missing], loose: [] };
  const [name, ...others] = cells;
  return { cells: [name ?? null, ...Array.from({ length: width - 1 }, () => null)], loose: others };
}
