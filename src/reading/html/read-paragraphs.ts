import type { Block, Footnote, ListItem, Paragraph } from '../../model/block.ts';
import { isClutter } from '../clutter.ts';
import type { FootnoteMarks } from '../text/footnote-marks.ts';
import { readFootnoteLine } from '../text/footnote-marks.ts';
import { type ListMarker, readListMarker } from '../text/list-marker.ts';
import { type InlineLine, joinLines, leadOf } from './inline-text.ts';

/** Where paragraphs are read. */
export type ParagraphContext = {
  readonly file: string;
  readonly notes: FootnoteMarks;
  /** Inside the part of a page that holds footnotes: there the form of a footnote is enough. */
  readonly isFootnotes: boolean;
};

/** What one line of running text turns out to be. */
type Reading =
  | { readonly kind: 'footnote'; readonly mark: string; readonly line: InlineLine; readonly cut: number }
  | { readonly kind: 'item'; readonly marker: ListMarker; readonly line: InlineLine; readonly cut: number }
  | { readonly kind: 'bold' | 'plain'; readonly line: InlineLine };

function readFootnote(line: InlineLine, context: ParagraphContext): Reading | null {
  if (line.lead !== null) return { kind: 'footnote', mark: line.lead, line, cut: 0 };
  const found = context.isFootnotes ? readFootnoteLine(line.text) : context.notes.answer(line.text);
  return found && { kind: 'footnote', mark: found.mark, line, cut: line.text.length - found.text.length };
}

/** A bullet typed as a character. A typed number is an item only among its like: on its own it numbers a heading. */
function readItem(line: InlineLine, group: readonly InlineLine[], index: number): Reading | null {
  const marker = readListMarker(line.text);
  if (!marker || marker.family === 'o') return null;
  if (marker.ordered) {
    const before = readListMarker(group[index - 1]?.text ?? '');
    const after = readListMarker(group[index + 1]?.text ?? '');
    const isCounted =
      (before?.family === marker.family && before.ordinal === marker.ordinal - 1) ||
      (after?.family === marker.family && after.ordinal === marker.ordinal + 1);
    if (!isCounted) return null;
  }
  return { kind: 'item', marker, line, cut: line.text.length - marker.rest.length };
}

/** A line without its first characters, its links moved along. */
function cutStart(line: InlineLine, cut: number): InlineLine {
  const links = line.links
    .map((link) => ({ ...link, start: Math.max(0, link.start - cut), end: link.end - cut }))
    .filter((link) => link.end > link.start);
  return { ...line, text: line.text.slice(cut), boldEnd: Math.max(0, line.boldEnd - cut), links };
}

function withLinks<T extends object>(
  base: T,
  links: Paragraph['links'],
): T & { links?: NonNullable<Paragraph['links']> } {
  return links && links.length > 0 ? { ...base, links } : base;
}

function makeParagraph(lines: readonly InlineLine[], bold: boolean, file: string): Paragraph | null {
  const { text, links } = joinLines(lines, '\n');
  if (text === '' || isClutter(text)) return null;
  const base = { kind: 'paragraph' as const, text, at: { file, line: lines[0]?.line ?? 1 } };
  const lead = leadOf(lines[0]);
  const styled = lead === null ? base : { ...base, lead };
  return withLinks(bold ? { ...base, bold } : styled, links);
}

function makeItem(marker: ListMarker, line: InlineLine, file: string): ListItem {
  const lead = leadOf(line);
  const base = { text: line.text, depth: 0, ...(lead === null ? {} : { lead }), at: { file, line: line.line } };
  return withLinks(marker.ordered ? { ...base, marker: marker.written } : base, line.links);
}

function makeFootnote(mark: string, lines: readonly InlineLine[], file: string): Footnote {
  return { kind: 'footnote', mark, text: joinLines(lines, ' ').text, at: { file, line: lines[0]?.line ?? 1 } };
}

/** Whether a line goes on with what the line before it began. */
function goesOn(before: Reading, next: Reading): boolean {
  if (next.kind === 'plain') return before.kind === 'plain' || before.kind === 'footnote';
  return next.kind === before.kind && (next.kind === 'bold' || next.kind === 'item');
}

function readGroup(group: readonly InlineLine[], context: ParagraphContext, blocks: Block[]): void {
  const readings = group.map(
    (line, index): Reading =>
      readFootnote(line, context) ??
      readItem(line, group, index) ?? { kind: line.hasBold && !line.hasPlain ? 'bold' : 'plain', line },
  );
  for (let start = 0; start < readings.length; ) {
    const first = readings[start];
    if (!first) break;
    let end = start + 1;
    for (let next = readings[end]; next && goesOn(first, next); next = readings[end]) end += 1;
    const run = readings.slice(start, end);
    const lines = run.map((reading) => ('cut' in reading ? cutStart(reading.line, reading.cut) : reading.line));
    if (first.kind === 'footnote') blocks.push(makeFootnote(first.mark, lines, context.file));
    else if (first.kind === 'item') {
      const items = run.flatMap((reading, index) => {
        const line = lines[index];
        return reading.kind === 'item' && line ? [makeItem(reading.marker, line, context.file)] : [];
      });
      blocks.push({
        kind: 'list',
        ordered: first.marker.ordered,
        items,
        at: { file: context.file, line: first.line.line },
      });
    } else {
      const paragraph = makeParagraph(lines, first.kind === 'bold', context.file);
      if (paragraph) blocks.push(paragraph);
    }
    start = end;
  }
}

/**
 * The blocks in lines of running text. An empty line (two `br` in a row) parts paragraphs; a bold line above plain ones
 * becomes a paragraph of its own with `bold`; lines with typed bullets become a list; lines that begin with a mark that
 * something points at become footnotes. A single `br` stays as `\n` in the text, as in plain text.
 */
export function readParagraphs(lines: readonly InlineLine[], context: ParagraphContext): Block[] {
  const blocks: Block[] = [];
  let group: InlineLine[] = [];
  for (const line of lines) {
    for (const mark of line.marks) context.notes.add(mark);
    if (line.text !== '') group.push(line);
    else if (group.length > 0) {
      readGroup(group, context, blocks);
      group = [];
    }
  }
  if (group.length > 0) readGroup(group, context, blocks);
  return blocks;
}
