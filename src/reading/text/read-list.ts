import type { List, ListItem } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { isClutter } from '../clutter.ts';
import { ListLevels } from './list-levels.ts';
import { type ListMarker, readListMarker } from './list-marker.ts';
import type { TextLine } from './text-line.ts';

type Draft = {
  text: string[];
  readonly indent: number;
  readonly depth: number;
  readonly marker: ListMarker;
  readonly line: number;
};

/** How far to look for the item after the first, to tell a list from a numbered heading. */
const lookAhead = 40;

/** A wrapped line of an item: set in deeper than its marker, or plainly the rest of an unfinished sentence. */
function continues(line: TextLine, item: { readonly indent: number; readonly last: string }): boolean {
  if (line.text === '' || line.text === '-' || isClutter(foldSpace(line.text))) return false;
  if (line.indent > item.indent) return true;
  return /^[\p{Ll}(]/u.test(line.text) && !/[.;:?!]$/.test(item.last);
}

/** Whether the marker after this one is its successor: `1.` and then `2.`. A number on its own heads a chapter. */
function isCounted(lines: readonly TextLine[], start: number, marker: ListMarker): boolean {
  const first = lines[start];
  if (!first) return false;
  let last = first.text;
  let blank = false;
  for (const line of lines.slice(start + 1, start + lookAhead)) {
    if (line.text === '') {
      blank = true;
      continue;
    }
    const next = readListMarker(line.text);
    if (next?.family === marker.family) return next.ordinal === marker.ordinal + 1;
    if (!next && (blank || !continues(line, { indent: first.indent, last }))) return false;
    last = line.text;
    blank = false;
  }
  return false;
}

/** Whether a list begins at this line. `o` counts only where the next line has it too, or where it is set in. */
function startsList(lines: readonly TextLine[], start: number, marker: ListMarker): boolean {
  if (marker.ordered) return isCounted(lines, start, marker);
  if (marker.family !== 'o') return true;
  return (lines[start]?.indent ?? 0) > 0 || readListMarker(lines[start + 1]?.text ?? '')?.family === 'o';
}

/** The next line that is not empty: a list goes on over empty lines when the next text is an item again. */
function skipBlank(lines: readonly TextLine[], from: number): number {
  let index = from;
  while (lines[index]?.text === '') index += 1;
  return index;
}

function belongs(
  lines: readonly TextLine[],
  index: number,
  marker: ListMarker,
  drafts: readonly Draft[],
  gap: boolean,
): boolean {
  if (!marker.ordered) return true;
  const before = drafts.findLast((draft) => draft.marker.family === marker.family);
  if (before && marker.ordinal === before.marker.ordinal + 1) return true;
  return !gap && isCounted(lines, index, marker);
}

/**
 * Reads the list that begins at line `start` (an index). Gives the list and the index of the first line after it, or
 * null where no list begins. Depth comes from indentation and markers, wrapped lines are joined with a space.
 */
export function readList(lines: readonly TextLine[], start: number, file: string): { list: List; next: number } | null {
  const first = lines[start];
  const opening = first && readListMarker(first.text);
  if (!first || !opening || !startsList(lines, start, opening)) return null;
  const levels = new ListLevels();
  const drafts: Draft[] = [];
  let index = start;
  let next = start;
  for (let line: TextLine | undefined = first; line; line = lines[index]) {
    const marker = readListMarker(line.text);
    const item = drafts.at(-1);
    if (marker && (index === start || belongs(lines, index, marker, drafts, index > next))) {
      const depth = levels.place(line.indent, marker);
      drafts.push({ text: [marker.rest], indent: line.indent, depth, marker, line: line.number });
    } else if (
      !marker &&
      item &&
      index === next &&
      continues(line, { indent: item.indent, last: item.text.at(-1) ?? '' })
    ) {
      item.text.push(line.text);
    } else break;
    next = index + 1;
    index = skipBlank(lines, next);
  }
  const items = drafts.map(
    (draft): ListItem => ({
      text: foldSpace(draft.text.join(' ')),
      depth: draft.depth,
      ...(draft.marker.ordered ? { marker: draft.marker.written } : {}),
      at: { file, line: draft.line },
    }),
  );
  return { list: { kind: 'list', ordered: opening.ordered, items, at: { file, line: first.number } }, next };
}
