import { inlineElements, silentElements } from './element-names.data.ts';
import { type HtmlElement, readAttribute } from './html-tree.ts';
import type { InlineText } from './inline-text.ts';
import { readNoteLink, readSuperscript } from './superscript.ts';

/** How text is gathered. */
export type InlineStyle = {
  readonly bold: boolean;
  /** Gets each element first: a list or a table must stay apart from the text. Gives whether it took the element. */
  readonly setApart: (element: HtmlElement, bold: boolean) => boolean;
};

function isBold(element: HtmlElement): boolean {
  if (element.name === 'b' || element.name === 'strong') return true;
  const style = readAttribute(element, 'style');
  return style !== null && /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i.test(style.slice(0, 500));
}

/** Whether the address is one that a reader can follow; `javascript:` and the like are not. */
function isFollowable(href: string): boolean {
  return href !== '' && !href.startsWith('#') && !/^(?!https?:|mailto:|tel:)[a-z][a-z\d+.-]{0,20}:/i.test(href);
}

function collectLink(element: HtmlElement, inline: InlineText, style: InlineStyle): void {
  const note = readNoteLink(element);
  const href = readAttribute(element, 'href')?.trim() ?? '';
  if (note?.kind === 'pointer') inline.mark(note.mark);
  else if (note === null && isFollowable(href)) {
    inline.openLink(href);
    collectInline(element, inline, style);
    inline.closeLink();
  } else if (note === null) collectInline(element, inline, style);
}

function collectSuperscript(element: HtmlElement, inline: InlineText, style: InlineStyle): void {
  const superscript = readSuperscript(element, inline.tail);
  if (superscript.kind === 'mark') inline.mark(superscript.mark);
  else if (superscript.kind === 'exponent') inline.append(superscript.text, style.bold);
  else collectInline(element, inline, style);
}

/** Gathers one element of running text. */
export function collectElement(element: HtmlElement, inline: InlineText, style: InlineStyle): void {
  const { name } = element;
  if (silentElements.has(name) || style.setApart(element, style.bold)) return;
  if (name === 'br') inline.break(element.line);
  else if (name === 'a') collectLink(element, inline, style);
  else if (name === 'sup') collectSuperscript(element, inline, style);
  else if (inlineElements.has(name)) {
    collectInline(element, inline, isBold(element) && !style.bold ? { ...style, bold: true } : style);
  } else {
    inline.break(element.line);
    collectInline(element, inline, style);
    inline.break(element.line);
  }
}

/** Gathers the text in an element; blocks inside it become lines. Recursive, over a depth that parsing has bounded. */
export function collectInline(element: HtmlElement, inline: InlineText, style: InlineStyle): void {
  for (const child of element.children) {
    if (child.kind === 'text') inline.append(child.text, style.bold);
    else collectElement(child, inline, style);
  }
}
