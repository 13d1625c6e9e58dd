import type { Block, ListItem } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { isClutter } from '../clutter.ts';
import { Repetition } from '../table-size.ts';
import { FootnoteMarks } from '../text/footnote-marks.ts';
import { readTextBlocks } from '../text/read-text-blocks.ts';
import { splitLines } from '../text/text-line.ts';
import { footnotesName } from './clutter-names.data.ts';
import { collectElement, collectInline } from './collect-inline.ts';
import { inlineElements } from './element-names.data.ts';
import { type HtmlElement, readAttribute, readRawText } from './html-tree.ts';
import { InlineText, joinLines } from './inline-text.ts';
import { isLayoutTable } from './layout-table.ts';
import { listElements, readHtmlList } from './read-html-list.ts';
import { readHtmlTable } from './read-html-table.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { readTableRows } from './table-grid.ts';
import { readNames } from './weigh.ts';

/** Reads the content of a page into blocks: running text is gathered until a block begins or ends. */
class HtmlBlocks {
  readonly blocks: Block[] = [];
  readonly file: string;
  readonly notes = new FootnoteMarks();
  readonly repetition: Repetition;
  /** Lists of bullets that were typed, not marked up. */
  private readonly typed = new WeakSet<Block>();
  /** The items of the last of them, which grows. */
  private typedItems: ListItem[] = [];
  private inline: InlineText;
  private isFootnotes = false;
  /** Level of the last real heading: a summary is one below it. */
  private level = 1;

  constructor(content: HtmlElement, file: string) {
    this.file = file;
    this.repetition = new Repetition(file);
    this.inline = new InlineText(content.line);
  }

  walk(parent: HtmlElement, bold: boolean): void {
    for (const child of parent.children) {
      if (child.kind === 'text') this.inline.append(child.text, bold);
      else collectElement(child, this.inline, { bold, setApart: (element, isBold) => this.take(element, isBold) });
    }
  }

  /** Ends the running text; what follows begins at `line`. */
  flush(line: number): void {
    if (this.inline.isBlank) {
      this.inline = new InlineText(line);
      return;
    }
    const context = { file: this.file, notes: this.notes, isFootnotes: this.isFootnotes };
    for (const block of readParagraphs(this.inline.take(line), context)) this.add(block);
  }

  /** Lists of typed bullets come a paragraph at a time; those that touch are one list. */
  private add(block: Block): void {
    const last = this.blocks.at(-1);
    const isTyped =
      block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered && this.typed.has(last);
    if (isTyped && block.kind === 'list' && last?.kind === 'list') {
      for (const item of block.items) this.typedItems.push(item);
      return;
    }
    if (block.kind !== 'list') this.blocks.push(block);
    else {
      this.typedItems = [...block.items];
      const typed = { ...block, items: this.typedItems };
      this.typed.add(typed);
      this.blocks.push(typed);
    }
  }

  private take(element: HtmlElement, bold: boolean): boolean {
    const { name } = element;
    if (inlineElements.has(name)) return false;
    this.flush(element.line);
    if (/^h[1-6]$/.test(name)) this.takeHeading(element, Number(name[1]));
    else if (name === 'summary') this.takeHeading(element, Math.min(6, this.level + 1), false);
    else if (listElements.has(name)) this.takeList(element);
    else if (name === 'table') this.takeTable(element, bold);
    else if (name === 'pre') this.takePreformatted(element);
    else if (name === 'button') this.takeButton(element);
    else if (readAttribute(element, 'role') === 'heading') this.takeAriaHeading(element);
    else this.takeContainer(element, bold || name === 'dt');
    return true;
  }

  private takeContainer(element: HtmlElement, bold: boolean): void {
    const wasFootnotes = this.isFootnotes;
    this.isFootnotes ||= this.holdsFootnotes(element);
    this.walk(element, bold);
    this.flush(element.line);
    this.isFootnotes = wasFootnotes;
  }

  private holdsFootnotes(element: HtmlElement): boolean {
    if (element.attributes.length === 0) return false;
    return (
      /^doc-(?:foot|end)notes?$/.test(readAttribute(element, 'role') ?? '') || footnotesName.test(readNames(element))
    );
  }

  private takeHeading(element: HtmlElement, level: number, isReal = true): void {
    const inline = new InlineText(element.line);
    collectInline(element, inline, { bold: false, setApart: () => false });
    const { text, marks } = joinLines(inline.take(element.line), ' ');
    for (const mark of marks) this.notes.add(mark);
    if (isReal) this.level = level;
    if (text === '' || isClutter(text)) return;
    this.blocks.push({ kind: 'heading', level, text, at: { file: this.file, line: element.line } });
  }

  private takeAriaHeading(element: HtmlElement): void {
    const level = Number(readAttribute(element, 'aria-level') ?? '2');
    this.takeHeading(element, level >= 1 && level <= 6 ? Math.trunc(level) : 2);
  }

  /** The button of an accordion is the heading of what it opens; every other button is no text. */
  private takeButton(element: HtmlElement): void {
    const opens = ['aria-expanded', 'aria-controls', 'data-bs-target', 'data-target', 'data-toggle'];
    if (opens.some((name) => readAttribute(element, name) !== null))
      this.takeHeading(element, Math.min(6, this.level + 1), false);
  }

  private takeList(element: HtmlElement): void {
    if (this.isFootnotes || this.holdsFootnotes(element) || this.holdsNoteItems(element)) {
      this.takeFootnoteList(element);
    } else if (element.weight.parts > 0) {
      this.takeContainer(element, false);
    } else {
      const list = readHtmlList(element, this.file, (mark) => this.notes.add(mark));
      if (list) this.blocks.push(list);
    }
  }

  /** Items with the ids that footnotes get: `fn1`, `fn:1`, `footnote-1`. */
  private holdsNoteItems(list: HtmlElement): boolean {
    const first = list.children.find((child) => child.kind === 'element');
    if (first?.kind !== 'element') return false;
    return /^(?:fn|_?ftn|footnote|voetnoot)[-_:]?\d/i.test(readAttribute(first, 'id') ?? '');
  }

  private takeFootnoteList(element: HtmlElement): void {
    const list = readHtmlList(element, this.file, (mark) => this.notes.add(mark));
    for (const [index, item] of (list?.items ?? []).entries()) {
      const mark = (item.marker ?? `${index + 1}.`).replace(/\.$/, '');
      this.blocks.push({ kind: 'footnote', mark, text: item.text, at: item.at });
    }
  }

  private takeTable(element: HtmlElement, bold: boolean): void {
    const rows = readTableRows(element);
    const hasTables = element.weight.tables > 1;
    if (isLayoutTable(element, rows, hasTables)) this.takeContainer(element, bold);
    else for (const block of readHtmlTable(element, rows, this)) this.blocks.push(block);
  }

  /** Preformatted text is plain text, with the tables and lists of plain text. */
  private takePreformatted(element: HtmlElement): void {
    const lines = splitLines(readRawText(element));
    const moved = lines.map((line) => ({ ...line, number: line.number + element.line - 1 }));
    for (const block of readTextBlocks(moved, this)) this.blocks.push(block);
  }
}

/**
 * Reads the content of a page into blocks, in document order. The page must be weighed.
 * Throws ReadingError `too-many-cells`.
 */
export function readHtmlBlocks(content: HtmlElement, file: string): Block[] {
  const reader = new HtmlBlocks(content, file);
  reader.walk(content, false);
  reader.flush(content.line);
  return reader.blocks.filter((block) => block.kind !== 'heading' || foldSpace(block.text) !== '');
}
