import { foldSpace } from '../../../model/text/fold-space.ts';
import { type HtmlElement, type HtmlNode, type HtmlParent, readAttribute } from '../../../reading/html/html-tree.ts';
import { parseHtml } from '../../../reading/html/parse-html.ts';
import type { OriginalElement, OriginalName, OriginalNode } from '../../../ui/original/original-view.ts';

/** What holds no text of the document, or would do something. */
const leftOut = new Set(
  [
    'head title script style noscript template svg math iframe frame frameset object embed applet canvas audio video',
    'input select textarea button datalist option link meta base map area param source track dialog',
  ].flatMap((names) => names.split(' ')),
);

const inlines: ReadonlyMap<string, OriginalName | null> = new Map<string, OriginalName | null>([
  ...['strong', 'b'].map((name) => [name, 'b'] as const),
  ...['em', 'i', 'cite', 'dfn'].map((name) => [name, 'i'] as const),
  ['sup', 'sup'],
  ['sub', 'sub'],
  ...'a span small u s font abbr q label code mark time ins del big tt kbd samp var bdi bdo wbr nobr data acronym'
    .split(' ')
    .map((name) => [name, null] as const),
]);

const blocks: ReadonlyMap<string, OriginalName> = new Map<string, OriginalName>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['ul', 'ul'],
  ['ol', 'ol'],
  ['li', 'li'],
  ['table', 'table'],
  ['caption', 'caption'],
  ['tr', 'tr'],
  ['th', 'th'],
  ['td', 'td'],
  ['pre', 'pre'],
]);

/** Where one element may stand directly; elsewhere it is a part of the text around it. */
const within: Partial<Record<OriginalName, readonly OriginalName[]>> = {
  li: ['ul', 'ol'],
  caption: ['table'],
  tr: ['table'],
  th: ['tr'],
  td: ['tr'],
};

/** No page sets its text so deep; what lies deeper stands there as text. */
const deepest = 60;
/** A cell over more is a trick to fill the screen. */
const widest = 100;

/**
 * A page as elements that are safe to show: its headings, paragraphs, lists and tables with their lines in the file. No script, style, form,
 * frame, address or attribute of it is left; an image is what it says in words.
 * @throws ReadingError `too-deep`
 */
export function cleanHtml(source: string, file: string): readonly OriginalElement[] {
  const pieces = insideOf(parseHtml(source, file), null, 0);
  return pieces.filter((piece) => typeof piece !== 'string');
}

/** What stands in an element, its loose text in paragraphs where elements of their own stand beside it. */
function insideOf(parent: HtmlParent, own: OriginalName | null, depth: number): readonly OriginalNode[] {
  const found: OriginalNode[] = [];
  let text: OriginalNode[] = [];
  let line: number | undefined;
  const close = () => {
    if (text.some((one) => typeof one !== 'string' || one.trim() !== '')) found.push({ is: 'p', line, children: text });
    text = [];
    line = undefined;
  };
  const add = (node: OriginalNode, at: number | undefined) => {
    line ??= at;
    text.push(node);
  };
  const walk = (nodes: readonly HtmlNode[], at: number | undefined, level: number): void => {
    for (const node of nodes) {
      if (node.kind === 'text') {
        add(own === 'pre' ? node.text : node.text.replace(/\s+/g, ' '), at);
        continue;
      }
      const { name } = node;
      if (leftOut.has(name)) continue;
      if (level > deepest) add(`${plainTextOf(node)} `, node.line);
      else if (name === 'br') add('\n', at);
      else if (name === 'img') add(foldSpace(readAttribute(node, 'alt') ?? ''), node.line);
      else if (inlines.has(name)) addInline(node, level);
      else if (blocks.has(name)) addBlock(node, blocks.get(name) ?? 'p', level);
      else {
        close();
        walk(node.children, node.line, level + 1);
        close();
      }
    }
  };
  const addInline = (node: HtmlElement, level: number) => {
    const set = inlines.get(node.name) ?? null;
    const isPlain = node.children.every((child) => child.kind === 'text');
    if (set !== null && isPlain) add({ is: set, children: [foldText(node)] }, node.line);
    else walk(node.children, node.line, level + 1);
  };
  const addBlock = (node: HtmlElement, is: OriginalName, level: number) => {
    const mayStand = within[is]?.some((one) => one === own) ?? !['ul', 'ol', 'table', 'tr'].includes(own ?? '');
    close();
    if (!mayStand) walk(node.children, node.line, level + 1);
    else found.push({ is, line: node.line, ...spanOf(node, is), children: insideOf(node, is, level + 1) });
  };
  walk(parent.children, parent.kind === 'element' ? parent.line : undefined, depth);
  const isWhole = found.length === 0 && own !== null;
  if (isWhole) return text;
  close();
  return own === null ? found : withoutLoose(found, own);
}

/** In a table and a list only their own parts may stand. */
function withoutLoose(found: readonly OriginalNode[], own: OriginalName): readonly OriginalNode[] {
  const wrap = (is: OriginalName) => (node: OriginalNode) =>
    typeof node !== 'string' && (within[node.is]?.includes(own) ?? false) ? node : { is, children: [node] };
  if (own === 'ul' || own === 'ol') return found.map(wrap('li'));
  if (own === 'tr') return found.map(wrap('td'));
  return own === 'table'
    ? found.map((node) => {
        const placed = wrap('td')(node);
        return placed === node ? node : { is: 'tr' as const, children: [placed] };
      })
    : found;
}

function spanOf(node: HtmlElement, is: OriginalName): Pick<OriginalElement, 'columns' | 'rows'> {
  if (is !== 'td' && is !== 'th') return {};
  const read = (name: string) => {
    const span = Number(readAttribute(node, name) ?? 1);
    return Number.isInteger(span) && span > 1 ? Math.min(span, widest) : undefined;
  };
  return { columns: read('colspan'), rows: read('rowspan') };
}

function foldText(node: HtmlElement): string {
  return node.children.map((child) => (child.kind === 'text' ? child.text.replace(/\s+/g, ' ') : '')).join('');
}

/** The text of what lies too deep to show its elements. */
function plainTextOf(root: HtmlElement): string {
  let text = '';
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'text') text += node.text;
    else if (!leftOut.has(node.name)) for (const child of node.children.toReversed()) stack.push(child);
  }
  return foldSpace(text);
}
