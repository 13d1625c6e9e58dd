import { flattenTables } from './flatten-tables.ts';
import { makeLists } from './word-lists.ts';
import { makeNotes } from './word-notes.ts';

/** What carries no text of the page it was copied from. */
const dropped = [
  ...['style', 'script', 'noscript', 'template', 'meta', 'link', 'title', 'base', 'xml'],
  ...['img', 'picture', 'svg', 'math', 'canvas', 'video', 'audio', 'object', 'embed', 'iframe'],
  ...['input', 'button', 'select', 'textarea', 'del', 'hr'],
  // Word: remarks of others in the margin, and what is hidden.
  ...['[style*="mso-element:comment"]', '[style*="mso-comment-reference"]', '[class*="MsoCommentReference"]'],
  ...['[style*="mso-hide:all"]', '[style*="display:none"]', '[style*="display: none"]'],
].join(',');

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading], p.MsoTitle';

/**
 * What somebody copied elsewhere, from Word above all, with its structure and without its dirt: headings, lists, tables, links, footnotes, bold and
 * italic stay; styles, spans, pictures, remarks, deleted text and empty lines go. What was copied from a text of ours is taken as it is.
 */
export function cleanPasted(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropComments(page);
  makeNotes(page);
  makeLists(page);
  for (const element of page.body.querySelectorAll(dropped)) element.remove();
  for (const element of page.body.querySelectorAll('*')) if (element.localName.includes(':')) unwrap(element, 'o:p');
  markStyles(page);
  rankHeadings(page);
  flattenTables(page);
  for (const element of page.body.querySelectorAll('*')) dropAttributes(element);
  for (const line of page.body.querySelectorAll('p'))
    if (line.textContent.trim() === '' && line.closest('td, th, li') === null) line.remove();
  return page.body.innerHTML;
}

function dropComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode() !== null) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Puts what is in an element in its place. @param empty the name of an element whose content is no text */
function unwrap(element: Element, empty = ''): void {
  if (element.localName === empty && element.textContent.trim() === '') element.remove();
  else element.replaceWith(...element.childNodes);
}

/** A style that says bold or italic says so by the element of that; other spans and fonts go. In a heading all is bold. */
function markStyles(page: Document): void {
  for (const element of page.body.querySelectorAll('b, strong'))
    if (element.closest(headings) !== null || /font-weight:\s*(?:normal|[1-4]00)/.test(styleOf(element)))
      unwrap(element);
  for (const element of page.body.querySelectorAll('span, font')) {
    if (element.hasAttribute('data-live')) continue;
    const style = styleOf(element);
    const isBold = /font-weight:\s*(?:bold|[6-9]00)/.test(style) && element.closest(headings) === null;
    const isItalic = /font-style:\s*italic/.test(style);
    const name = isBold ? 'strong' : isItalic ? 'em' : null;
    if (name === null) {
      unwrap(element);
      continue;
    }
    const marked = page.createElement(name);
    const inner = isBold && isItalic ? page.createElement('em') : marked;
    if (inner !== marked) marked.append(inner);
    inner.append(...element.childNodes);
    element.replaceWith(marked);
  }
}

function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').toLowerCase();
}

/** Headings as the text has them: the highest of what was copied is the first of its three levels. A title is a heading. */
function rankHeadings(page: Document): void {
  const levelOf = (element: Element): number => {
    if (element.matches('.MsoTitle')) return 0;
    return Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level') ?? 6);
  };
  const found = [...page.body.querySelectorAll(headings)];
  const levels = [...new Set(found.map(levelOf))].toSorted((one, other) => one - other);
  for (const heading of found) {
    const rank = Math.min(levels.indexOf(levelOf(heading)), 2);
    // In an item or a cell it is a line.
    const ranked = page.createElement(heading.closest('li, td, th') === null ? `h${rank + 4}` : 'p');
    ranked.append(...heading.childNodes);
    if (ranked.textContent.trim() === '') heading.remove();
    else heading.replaceWith(ranked);
  }
}

function dropAttributes(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!(name === 'href' && element.localName === 'a') && name !== 'data-live') element.removeAttribute(name);
}
