import type { Block } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import type { DocumentBody } from '../document-body.ts';
import { findContent } from './find-content.ts';
import { type HtmlDocument, type HtmlElement, listElements, readRawText } from './html-tree.ts';
import { dropLinkLists } from './link-lists.ts';
import { readPageFacts } from './page-facts.ts';
import { parseHtml } from './parse-html.ts';
import { findPublisherLine } from './publisher-line.ts';
import { readHtmlBlocks } from './read-html-blocks.ts';
import { removeClutter } from './remove-clutter.ts';
import { weighElements } from './weigh.ts';

/** The main heading is sometimes set above the content, in the header of the page. */
function findTitleOutside(body: HtmlElement, content: HtmlElement): HtmlElement | null {
  if (body.weight.titles === 0) return null;
  if (content.weight.titles > 0) return null;
  return listElements(body).find((element) => element.name === 'h1') ?? null;
}

/** The body stands in the root element, and the root element in the document: the parser sees to it. */
function findBody(document: HtmlDocument): HtmlElement | null {
  const root = document.children.find((child) => child.kind === 'element');
  const body =
    root?.kind === 'element' ? root.children.find((child) => child.kind === 'element' && child.name === 'body') : null;
  return body?.kind === 'element' ? body : null;
}

function readTitle(title: HtmlElement, file: string): Block {
  return { kind: 'heading', level: 1, text: foldSpace(readRawText(title)), at: { file, line: title.line } };
}

function holdsLine(block: Block, line: string): boolean {
  return (block.kind === 'paragraph' || block.kind === 'heading') && block.text.includes(line);
}

/**
 * Reads a parsed page; for formats that come here by way of HTML. See readHtml for what comes out.
 * Throws ReadingError `too-many-cells`.
 */
export function readDocument(document: HtmlDocument, file: string): DocumentBody {
  const facts = readPageFacts(document);
  const body = findBody(document);
  if (!body) return { ...facts, blocks: [] };
  weighElements(body);
  const publisher = findPublisherLine(body, file);
  removeClutter(body);
  weighElements(body);
  const content = findContent(body);
  const title = findTitleOutside(body, content);
  const read = readHtmlBlocks(content, file);
  const above: Block[] = [
    ...(publisher && !read.some((block) => holdsLine(block, publisher.text)) ? [publisher] : []),
    ...(title ? [readTitle(title, file)] : []),
  ];
  return { ...facts, blocks: [...above, ...(content === body ? dropLinkLists(read) : read)] };
}

/**
 * Reads an HTML page. Takes the decoded file and its name; gives title, address, language and breadcrumb, and the
 * blocks of its content with the lines of the file that they stand on.
 *
 * Menus, page header and footer, cookie questions, hidden parts and known clutter are left out; tables, lists and
 * footnotes of the content never are. The page is parsed by the HTML standard, so what a browser can show is read.
 * Superscript marks are kept out of words: in `marks` of a cell, and as the mark of a footnote.
 *
 * Throws ReadingError `too-deep` (nested deeper than any page) and `too-many-cells`.
 */
export function readHtml(html: string, file: string): DocumentBody {
  return readDocument(parseHtml(html, file), file);
}
