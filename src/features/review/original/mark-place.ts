import type { Position } from '../../../model/source.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import type { OriginalElement, OriginalName, OriginalNode } from '../../../ui/original/original-view.ts';

/** What is looked for: texts as written, where the first of them stands, and whether these are heads of a column there. */
export type Wanted = { readonly texts: readonly string[]; readonly at: Position; readonly isColumn: boolean };

const holding: ReadonlySet<OriginalName> = new Set(['line', 'heading', 'p', 'pre', 'li', 'caption', 'th', 'td']);
const apart: ReadonlySet<OriginalName> = new Set(['p', 'pre', 'heading', 'ul', 'ol', 'table']);

/** The text that an element holds by itself. */
function ownText({ children }: OriginalElement): string {
  return children
    .map((child) => (typeof child === 'string' ? child : apart.has(child.is) ? '' : ownText(child)))
    .join('');
}

function* elementsOf(pieces: readonly OriginalNode[]): Generator<OriginalElement> {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    yield piece;
    yield* elementsOf(piece.children);
  }
}

function keyOf(text: string): string {
  return foldSpace(text).toLowerCase();
}

/** How far an element stands from a position; what is not known is near. */
function distance({ line, page, table }: OriginalElement, at: Position): number {
  if (page !== undefined && at.page !== undefined && page !== at.page) return 1e9 + Math.abs(page - at.page);
  if (table !== undefined && at.table !== undefined && table !== at.table) return 1e9 + Math.abs(table - at.table);
  return line === undefined || at.line === undefined ? 0 : Math.abs(line - at.line);
}

/** Lines of a text that goes on over several. */
function linesOf(all: readonly OriginalElement[], { texts, at }: Wanted): readonly OriginalElement[] {
  const first = all.findIndex(({ is, line }) => is === 'line' && line === at.line);
  const [start] = all.slice(first, first + 1);
  if (first === -1 || start === undefined) return [];
  const whole = keyOf(texts[0] ?? '');
  const on = all.slice(first + 1, first + 60).findIndex((line) => {
    const text = keyOf(ownText(line));
    return text === '' || !whole.includes(text);
  });
  return [start, ...all.slice(first + 1, first + 1 + Math.max(on, 0))];
}

/** The cells of the nearest table that head the column. */
function headsOf(all: readonly OriginalElement[], { texts, at }: Wanted): readonly OriginalElement[] {
  const tables = all.filter(({ is }) => is === 'table');
  const table = tables.toSorted((one, other) => distance(one, at) - distance(other, at))[0];
  if (table === undefined) return [];
  const cells = [...elementsOf(table.children)].filter(({ is }) => is === 'th' || is === 'td');
  const head = keyOf(texts[0] ?? '');
  const whole = cells.filter((cell) => keyOf(ownText(cell)) === head);
  const parts = cells.filter((cell) => keyOf(ownText(cell)).length > 1 && head.includes(keyOf(ownText(cell))));
  if (whole[0] !== undefined) return [whole[0]];
  return parts.length > 0 ? parts.slice(0, 3) : [table];
}

function findWanted(pieces: readonly OriginalElement[], wanted: Wanted): readonly OriginalElement[] {
  const all = [...elementsOf(pieces)];
  if (all[0]?.is === 'line') return linesOf(all, wanted);
  if (wanted.isColumn) return headsOf(all, wanted);
  const keys = wanted.texts.map(keyOf).filter((key) => key !== '');
  const held = all.filter(({ is }) => holding.has(is)).map((element) => ({ element, text: keyOf(ownText(element)) }));
  const fits = [
    held.filter(({ text }) => keys.includes(text)),
    held.filter(({ text }) => keys.some((key) => text.includes(key))),
    held.filter(({ element, text }) => text !== '' && element.line !== undefined && element.line === wanted.at.line),
  ].find((own) => own.length > 0);
  // where a file does not say where its lines stand, a heading is itself before it is a row of some table
  const isCell = ({ is }: OriginalElement) => Number(is === 'td' || is === 'th');
  const nearest = fits?.toSorted(
    ({ element: one }, { element: other }) =>
      distance(one, wanted.at) - distance(other, wanted.at) || isCell(one) - isCell(other),
  );
  return nearest?.[0] === undefined ? [] : [nearest[0].element];
}

function withMarks(piece: OriginalElement, marks: ReadonlyMap<OriginalElement, 'place' | 'more'>): OriginalElement {
  const children = piece.children.map((child) => (typeof child === 'string' ? child : withMarks(child, marks)));
  const mark = marks.get(piece);
  return mark === undefined ? { ...piece, children } : { ...piece, mark, children };
}

/** A part of an original around the place that is asked about. */
export type MarkedPart = {
  readonly pieces: readonly OriginalElement[];
  /** How many pieces of the original stand above and below this part. */
  readonly above: number;
  readonly below: number;
};

/** Rows of a table and items of a list around the place in it; the first of them are kept, for they may be heads. */
const mostParts = 40;
const firstParts = 4;
/** Signs of one text: no paragraph of a person has more. */
const mostSigns = 5_000;

/** Signs of a text before what is looked for in it. */
const signsBefore = 1_000;

/** A word as a pattern that finds it and nothing else. */
function plainPattern(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** Where the first of some texts begins in another, whatever white space is in between; 0 where none stands there. */
function beginOf(text: string, wanted: readonly string[]): number {
  const found = wanted.flatMap((one) => {
    const words = foldSpace(one).slice(0, signsBefore).split(' ').map(plainPattern);
    const at = words.join('') === '' ? -1 : text.search(new RegExp(words.join('\\s+'), 'i'));
    return at === -1 ? [] : [at];
  });
  return found[0] ?? 0;
}

function cutText(node: OriginalNode, wanted: readonly string[]): OriginalNode {
  if (typeof node !== 'string') return cutLong(node, wanted);
  if (node.length <= mostSigns) return node;
  const start = Math.max(0, beginOf(node, wanted) - signsBefore);
  const end = start + mostSigns;
  return `${start > 0 ? '…' : ''}${node.slice(start, end)}${end < node.length ? '…' : ''}`;
}

function cutLong(piece: OriginalElement, wanted: readonly string[]): OriginalElement {
  const { children } = piece;
  const cut = (node: OriginalNode) => cutText(node, wanted);
  if (children.length <= 2 * mostParts) return { ...piece, children: children.map(cut) };
  const at = Math.max(
    children.findIndex((part) => typeof part !== 'string' && [...elementsOf([part])].some(({ mark }) => mark)),
    0,
  );
  const near = children.filter((_, index) => index < firstParts || Math.abs(index - at) < mostParts);
  return { ...piece, children: near.map(cut) };
}

/** The part of an original around what is wanted, with that marked; its beginning where it was not found. */
export function markPlace(pieces: readonly OriginalElement[], wanted: Wanted, around: number): MarkedPart {
  const found = findWanted(pieces, wanted);
  const marks = new Map(found.map((element, at) => [element, at === 0 ? ('place' as const) : ('more' as const)]));
  const { page } = wanted.at;
  const holds = (piece: OriginalElement) =>
    marks.has(piece) || [...elementsOf(piece.children)].some((one) => marks.has(one));
  const at =
    found.length > 0 ? pieces.findIndex(holds) : pieces.findIndex((piece) => page !== undefined && piece.page === page);
  const start = Math.max(0, at - around);
  const end = Math.min(pieces.length, Math.max(at, 0) + around);
  return {
    pieces: pieces.slice(start, end).map((piece) => cutLong(withMarks(piece, marks), wanted.texts)),
    above: start,
    below: pieces.length - end,
  };
}
