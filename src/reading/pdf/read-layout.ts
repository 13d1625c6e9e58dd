import type { Block } from '../../model/block.ts';
import { Repetition } from '../table-size.ts';
import { divideInRegions } from './bands.ts';
import { findTables } from './find-table.ts';
import { makeFragments } from './fragment.ts';
import { joinBrokenBlocks } from './join-pages.ts';
import type { TableColumns } from './join-tables.ts';
import { liftRuledTables } from './lift-ruled-tables.ts';
import { type Line, makeLines } from './line.ts';
import type { PlacedTable } from './make-ruled-table.ts';
import { makeTable } from './make-table.ts';
import type { Rule } from './rule.ts';
import { type Chain, makeChains } from './rule-chains.ts';
import type { PdfPage } from './run.ts';
import { removeRunningLines } from './running-lines.ts';
import { makeTextBlocks } from './text-blocks.ts';
import { learnStyle, type TextStyle } from './text-style.ts';

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
  const blocks = kept.flatMap((lines, index) => {
    const { number = index + 1, rules = [], dots = [] } = pages[index] ?? {};
    const own = placed[index]?.chains ?? [];
    const chains = [
      ...own,
      ...closeRow({ lines, chains: own }, kept[index + 1] ?? [], placed[index + 1]?.chains ?? []),
    ];
    const fragments = lines.flatMap((line) => line.fragments);
    const lifted = liftRuledTables(fragments, { chains, rules }, { file, page: number }, repetition);
    return divideInRegions(lifted).flatMap((region) =>
      divideAtTables(makeLines(region, number, dots)).flatMap((part) => {
        if (!('edges' in part)) return readRegion(part, rules, style, file);
        columns.set(part.table, part);
        return part.table;
      }),
    );
  });
  return joinBrokenBlocks(blocks, columns);
}

/** The lower edge of the last row of a page, where it is drawn at the top of the next page instead. */
function closeRow(
  page: { readonly lines: readonly Line[]; readonly chains: readonly Chain[] },
  nextLines: readonly Line[],
  [next]: readonly Chain[],
): Chain[] {
  const last = page.lines.at(-1);
  const [first] = nextLines;
  if (!last || !first || !next || (page.chains.at(-1)?.at ?? 0) > last.y) return [];
  return next.at < first.y - first.size * 0.5 ? [{ ...next, at: last.y + last.size * 0.5 }] : [];
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

function readRegion(lines: readonly Line[], rules: readonly Rule[], style: TextStyle, file: string): Block[] {
  const blocks: Block[] = [];
  let done = 0;
  for (const { start, end } of findTables(lines)) {
    blocks.push(...makeTextBlocks(lines.slice(done, start), style, file));
    const first = lines[start];
    blocks.push(makeTable(lines.slice(start, end), rules, null, { file, page: first?.page ?? 1 }));
    done = end;
  }
  return [...blocks, ...makeTextBlocks(lines.slice(done), style, file)];
}
