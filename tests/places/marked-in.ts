import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { foldSpace } from '../../src/model/text/fold-space.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

const lines = new Set(['p', 'li', 'div', 'td', 'th', 'h2', 'h3', 'h4']);

/** What an element says; what stands on a line of its own is set apart. */
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  const text = childrenOf(node).map(textOf).join('');
  return lines.has(node.nodeName) ? ` ${text} ` : text;
}

function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

function* elementsIn(node: Node): Iterable<Element> {
  if ('tagName' in node) yield node;
  for (const child of childrenOf(node)) yield* elementsIn(child);
}

/** A page as far as links into it and out of it go. */
export type ReadPage = {
  /** The elements of that id, as the style sheet marks them: an empty place in a cell or in words is that cell, or those words. */
  readonly marked: (id: string) => readonly { readonly name: string; readonly text: string }[];
  readonly links: readonly string[];
  /** Where Tab leads, in its order. */
  readonly stops: readonly { readonly name: string; readonly href: string | null }[];
  /** All that it says, white space folded. */
  readonly text: string;
};

const fields = new Set(['button', 'input', 'select', 'summary']);

/** Whether it is shown only when a reader opens what it is folded in. */
function isFolded(element: Element): boolean {
  const around = element.parentNode;
  if (around === null || !('tagName' in around)) return false;
  const isClosed = around.tagName === 'details' && attributeOf(around, 'open') === null;
  return (isClosed && element.tagName !== 'summary') || isFolded(around);
}

/** Whether Tab stops there: a region that scrolls, a field, a link that is no second way to where another leads. */
function isStop(element: Element): boolean {
  if (isFolded(element)) return false;
  // the way to the search is shown where the box of the search is not
  if (attributeOf(element, 'class') === 'ds-menu__search') return false;
  const index = attributeOf(element, 'tabindex');
  const isLink = element.tagName === 'a' && attributeOf(element, 'href') !== null;
  if (index !== null) return Number(index) >= 0;
  return isLink || (fields.has(element.tagName) && attributeOf(element, 'type') !== 'hidden');
}

/** Reads a page as a browser gets it. */
export function readPage(html: string): ReadPage {
  const document = parse(html);
  const byId = Map.groupBy(elementsIn(document), (element) => attributeOf(element, 'id'));
  const markedOf = (element: Element): Element => {
    const isEarlier = attributeOf(element, 'class') === 'ds-place';
    const around = element.parentNode;
    return isEarlier && around !== null && 'tagName' in around ? around : element;
  };
  return {
    marked: (id) =>
      (byId.get(id) ?? [])
        .map(markedOf)
        .map((element) => ({ name: element.tagName, text: foldSpace(textOf(element)) })),
    links: [...elementsIn(document)].flatMap((element) => attributeOf(element, 'href') ?? []),
    stops: [...elementsIn(document)].filter(isStop).map((element) => ({
      name: foldSpace(attributeOf(element, 'aria-label') ?? (textOf(element) || (attributeOf(element, 'id') ?? ''))),
      href: attributeOf(element, 'href'),
    })),
    text: foldSpace(textOf(document)),
  };
}
