import { clutterName, footnotesName, linkClutterName, panelName } from './clutter-names.data.ts';
import { silentElements, silentRoles } from './element-names.data.ts';
import { type HtmlElement, type HtmlNode, readAttribute, type Weight } from './html-tree.ts';
import { hasHidingStyle, readNames } from './weigh.ts';

/** What holds this share of the page's own text, and more than a few sentences, is content, whatever it is called. */
const contentShare = 0.3;
const fewSentences = 400;
const mostlyLinks = 0.5;
/** So few characters are a label, not a passage. */
const label = 60;

function isSectioned(element: HtmlElement): boolean {
  for (let above = element.parent; above?.kind === 'element'; above = above.parent) {
    if (above.name === 'article' || above.name === 'main' || above.name === 'section') return true;
  }
  return false;
}

function isPanel(element: HtmlElement, names: string): boolean {
  return readAttribute(element, 'role') === 'tabpanel' || panelName.test(names);
}

/** Hidden parts are no content, but for panels that a reader opens. A hidden table is kept: tabs hide them in many ways. */
function isHidden(element: HtmlElement, names: string): boolean {
  const hides = readAttribute(element, 'hidden') !== null || hasHidingStyle(element);
  if (hides && element.weight.tables > 0) return false;
  return (hides || readAttribute(element, 'aria-hidden') === 'true') && !isPanel(element, names);
}

/** Tells what of a page stands around its content. `total` is the weight of the whole page. */
function isClutterElement(element: HtmlElement, total: Weight): boolean {
  const { name, weight } = element;
  if (silentElements.has(name)) return true;
  if (element.attributes.length === 0 && name !== 'footer' && name !== 'aside' && name !== 'header') return false;
  if (name === 'html' || name === 'body' || name === 'main') return false;
  const names = readNames(element);
  if (isHidden(element, names)) return true;
  const own = weight.text - weight.linked;
  const isLarge = own > fewSentences && own > (total.text - total.linked) * contentShare;
  const isContent = weight.tables > 0 || weight.titles > 0 || isLarge;
  if (isContent || footnotesName.test(names)) return false;
  if (name === 'footer' || name === 'header') return !isSectioned(element);
  if (name === 'aside' || silentRoles.has(readAttribute(element, 'role') ?? '')) return true;
  if (names === '' || isPanel(element, names)) return false;
  if (clutterName.test(names)) return true;
  const isMenuLike = weight.text < label || weight.linked >= weight.text * mostlyLinks;
  return isMenuLike && linkClutterName.test(names);
}

/**
 * Takes menus, page headers and footers, cookie questions, hidden parts and everything that is not text out of a page
 * (in place). Tables, main headings, footnotes and large pieces of text stay, whatever is written on them. The page must be weighed.
 */
export function removeClutter(body: HtmlElement): void {
  const open: HtmlElement[] = [body];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const kept: HtmlNode[] = [];
    for (const child of parent.children) {
      if (child.kind === 'text') kept.push(child);
      else if (!isClutterElement(child, body.weight)) {
        kept.push(child);
        open.push(child);
      }
    }
    if (kept.length < parent.children.length) parent.children = kept;
  }
}
