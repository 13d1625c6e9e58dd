import type { Block } from '../../model/block.ts';
import { isClutter } from '../clutter.ts';
import type { DocumentBody } from '../document-body.ts';
import { Repetition } from '../table-size.ts';
import { FootnoteMarks } from './footnote-marks.ts';
import { findAddress, findBreadcrumbLine, isRemark, readAddressLine, readBreadcrumb } from './page-head.ts';
import { readTextBlocks } from './read-text-blocks.ts';
import { splitLines } from './text-line.ts';

/** The first address among the remarks. */
function findAddressInRemarks(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const found = block.kind === 'paragraph' && isRemark(block.text) ? findAddress(block.text) : null;
    if (found) return found;
  }
  return null;
}

/**
 * Reads plain text. Takes a decoded file and its name, gives its blocks with line numbers.
 *
 * A text file marks up nothing, so this only decides what the form of a line makes sure: underlined and `#` headings,
 * lists, tables in pipes, tabs or aligned columns, footnotes whose mark a cell carries, the address and the breadcrumb
 * at the top. All else is a paragraph: **one for each group of lines between empty lines, in which `\n` keeps the lines
 * apart** (the n-th line of a paragraph stands n - 1 lines below its position). So a heading with its text on the next
 * line is one paragraph, a table that was flattened cell by cell is a paragraph for each cell, and recognition, which
 * knows the language, tells them apart. Known clutter is left out (see clutter.ts).
 *
 * Throws ReadingError `too-many-cells`.
 */
export function readText(text: string, file: string): DocumentBody {
  const lines = splitLines(text);
  const start = lines.findIndex((line) => line.text !== '');
  const head = readAddressLine(lines[start]?.text ?? '');
  const body = lines.slice(head ? start + 1 : Math.max(start, 0));
  const crumb = findBreadcrumbLine(body);
  const context = { file, notes: new FootnoteMarks(), repetition: new Repetition(file) };
  const above = crumb >= 0 ? readTextBlocks(body.slice(0, crumb), context) : [];
  const below = readTextBlocks(body.slice(crumb + 1), context);
  const remark: Block[] = head?.remark ? [{ kind: 'paragraph', text: head.remark, at: { file, line: start + 1 } }] : [];
  const blocks = [...remark, ...above, ...below];
  return {
    title: head?.title ?? null,
    address: head?.address ?? findAddressInRemarks(blocks),
    language: null,
    breadcrumb: readBreadcrumb(body[crumb]?.text ?? '') ?? [],
    blocks: blocks.filter((block) => block.kind !== 'paragraph' || !isClutter(block.text)),
  };
}
