import { html, Parser, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { ReadingError } from '../reading-error.ts';
import type { HtmlDocument, HtmlElement, HtmlNode, HtmlParent, HtmlText } from './html-tree.ts';

type Ignored = { readonly kind: 'ignored' };
type AdapterMap = TreeAdapterTypeMap<
  HtmlNode | HtmlParent | Ignored,
  HtmlParent,
  HtmlNode | Ignored,
  HtmlDocument,
  HtmlDocument,
  HtmlElement,
  Ignored,
  HtmlText,
  HtmlElement,
  Ignored
>;

/** Elements nested deeper than this are no page but an attack or a broken export. Browsers stop at 512. */
const deepest = 1000;

/** Comments that say where a page was saved from stand before the root element or directly in it. */
const headDepth = 1;

/** A second `body` or `html` tag gives its attributes to the first; with this many that one is full. */
const mostAdopted = 100;

const ignored: Ignored = { kind: 'ignored' };
/** Their content is never text for a reader. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math']);

function appendText(parent: HtmlParent, before: number, text: string): void {
  const last = parent.children[before - 1];
  if (last?.kind === 'text') last.text += text;
  else parent.children.splice(before, 0, { kind: 'text', text, parent });
}

/** What the parser asks about nodes. */
function createReaders() {
  return {
    getParentNode: (node: AdapterMap['node']) => (node.kind === 'element' || node.kind === 'text' ? node.parent : null),
    getChildNodes: (parent: HtmlParent) => parent.children,
    getFirstChild: (parent: HtmlParent) => parent.children[0] ?? null,
    getTagName: (element: HtmlElement) => element.name,
    getNamespaceURI: (element: HtmlElement) => element.namespace,
    getAttrList: (element: HtmlElement) => element.attributes,
    getTextNodeContent: (node: HtmlText) => node.text,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isElementNode: (node: AdapterMap['node']): node is HtmlElement => node.kind === 'element',
    isTextNode: (node: AdapterMap['node']): node is HtmlText => node.kind === 'text',
    isCommentNode: (_: AdapterMap['node']): _ is Ignored => false,
    isDocumentTypeNode: (_: AdapterMap['node']): _ is Ignored => false,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

/** Builds our own lean tree while parse5 parses, and watches the depth. */
function createAdapter(file: string, readLine: () => number, comments: string[]): TreeAdapter<AdapterMap> {
  let depth = 0;
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  const templates = new Map<HtmlElement, HtmlDocument>();
  const place = (parent: HtmlParent, node: HtmlNode | Ignored, index: number) => {
    if (node.kind === 'ignored') return;
    node.parent = parent;
    if (index >= parent.children.length) parent.children.push(node);
    else parent.children.splice(index, 0, node);
  };
  const indexOf = (parent: HtmlParent, node: HtmlNode | Ignored) =>
    node.kind === 'ignored' ? parent.children.length : parent.children.lastIndexOf(node);
  return {
    ...createReaders(),
    createDocument: () => ({ kind: 'document', children: [], comments }),
    createDocumentFragment: () => ({ kind: 'document', children: [], comments: [] }),
    createElement: (name, namespace, attributes) => ({
      kind: 'element',
      name,
      namespace,
      attributes,
      parent: null,
      children: [],
      line: readLine(),
      weight: { text: 0, linked: 0, tables: 0, titles: 0, parts: 0 },
    }),
    createCommentNode: (text) => {
      if (depth <= headDepth) comments.push(text);
      return ignored;
    },
    createTextNode: (text) => ({ kind: 'text', text, parent: null }),
    appendChild: (parent, node) => place(parent, node, parent.children.length),
    insertBefore: (parent, node, reference) => place(parent, node, indexOf(parent, reference)),
    insertText: (parent, text) => {
      if (parent.kind === 'element') {
        if (silent.has(parent.name)) return;
        // A line break right behind `<pre>` is not text, so its first line may be the one below the tag.
        if (parent.name === 'pre' && parent.children.length === 0)
          parent.line = readLine() - text.split('\n').length + 1;
      }
      appendText(parent, parent.children.length, text);
    },
    insertTextBefore: (parent, text, reference) => appendText(parent, indexOf(parent, reference), text),
    detachNode: (node) => {
      if (node.kind === 'ignored' || !node.parent) return;
      const { children } = node.parent;
      const index = children.lastIndexOf(node);
      if (index >= 0) children.splice(index, 1);
      node.parent = null;
    },
    adoptAttributes: (element, attributes) => {
      if (element.attributes.length >= mostAdopted) return;
      const known = new Set(element.attributes.map((attribute) => attribute.name));
      const added = attributes.filter((attribute) => !known.has(attribute.name));
      element.attributes = [...element.attributes, ...added.slice(0, mostAdopted)];
    },
    setTemplateContent: (template, content) => templates.set(template, content),
    getTemplateContent: (template) => templates.get(template) ?? { kind: 'document', children: [], comments: [] },
    setDocumentType: () => undefined,
    setDocumentMode: (_, value) => {
      mode = value;
    },
    getDocumentMode: () => mode,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new ReadingError({ code: 'too-deep', file });
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/**
 * Parses a page by the HTML standard, as browsers do, into a lean tree with line numbers. Text of scripts, styles and
 * the like is left out. (Line numbers come from the tokenizer itself: parse5's location records double its time.)
 * Throws ReadingError `too-deep` as soon as elements are nested deeper than any page is.
 */
export function parseHtml(source: string, file: string): HtmlDocument {
  const readLine = () => parser.tokenizer.preprocessor.line;
  const parser: Parser<AdapterMap> = new Parser({ treeAdapter: createAdapter(file, readLine, []) });
  parser.tokenizer.write(source, true);
  return parser.document;
}
