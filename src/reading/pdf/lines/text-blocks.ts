import type { Block, ListItem } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { FootnoteMarks } from '../../text/footnote-marks.ts';
import { readMarker } from './bullet.ts';
import { joinLines } from './hyphenation.ts';
import { type Line, textOfLine } from './line.ts';
import { headingLevel, type TextStyle } from './text-style.ts';

/** An introduction set in large letters is no heading. */
const longestHeading = 200;

type Item = { marker: string | null; text: string; readonly x: number; readonly lead?: number };
type Draft =
  | { readonly kind: 'heading'; readonly level: number; text: string }
  | { readonly kind: 'paragraph'; readonly bold: boolean; text: string; readonly x: number; readonly lead?: number }
  | { readonly kind: 'footnote'; readonly mark: string; text: string }
  | { readonly kind: 'list'; readonly items: Item[] };
type OpenBlock = { readonly draft: Draft; last: Line };

/** Makes headings, paragraphs, lists and footnotes of the lines of one region of a page that are no table. `marks` are those of cells above them. */
export function makeTextBlocks(
  lines: readonly Line[],
  style: TextStyle,
  file: string,
  marks: FootnoteMarks = new FootnoteMarks(),
): Block[] {
  const right = lines.reduce((most, line) => Math.max(most, line.fragments.at(-1)?.right ?? 0), 0);
  const open: OpenBlock[] = [];
  for (const line of lines) {
    const current = open.at(-1);
    const footnote = marks.answer(textOfLine(line));
    if (footnote) open.push({ draft: { kind: 'footnote', ...footnote }, last: line });
    else if (current && continues(current, line, right, style)) addLine(current, line);
    else if (current?.draft.kind === 'list' && isNextItem(current, line)) addItem(current, line);
    else open.push({ draft: startBlock(line, style), last: line });
  }
  return gatherUnmarkedItems(open).flatMap(({ draft, last }) => finish(draft, { file, page: last.page }));
}

/**
 * Makes a list of paragraphs at one indent of which all but the last end in a semicolon: some programs draw their bullets,
 * so that no sign is left in the text.
 */
function gatherUnmarkedItems(blocks: readonly OpenBlock[]): OpenBlock[] {
  const gathered: OpenBlock[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const { draft } = block;
    const before = gathered.at(-1);
    if (draft.kind !== 'paragraph' || draft.bold) {
      isOpen = false;
      gathered.push(block);
      continue;
    }
    const { text, x, lead } = draft;
    const item: Item = { marker: null, text, x, ...(lead === undefined ? {} : { lead }) };
    const list = isOpen && before?.draft.kind === 'list' ? before.draft : null;
    if (before && list && Math.abs((list.items[0]?.x ?? 0) - draft.x) < 2) {
      list.items.push(item);
      before.last = block.last;
    } else {
      gathered.push(draft.text.endsWith(';') ? { draft: { kind: 'list', items: [item] }, last: block.last } : block);
    }
    isOpen = draft.text.endsWith(';');
  }
  return gathered;
}

function startBlock(line: Line, style: TextStyle): Draft {
  const text = textOfLine(line);
  const [first] = line.fragments;
  const x = first?.x ?? 0;
  const level = headingLevel(line.size, style);
  const entry = readContentsEntry(text);
  if (entry !== null) return { kind: 'paragraph', bold: false, text: entry, x };
  if (level !== null && /[\p{L}\p{N}]/u.test(text)) return { kind: 'heading', level, text };
  if (first?.leadingMark && line.size < style.bodySize) return { kind: 'footnote', mark: first.leadingMark, text };
  const marked = isBold(line) && line.bulletX === undefined ? null : markerOf(line);
  if (marked) return { kind: 'list', items: [itemOf(line, marked)] };
  return { kind: 'paragraph', bold: isBold(line), text, x, ...leadOf(line, 0) };
}

/** What a line of a list begins with, written or drawn, and the text behind it; null for any other line. */
function markerOf(line: Line): ReturnType<typeof readMarker> {
  const text = textOfLine(line);
  return line.bulletX === undefined ? readMarker(text) : { marker: null, text };
}

/** A line of a table of contents, with its dots folded; null for any other. It is set like the heading that it points at. */
function readContentsEntry(text: string): string | null {
  const folded = text
    .replace(/(?:\s?\.){4,}/g, ' … ')
    .replace(/\s+/g, ' ')
    .trim();
  return / …(?: \d{1,4})?$/.test(folded) ? folded : null;
}

