import { Parser } from 'marked';
import type { DocumentBody } from '../document-body.ts';
import { type HtmlDocument, listElements, readAttribute } from '../html/html-tree.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readDocument } from '../html/read-html.ts';
import { readAddressLine } from '../text/page-head.ts';
import { BoundedLexer } from './bounded-lexer.ts';
import { takeFrontMatter } from './front-matter.ts';
import { LineRenderer, lineAttribute } from './line-renderer.ts';
import { boundNesting } from './nesting.ts';
import { markNoteLines } from './note-lines.ts';
import { findTokenLines } from './token-lines.ts';

/** `[^1]` points at a footnote and `[^1]: text` is one; Markdown leaves both to extensions, HTML reading knows `sup`. */
function markFootnotes(line: string): string {
  return line
    .replace(/^\s{0,3}\[\^([\w*]{1,9})\]:\s*/, '<br><sup>$1</sup> ')
    .replace(/\[\^([\w*]{1,9})\]/g, '<sup>$1</sup>');
}

/** Gives every element the line of the Markdown file: its own, or else that of the one before it. */
function setLines(document: HtmlDocument, last: number): void {
  let line = 1;
  for (const element of listElements(document)) {
    const own = Number(readAttribute(element, lineAttribute) ?? 'none');
    if (own >= 1 && own <= last) line = Math.trunc(own);
    element.line = line;
  }
}

/**
 * Reads Markdown (CommonMark with GFM tables and footnotes), by way of HTML. Takes the decoded file and its name. Title,
 * address and language come from front matter, or the address from a first line as in plain text. Tables in pipes
 * without a rule below the head and typed bullets are read as in plain text.
 * Throws ReadingError `too-deep` and `too-many-cells`.
 */
export function readMarkdown(text: string, file: string): DocumentBody {
  const { facts, lines } = takeFrontMatter(text.split('\n'));
  const start = lines.findIndex((line) => line.trim() !== '');
  const head = readAddressLine(lines[start]?.trim() ?? '');
  const source = markNoteLines(boundNesting(head ? lines.with(start, head.remark ?? '') : lines, file))
    .map(markFootnotes)
    .join('\n');
  const tokens = new BoundedLexer().lex(source);
  const renderer = new LineRenderer(findTokenLines(tokens, 1));
  const document = parseHtml(Parser.parse(tokens, { renderer }), file);
  setLines(document, lines.length);
  const body = readDocument(document, file);
  return {
    ...body,
    title: facts.title ?? head?.title ?? body.title,
    address: facts.address ?? head?.address ?? body.address,
    language: facts.language ?? body.language,
  };
}
