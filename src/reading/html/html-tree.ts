import type { html } from 'parse5';

/** What an element holds, itself and all below it. */
export type Weight = {
  /** Characters of text, and those of them inside links. */
  text: number;
  linked: number;
  tables: number;
  /** h1 elements. */
  titles: number;
  /** Elements that a list item holds only where a list lays out the page. */
  parts: number;
};

/** The part of a parsed page that reading needs. Comments, scripts and the like are not in it. */
export type HtmlElement = {
  readonly kind: 'element';
  /** In lower case; of SVG and MathML as well. */
  readonly name: string;
  readonly namespace: html.NS;
  attributes: { name: string; value: string }[];
  parent: HtmlParent | null;
  children: HtmlNode[];
  /** The line on which the start tag ends; counts from 1. */
  line: number;
  /** All zero until the page is weighed. */
  readonly weight: Weight;
};

export type HtmlText = { readonly kind: 'text'; text: string; parent: HtmlParent | null };

export type HtmlDocument = {
  readonly kind: 'document';
  children: HtmlNode[];
  /** Texts of comments in front of the root element: browsers write there where a page was saved from. */
  readonly comments: string[];
};

export type HtmlNode = HtmlElement | HtmlText;
export type HtmlParent = HtmlElement | HtmlDocument;

/** The value of an attribute, or null where the element does not have it. */
export function readAttribute(element: HtmlElement, name: string): string | null {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value;
  return null;
}

/** All elements below a parent, in document order. Iterative: the tree may be deep. */
export function listElements(root: HtmlParent): HtmlElement[] {
  const found: HtmlElement[] = [];
  const stack: HtmlElement[] = [];
  const pushChildren = (parent: HtmlParent) => {
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const child = parent.children[index];
      if (child?.kind === 'element') stack.push(child);
    }
  };
  pushChildren(root);
  for (let element = stack.pop(); element; element = stack.pop()) {
    found.push(element);
    pushChildren(element);
  }
  return found;
}

/** The text below a node as written. */
export function readRawText(root: HtmlParent): string {
  let text = '';
  const stack: HtmlNode[] = [...root.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === 'text') text += node.text;
    else for (const child of node.children.toReversed()) stack.push(child);
  }
  return text;
}