/** The bold characters in front of a line that is not bold as a whole, when `cut` are taken off its start. */
function leadOf(line: Line, cut: number): { readonly lead?: number } {
  const lead = (line.fragments[0]?.boldEnd ?? 0) - cut;
  return lead > 0 && !isBold(line) ? { lead } : {};
}

function isBold(line: Line): boolean {
  return line.fragments.every((fragment) => fragment.bold);
}

/** Whether a line goes on with the text of the block above it. */
function continues({ draft, last }: OpenBlock, line: Line, right: number, style: TextStyle): boolean {
  const step = line.y - last.y;
  const [first] = line.fragments;
  if (!first || step > Math.max(line.size, last.size) * 1.75 || step <= 0 || first.leadingMark !== null) return false;
  if (Math.abs(line.size - last.size) > 0.6) return false;
  if (draft.kind === 'heading') return headingLevel(line.size, style) === draft.level && step < line.size * 1.6;
  if (draft.kind === 'footnote') return line.size < style.bodySize;
  const text = textOfLine(line);
  if (readContentsEntry(text) !== null || / … \d{1,4}$/.test(draft.kind === 'paragraph' ? draft.text : ''))
    return false;
  if (draft.kind === 'list') {
    const item = draft.items.at(-1);
    return !!item && first.x > item.x + 1 && !markerOf(line) && !isBold(line);
  }
  if (draft.bold !== isBold(line) || markerOf(line)) return false;
  if (draft.bold && /[?:.]$/.test(draft.text)) return false;
  const isIndented = first.x > (last.fragments[0]?.x ?? 0) + line.size * 0.6;
  if (isIndented) return false;
  if (draft.text.endsWith(';') && /^\p{Lu}/u.test(text)) return false;
  // A line that stops well before the margin at the end of a sentence is the last of its paragraph.
  const isShort = (last.fragments.at(-1)?.right ?? 0) < right - (right - draft.x) * 0.25;
  return !(isShort && /[.!?:;]$/.test(draft.text) && /^[\p{Lu}\p{N}‘“"']/u.test(text));
}

function itemOf(line: Line, marked: { readonly marker: string | null; readonly text: string }): Item {
  const cut = textOfLine(line).length - marked.text.length;
  return { ...marked, x: line.bulletX ?? line.fragments[0]?.x ?? 0, ...leadOf(line, cut) };
}

function isNextItem({ last }: OpenBlock, line: Line): boolean {
  return (
    line.y - last.y < line.size * 4 &&
    line.y > last.y &&
    (line.bulletX !== undefined || (!isBold(line) && markerOf(line) !== null))
  );
}

function addLine(open: OpenBlock, line: Line): void {
  const text = textOfLine(line);
  open.last = line;
  if (open.draft.kind !== 'list') {
    open.draft.text = joinLines(open.draft.text, text);
    return;
  }
  const item = open.draft.items.at(-1);
  if (item) item.text = joinLines(item.text, text);
}

function addItem(open: OpenBlock, line: Line): void {
  const marked = markerOf(line);
  open.last = line;
  if (marked && open.draft.kind === 'list') open.draft.items.push(itemOf(line, marked));
}

function finish(draft: Draft, at: Position): Block[] {
  if (draft.kind === 'list') {
    const indents = [...new Set(draft.items.map((item) => Math.round(item.x / 4)))].sort((one, other) => one - other);
    const items = draft.items.flatMap(({ marker, text, x, lead }): ListItem[] =>
      text === ''
        ? []
        : [
            {
              text,
              depth: indents.indexOf(Math.round(x / 4)),
              ...(marker === null ? {} : { marker }),
              ...(lead === undefined ? {} : { lead }),
              at,
            },
          ],
    );
    if (items.length === 0) return [];
    return [{ kind: 'list', ordered: items.every((item) => item.marker !== undefined), items, at }];
  }
  if (draft.text === '') return [];
  if (draft.kind === 'heading' && draft.text.length > longestHeading)
    return [{ kind: 'paragraph', text: draft.text, at }];
  if (draft.kind === 'paragraph')
    return [
      {
        kind: 'paragraph',
        text: draft.text,
        ...(draft.bold ? { bold: true } : {}),
        ...(draft.lead === undefined || draft.bold ? {} : { lead: draft.lead }),
        at,
      },
    ];
  return [
    draft.kind === 'heading'
      ? { kind: 'heading', level: draft.level, text: draft.text, at }
      : { kind: 'footnote', mark: draft.mark, text: draft.text, at },
  ];
}
