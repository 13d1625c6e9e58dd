import { type HtmlElement, listElements, readAttribute } from './html-tree.ts';

/** In a list item these make it a part of a page that was laid out with a list. */
const partElements = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'dl', 'details']);

/** Class and id of an element as one lower-case text. */
export function readNames(element: HtmlElement): string {
  let names = '';
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'id') names = names === '' ? value : `${names} ${value}`;
  }
  return names.toLowerCase();
}

/** Whether a style attribute hides the element. */
export function hasHidingStyle(element: HtmlElement): boolean {
  const style = readAttribute(element, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500));
}

/** Weighs an element and every element below it, in one pass up from the last one. */
export function weighElements(root: HtmlElement): void {
  const elements = listElements(root);
  elements.unshift(root);
  for (const element of elements) {
    let text = 0;
    for (const child of element.children) if (child.kind === 'text') text += child.text.trim().length;
    const { weight, name } = element;
    weight.text = text;
    weight.linked = 0;
    weight.tables = name === 'table' ? 1 : 0;
    weight.titles = name === 'h1' ? 1 : 0;
    weight.parts = partElements.has(name) ? 1 : 0;
  }
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const element = elements[index];
    if (element?.parent?.kind !== 'element') continue;
    const { weight } = element;
    const above = element.parent.weight;
    if (element.name === 'a') weight.linked = weight.text;
    above.text += weight.text;
    above.linked += weight.linked;
    above.tables += weight.tables;
    above.titles += weight.titles;
    above.parts += weight.parts;
  }
}
