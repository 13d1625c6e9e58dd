import type { Block, Cell, Footnote, Heading, Link, List, ListItem, Paragraph, Table } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import type { Inline, RichBlock, RichList, RichTable, RichText } from '../text/rich-text.ts';

/** What the live pieces of a text stand for, as it is shown. */
export type Resolve = {
  /** What is written of a figure; null where it is not there. */
  readonly figure: (item: string, role: string, year: number) => string | null;
  /** "2.1.4 Wonen"; null where that chapter is not there. */
  readonly chapter: (item: string) => string | null;
  /** Where it all stands. */
  readonly at: Position;
};

/** Shown where what a text points at is not there any more: a writer sees it, and nothing is made up. */
const gone = '[?]';

/** A text as blocks of a document, with its footnotes at the end; their marks count through. */
export function printText({ content }: RichText, resolve: Resolve): readonly Block[] {
  const footnotes: Footnote[] = [];
  const blocks = content.flatMap((block) => printBlock(block, resolve, footnotes));
  return [...blocks, ...footnotes];
}

function printBlock(block: RichBlock, resolve: Resolve, footnotes: Footnote[]): readonly Block[] {
  const { at } = resolve;
  switch (block.type) {
    case 'paragraph': {
      const line = printLine(block.content ?? [], resolve, footnotes);
      return line.text === '' ? [] : [{ kind: 'paragraph', ...line, at } satisfies Paragraph];
    }
    case 'heading': {
      const { text } = printLine(block.content ?? [], resolve, footnotes);
      // The passage has a heading of its own above these.
      return text === '' ? [] : [{ kind: 'heading', level: block.attrs.level + 2, text, at } satisfies Heading];
    }
    case 'table':
      return [printTable(block, resolve, footnotes)];
    default: {
      const items = printItems(block, 0, resolve, footnotes);
      return items.length === 0
        ? []
        : [{ kind: 'list', ordered: block.type === 'orderedList', items, at } satisfies List];
    }
  }
}

function printItems(list: RichList, depth: number, resolve: Resolve, footnotes: Footnote[]): readonly ListItem[] {
  return list.content.flatMap(({ content }, index) => {
    const lines = content.flatMap((one) =>
      one.type === 'paragraph' ? [printLine(one.content ?? [], resolve, footnotes)] : [],
    );
    const below = content.flatMap((one) =>
      one.type === 'paragraph' ? [] : printItems(one, depth + 1, resolve, footnotes),
    );
    const own = joinLines(lines);
    const marker = list.type === 'orderedList' ? { marker: `${index + 1}.` } : {};
    return own.text === '' ? below : [{ ...own, depth, ...marker, at: resolve.at }, ...below];
  });
}

type Line = {
  readonly text: string;
  readonly links?: readonly Link[];
  readonly lead?: number;
  readonly bold?: boolean;
};

function printLine(content: readonly Inline[], resolve: Resolve, footnotes: Footnote[]): Line {
  let text = '';
  const links: Link[] = [];
  let lead = 0;
  for (const one of content) {
    const start = text.length;
    const written = printInline(one, resolve, footnotes);
    text += written;
    const marks = one.type === 'text' ? (one.marks ?? []) : [];
    for (const mark of marks) if (mark.type === 'link') links.push({ start, end: text.length, href: mark.attrs.href });
    if (start === lead && marks.some(({ type }) => type === 'bold')) lead = text.length;
  }
  const end = text.trimEnd();
  return {
    text: end,
    ...(links.length > 0 && { links }),
    ...(lead > 0 && (lead >= end.length ? { bold: true } : { lead })),
  };
}

function printInline(one: Inline, resolve: Resolve, footnotes: Footnote[]): string {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'hardBreak':
      return ' ';
    case 'figure':
      return resolve.figure(one.attrs.item, one.attrs.role, one.attrs.year) ?? gone;
    case 'chapter':
      return resolve.chapter(one.attrs.item) ?? gone;
    case 'footnote': {
      const mark = String(footnotes.length + 1);
      footnotes.push({ kind: 'footnote', mark, text: one.attrs.text, at: resolve.at });
      return ` (${mark})`;
    }
  }
}

function joinLines(lines: readonly Line[]): Omit<Line, 'bold'> {
  const links: Link[] = [];
  let text = '';
  for (const line of lines) {
    const start = text === '' ? 0 : text.length + 1;
    if (line.text === '') continue;
    text = text === '' ? line.text : `${text} ${line.text}`;
    links.push(...(line.links ?? []).map((link) => ({ ...link, start: link.start + start, end: link.end + start })));
  }
  return { text, ...(links.length > 0 && { links }) };
}

function printTable({ content }: RichTable, resolve: Resolve, footnotes: Footnote[]): Table {
  const { at } = resolve;
  const width = Math.max(...content.map((row) => row.content.length));
  const rows = content.map((row) => {
    const cells = row.content.map((cell): Cell => {
      const { text } = joinLines(cell.content.map((line) => printLine(line.content ?? [], resolve, footnotes)));
      return { text, header: cell.type === 'tableHeader', marks: [], at };
    });
    const absent = { text: '', header: false, marks: [], absent: true, at } as const;
    return [...cells, ...Array.from({ length: width - cells.length }, (): Cell => absent)];
  });
  return { kind: 'table', caption: null, rows, at };
}
