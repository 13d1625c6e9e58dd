import { type HtmlElement, listElements, readAttribute } from './html-tree.ts';
import { readNames } from './weigh.ts';

const contentName =
  /(?:^|\s)(?:content|main|main-?content|page-?content|site-?content|hoofdinhoud|inhoud|primary|article-?content)(?:$|\s)/;

/** The content must hold nearly all running text, or the page keeps its content in more than one place. */
const contentShare = 0.7;

function isCandidate(element: HtmlElement): boolean {
  if (element.name === 'main' || element.name === 'article') return true;
  if (element.attributes.length === 0) return false;
  return readAttribute(element, 'role') === 'main' || contentName.test(readNames(element));
}

/**
 * The element that holds the content of a page: the innermost `main`, `article` or element of that name with every
 * table and nearly all text outside of links. Where no element does, the body itself. Clutter must be
 * out already, and the page
 * weighed after that.
 */
export function findContent(body: HtmlElement): HtmlElement {
  const total = body.weight;
  let content = body;
  for (const element of listElements(body)) {
    const { weight } = element;
    if (weight.tables !== total.tables || !isCandidate(element)) continue;
    if (weight.text - weight.linked >= (total.text - total.linked) * contentShare) content = element;
  }
  return content;
}
