import type { Block } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { isClutter } from '../clutter.ts';
import type { Repetition } from '../table-size.ts';
import type { FootnoteMarks } from './footnote-marks.ts';
import { readHeadingLine } from './heading-line.ts';
import { isRemark } from './page-head.ts';
import { readList } from './read-list.ts';
import { readTextTable } from './read-text-table.ts';
import { findRows } from './table-rows.ts';
import type { TextLine } from './text-line.ts';

/** A line of signs only: a rule between parts. It says nothing, except for the lone dash, which is a value. */
function isRule(text: string): boolean {
  return text.length >= 3 && /^[-=_*~#]+$/.test(text);
}

/** What the pieces of one file that are read as plain text share: the open footnote marks, and how much its tables repeat. */
export type TextContext = { readonly file: string; readonly notes: FootnoteMarks; readonly repetition: Repetition };

/** Reads lines into blocks, one after the other. Each step takes some lines and leaves `next` at the first one untaken. */
class TextBlocks {
  readonly blocks: Block[] = [];
  private readonly lines: readonly TextLine[];
  private readonly file: string;
  private readonly marks: FootnoteMarks;
  private readonly repetition: Repetition;
  private open: TextLine[] = [];
  private next = 0;
  private noTableBefore = 0;

  constructor(lines: readonly TextLine[], { file, notes, repetition }: TextContext) {
    this.lines = lines;
    this.file = file;
    this.marks = notes;
    this.repetition = repetition;
  }

  read(): Block[] {
    for (let line = this.lines[this.next]; line; line = this.lines[this.next]) {
      const isTaken =
        this.skipEmpty(line) ||
        this.takeHeading(line) ||
        this.takeTable() ||
        this.takeFootnote(line) ||
        this.takeList() ||
        this.takeRemark(line);
      if (!isTaken) this.keep(line);
    }
    this.closeParagraph();
    return this.blocks;
  }

  private keep(line: TextLine): void {
    this.open.push(line);
    this.marks.look(line.text);
    this.next += 1;
  }

  private closeParagraph(): void {
    const [first] = this.open;
    if (!first) return;
    const text = this.open.map((line) => foldSpace(line.text)).join('\n');
    this.open = [];
    this.blocks.push({ kind: 'paragraph', text, at: { file: this.file, line: first.number } });
  }

  private add(block: Block, next: number): true {
    this.closeParagraph();
    this.blocks.push(block);
    this.next = next;
    return true;
  }

  private skipEmpty(line: TextLine): boolean {
    if (line.text !== '' && !isClutter(foldSpace(line.text)) && !isRule(line.text)) return false;
    this.closeParagraph();
    this.next += 1;
    return true;
  }

  private takeHeading(line: TextLine): boolean {
    const heading = readHeadingLine(line, this.lines[this.next + 1]);
    if (!heading) return false;
    const { level, text } = heading;
    return this.add(
      { kind: 'heading', level, text, at: { file: this.file, line: line.number } },
      this.next + heading.lines,
    );
  }

  private takeTable(): boolean {
    if (this.next < this.noTableBefore) return false;
    const found = findRows(this.lines, this.next);
    if ('skip' in found) {
      this.noTableBefore = found.skip;
      return false;
    }
    const table = readTextTable(found, this.lines.slice(this.next, found.next), this.file, this.repetition);
    for (const cell of table.rows.flat()) this.marks.look(cell.text);
    return this.add(table, found.next);
  }

  private takeFootnote(line: TextLine): boolean {
    const footnote = this.marks.isEmpty ? null : this.marks.answer(foldSpace(line.text));
    if (!footnote) return false;
    return this.add({ kind: 'footnote', ...footnote, at: { file: this.file, line: line.number } }, this.next + 1);
  }

  private takeList(): boolean {
    const found = readList(this.lines, this.next, this.file);
    return found ? this.add(found.list, found.next) : false;
  }

  private takeRemark(line: TextLine): boolean {
    const text = foldSpace(line.text);
    if (!isRemark(text)) return false;
    return this.add({ kind: 'paragraph', text, at: { file: this.file, line: line.number } }, this.next + 1);
  }
}

/** Reads lines of plain text into blocks. Throws ReadingError `too-many-cells`. */
export function readTextBlocks(lines: readonly TextLine[], context: TextContext): Block[] {
  return new TextBlocks(lines, context).read();
}
