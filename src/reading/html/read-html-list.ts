import type { List, ListItem } from '../../model/block.ts';
import { isClutter } from '../clutter.ts';
import { readListMarker } from '../text/list-marker.ts';
import { collectInline } from './collect-inline.ts';
import { type HtmlElement, readAttribute } from './html-tree.ts';
import { InlineText, joinLines, leadOf } from './inline-text.ts';

export const listElements: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The marker that a browser shows in front of an item of an ordered list: `1.`, `a.`, `iv.`. */
function showMarker(type: string, ordinal: number): string {
  const letter = ordinal >= 1 && ordinal <= 26 ? String.fromCharCode(96 + ordinal) : null;
  if (type === 'a' && letter) return `${letter}.`;
  if (type === 'A' && letter) return `${letter.toUpperCase()}.`;
  const numeral = ordinal >= 1 ? roman[ordinal] : undefined;
  if (type === 'i' && numeral) return `${numeral}.`;
  if (type === 'I' && numeral) return `${numeral.toUpperCase()}.`;
  return `${ordinal}.`;
}

function readInteger(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

/** Text and links of one item, with the lists nested in it. A bullet typed in front of the text is taken off. */
function readItem(element: HtmlElement, marker: string | null, depth: number, file: string) {
  const nested: HtmlElement[] = [];
  const inline = new InlineText(element.line);
  collectInline(element, inline, {
    bold: false,
    setApart: (child) => listElements.has(child.name) && nested.push(child) > 0,
  });
  const lines = inline.take(element.line);
  const { text, links, marks } = joinLines(lines, ' ');
  const typed = readListMarker(text);
  const cut = typed && !typed.ordered && /[^-–—*o]/.test(typed.written) ? text.length - typed.rest.length : 0;
  const moved = links
    .map((link) => ({ ...link, start: Math.max(0, link.start - cut), end: link.end - cut }))
    .filter((link) => link.end > link.start);
  const lead = leadOf(
    lines.find((line) => line.text !== ''),
    cut,
  );
  const item: ListItem = {
    text: text.slice(cut),
    depth,
    ...(lead === null ? {} : { lead }),
    ...(marker === null ? {} : { marker }),
    ...(moved.length > 0 ? { links: moved } : {}),
    at: { file, line: element.line },
  };
  return { item, nested, marks };
}

function readItems(list: HtmlElement, depth: number, file: string, onMark: (mark: string) => void): ListItem[] {
  const items: ListItem[] = [];
  const type = readAttribute(list, 'type') ?? '1';
  let ordinal = readInteger(readAttribute(list, 'start')) ?? 1;
  for (const child of list.children) {
    if (child.kind === 'text') {
      const text = child.text.replace(/\s+/g, ' ').trim();
      if (text !== '') items.push({ text, depth, at: { file, line: list.line } });
    } else if (listElements.has(child.name)) {
      for (const item of readItems(child, depth + 1, file, onMark)) items.push(item);
    } else {
      const isItem = child.name === 'li';
      ordinal = (isItem ? readInteger(readAttribute(child, 'value')) : null) ?? ordinal;
      const marker = list.name === 'ol' && isItem ? showMarker(type, ordinal) : null;
      const { item, nested, marks } = readItem(child, marker, depth, file);
      if (isItem) ordinal += 1;
      for (const mark of marks) onMark(mark);
      if (item.text !== '' && !isClutter(item.text)) items.push(item);
      for (const inner of nested) for (const below of readItems(inner, depth + 1, file, onMark)) items.push(below);
    }
  }
  return items;
}

/**
 * Reads a `ul` or `ol` with all lists nested in it; null where it holds no text. `onMark` gets the footnote marks that
 * stood in the items. Text between the items, which HTML forbids and pages have, becomes an item.
 */
export function readHtmlList(list: HtmlElement, file: string, onMark: (mark: string) => void): List | null {
  const items = readItems(list, 0, file, onMark);
  if (items.length === 0) return null;
  return { kind: 'list', ordered: list.name === 'ol', items, at: { file, line: list.line } };
}
