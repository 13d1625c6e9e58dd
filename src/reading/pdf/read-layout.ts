import type { Block } from '../../model/block.ts';
import { divideInRegions } from './bands.ts';
import { findTables } from './find-table.ts';
import { makeFragments } from './fragment.ts';
import { joinBrokenBlocks } from './join-pages.ts';
import { type Line, makeLines } from './line.ts';
import { makeTable } from './make-table.ts';
import type { Rule } from './rule.ts';
import type { PdfPage } from './run.ts';
import { removeRunningLines } from './running-lines.ts';
import { makeTextBlocks } from './text-blocks.ts';
import { learnStyle, type TextStyle } from './text-style.ts';

/** Reads the blocks of a file without tags from where its text stands on the pages. Throws ReadingError `too-many-cells`. */
export function readLayout(pages: readonly PdfPage[], file: string): Block[] {
  const placed = pages.map((page) => ({
    height: page.height,
    lines: makeLines(makeFragments(page.runs), page.number),
  }));
  const style = learnStyle(placed.flatMap((page) => page.lines));
  const kept = removeRunningLines(placed, style.bodySize);
  const blocks = kept.flatMap((lines, index) => {
    const number = pages[index]?.number ?? index + 1;
    const regions = divideInRegions(lines.flatMap((line) => line.fragments));
    return regions.flatMap((region) =>
      readRegion(makeLines(region, number, pages[index]?.dots), pages[index]?.rules ?? [], style, file),
    );
  });
  return joinBrokenBlocks(blocks);
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
