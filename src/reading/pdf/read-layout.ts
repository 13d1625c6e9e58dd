import type { Block, Table } from '../../model/block.ts';
import { Repetition } from '../table-size.ts';
import { FootnoteMarks } from '../text/footnote-marks.ts';
import type { Rule } from './drawing/rule.ts';
import { type Chain, makeChains } from './drawing/rule-chains.ts';
import type { PdfPage } from './drawing/run.ts';
import { makeFragments } from './lines/fragment.ts';
import { type Line, makeLines } from './lines/line.ts';
import type { PlacedTable } from './lines/placed-table.ts';
import { removeRunningLines } from './lines/running-lines.ts';
import { makeTextBlocks } from './lines/text-blocks.ts';
import { learnStyle, type TextStyle } from './lines/text-style.ts';
import { joinBrokenBlocks } from './pages/join-pages.ts';
import type { TableColumns } from './pages/join-tables.ts';
import { divideInParts } from './parts/page-parts.ts';
import { learnTextColumns } from './parts/text-columns.ts';
import { liftRuledTables } from './ruled/lift-ruled-tables.ts';
import { findTables } from './tables/find-table.ts';
import { findTextTables, type TextTable } from './tables/find-text-tables.ts';
import { makeTable } from './tables/make-table.ts';
import { closeRow, goesOnInRow } from './tables/open-row.ts';

/** Reads the blocks of a file without tags from where its text stands on the pages. Throws ReadingError `too-many-cells`. */
export function readLayout(pages: readonly PdfPage[], file: string): Block[] {
  const placed = pages.map((page) => ({
    height: page.height,
    chains: makeChains(page.rules),
    lines: makeLines(makeFragments(page.runs), page.number),
  }));
  const style = learnStyle(placed.flatMap((page) => page.lines));
  const kept = removeRunningLines(placed, style.bodySize);
  const repetition = new Repetition(file);
  const columns: TableColumns = new Map();
  const marks = new FootnoteMarks();
  const lifted = kept.map((lines, index) => {
    const { number = index + 1, rules = [], dots = [] } = pages[index] ?? {};
    const [before, page, next] = [index - 1, index, index + 1].map((at) => ({
      lines: kept[at] ?? [],
      chains: placed[at]?.chains ?? [],
    }));
    const chains = [...(page?.chains ?? []), ...(page && next ? closeRow(page, next) : [])];
    const goesOn = page !== undefined && before !== undefined && goesOnInRow(before, page);
    const all = lines.flatMap((line) => line.fragments);
    const fragments = liftRuledTables(all, { chains, rules, goesOn }, { file, page: number }, repetition);
    return { fragments, number, rules, dots, chains: page?.chains ?? [] };
  });
  const textColumns = learnTextColumns(lifted, style.bodySize);
  const regions = lifted.flatMap(({ fragments, number, rules, dots, chains }) =>
    divideInParts(fragments, textColumns).map((region) =>
      divideAtTables(makeLines(region, number, dots)).flatMap((part) => {
        if (!('edges' in part)) return readRegion(part, { rules, chains }, { style, marks }, file);
        columns.set(part.table, part);
        lookAtMarks(part.table, marks);
        return part.table;
      }),
    ),
  );
  return joinBrokenBlocks(regions, columns);
}

/** The tables among the lines of a region that were read before, and the lines above, between and below them. */
function divideAtTables(lines: readonly Line[]): (PlacedTable | Line[])[] {
  const parts: (PlacedTable | Line[])[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const tables = line.fragments.flatMap(({ placed }) => placed ?? []);
    if (tables.length === 0) open.push(line);
    else {
      parts.push(open, ...tables);
      const rest = line.fragments.filter(({ placed }) => placed === undefined);
      open = rest.length > 0 ? [{ ...line, fragments: rest }] : [];
    }
  }
  return [...parts, open];
}

type Drawn = { readonly rules: readonly Rule[]; readonly chains: readonly Chain[] };
type Setting = { readonly style: TextStyle; readonly marks: FootnoteMarks };

function readRegion(lines: readonly Line[], drawn: Drawn, { style, marks }: Setting, file: string): Block[] {
  const blocks: Block[] = [];
  let done = 0;
  for (const { start, end, lines: rows } of findAllTables(lines, drawn.chains, style.bodySize)) {
    blocks.push(...makeTextBlocks(lines.slice(done, start), style, file, marks));
    const table = makeTable(rows, drawn, { file, page: lines[start]?.page ?? 1 });
    lookAtMarks(table, marks);
    blocks.push(table);
    done = end;
  }
  return [...blocks, ...makeTextBlocks(lines.slice(done), style, file, marks)];
}

/** The tables of text, and those that are found in what is between them. */
function findAllTables(lines: readonly Line[], chains: readonly Chain[], bodySize: number): TextTable[] {
  const ofText = findTextTables(lines, chains, bodySize);
  const tables: TextTable[] = [];
  let done = 0;
  for (const next of [...ofText, null]) {
    const between = lines.slice(done, next?.start);
    for (const { start, end } of findTables(between, chains))
      tables.push({ start: start + done, end: end + done, lines: between.slice(start, end) });
    if (next) tables.push(next);
    done = next?.end ?? done;
  }
  return tables;
}

/** A line below a table that begins with a mark is a footnote where a cell of the table has the mark. */
function lookAtMarks(table: Table, open: FootnoteMarks): void {
  for (const { text, marks } of table.rows.flat()) {
    open.look(text);
    for (const mark of marks) open.add(mark);
  }
}
