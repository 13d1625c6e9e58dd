import type { Link } from '../../model/block.ts';

/** One line of running text: what stands between two `br` elements or block borders. */
export type InlineLine = {
  text: string;
  hasBold: boolean;
  hasPlain: boolean;
  /** How far the text is bold from its start. */
  boldEnd: number;
  links: Link[];
  /** The mark that the line begins with, in superscript: the line is a footnote. */
  lead: string | null;
  /** Other superscript marks, left out of the text. */
  marks: string[];
  readonly line: number;
};

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const anyInvisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** So much of a text says what a superscript behind it belongs to. */
const tailLength = 8;

function newLine(line: number): InlineLine {
  return { text: '', hasBold: false, hasPlain: false, boldEnd: 0, links: [], lead: null, marks: [], line };
}

/** Cuts white space off the ends of a link, and drops it when nothing is left. */
function trimLink(text: string, link: Link): Link | null {
  let { start } = link;
  let end = Math.min(link.end, text.length);
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return end > start ? { ...link, start, end } : null;
}

/** Gathers running text: folds white space over element borders, and keeps links, bold and superscript marks. */
export class InlineText {
  private readonly gathered: InlineLine[] = [];
  private current: InlineLine;
  /** The end of the current text: to look at the text itself would put its pieces together every time. */
  private last = '';
  private link: { readonly href: string; start: number } | null = null;

  constructor(line: number) {
    this.current = newLine(line);
  }

  append(chunk: string, bold: boolean): void {
    const clean = anyInvisible.test(chunk) ? chunk.replace(invisible, '') : chunk;
    let folded = clean.replace(/\s+/g, ' ');
    const { current } = this;
    if (folded.startsWith(' ') && (this.last === '' || this.last.endsWith(' '))) folded = folded.slice(1);
    if (folded === '') return;
    current.text += folded;
    this.last = (this.last + folded).slice(-tailLength);
    if (current.hasBold && current.hasPlain) return;
    if (!/[\p{L}\d]/u.test(folded)) return;
    if (!bold) current.hasPlain = true;
    else {
      current.hasBold = true;
      if (!current.hasPlain) current.boldEnd = current.text.trimEnd().length;
    }
  }

  /** A superscript mark: it opens a footnote at the start of a line, and points at one elsewhere. */
  mark(mark: string): void {
    if (this.last.trim() === '' && this.current.lead === null) this.current.lead = mark;
    else this.current.marks.push(mark);
  }

  break(line: number): void {
    const { href } = this.link ?? {};
    this.closeLink();
    this.gathered.push(this.current);
    this.current = newLine(line);
    this.last = '';
    if (href !== undefined) this.openLink(href);
  }

  openLink(href: string): void {
    this.link = { href, start: this.current.text.length };
  }

  closeLink(): void {
    if (!this.link) return;
    this.current.links.push({ start: this.link.start, end: this.current.text.length, href: this.link.href });
    this.link = null;
  }

  /** The last characters so far, to see what a superscript belongs to. */
  get tail(): string {
    return this.last;
  }

  get isBlank(): boolean {
    return this.gathered.length === 0 && this.current.text === '' && this.current.lead === null;
  }

  /** The lines gathered so far; starts anew at `line`. */
  take(line: number): InlineLine[] {
    this.break(line);
    const lines = this.gathered.splice(0);
    for (const taken of lines) {
      taken.text = taken.text.trimEnd();
      taken.links = taken.links.flatMap((link) => trimLink(taken.text, link) ?? []);
    }
    return lines;
  }
}

/** Puts lines together to one text with `glue` between them, moving the links along. */
export function joinLines(
  lines: readonly InlineLine[],
  glue: ' ' | '\n',
): { text: string; links: Link[]; marks: string[] } {
  let text = '';
  const links: Link[] = [];
  const marks: string[] = [];
  for (const line of lines) {
    for (const mark of line.marks) marks.push(mark);
    if (line.text === '') continue;
    if (text !== '') text += glue;
    for (const link of line.links)
      links.push({ ...link, start: link.start + text.length, end: link.end + text.length });
    text += line.text;
  }
  return { text, links, marks };
}

/** How many characters in front of a line are bold where the rest is not, when `cut` are taken off its start; null for none. */
export function leadOf(line: InlineLine | undefined, cut = 0): number | null {
  const lead = line?.hasPlain ? line.boldEnd - cut : 0;
  return lead > 0 ? lead : null;
}
