import type { Inline, RichBlock, RichItem, RichList, RichTable, RichText } from '../text/rich-text.ts';
import { mostOfText } from '../text/rich-text-schema.ts';

/**
 * A text of any length as texts that may be kept, one after the other: what is longer is divided, and nothing is left out. A table of more columns has the
 * rest of each row below each other in its last one.
 */
export function fitText({ content }: RichText): readonly RichText[] {
  return inParts(content.flatMap(fitBlock), mostOfText.blocks).map((part) => ({ type: 'doc', content: part }));
}

function inParts<One>(all: readonly One[], most: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
}

function fitBlock(block: RichBlock): readonly RichBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return fitLine(block.content ?? []).map((content) => ({ ...block, content }));
    case 'bulletList':
    case 'orderedList':
      return fitList(block);
    case 'table':
      return fitTable(block);
  }
}

/** Parts of a line, each of which fits; of a line without words none. */
function fitLine(line: readonly Inline[]): readonly (readonly Inline[])[] {
  const short = line.flatMap((one): readonly Inline[] =>
    one.type !== 'text' || one.text.length <= mostOfText.characters
      ? [one]
      : cutText(one.text, mostOfText.characters).map((text) => ({ ...one, text })),
  );
  return inParts(short, mostOfText.blocks);
}

/** No character is cut in two. */
function cutText(text: string, most: number): readonly string[] {
  return inParts([...text], Math.floor(most / 2)).map((part) => part.join(''));
}

function fitList({ type, content }: RichList): readonly RichList[] {
  const items = content.flatMap((item): readonly RichItem[] => {
    const inside = item.content.flatMap((one): RichItem['content'] =>
      one.type === 'paragraph'
        ? fitLine(one.content ?? []).map((line) => ({ type: 'paragraph' as const, content: line }))
        : fitList(one),
    );
    return inParts(inside, mostOfText.items).map((part) => ({ type: 'listItem', content: part }));
  });
  return inParts(items, mostOfText.items).map((part) => ({ type, content: part }));
}

type RichRow = RichTable['content'][number];

function fitTable({ content }: RichTable): readonly RichTable[] {
  const rows = content.filter((row) => row.content.length > 0).map(fitRow);
  return inParts(rows, mostOfText.rows).map((part) => ({ type: 'table', content: part }));
}

function fitRow({ type, content }: RichRow): RichRow {
  const cells = content.map((cell) => ({
    ...cell,
    content: cell.content.flatMap(({ content: line = [] }) =>
      fitLine(line).map((part) => ({ type: 'paragraph' as const, content: part })),
    ),
  }));
  const [last, ...rest] = cells.slice(mostOfText.cells - 1);
  if (last === undefined) return { type, content: cells };
  const together = [last, ...rest].flatMap((cell) => cell.content);
  const below = together.slice(0, mostOfText.items - 1);
  const rests = joinLines(together.slice(mostOfText.items - 1).map((one) => one.content));
  return { type, content: [...cells.slice(0, mostOfText.cells - 1), { ...last, content: [...below, ...rests] }] };
}

/** Lines as one, with a space between them. */
function joinLines(lines: readonly (readonly Inline[])[]) {
  const text = lines.map((line) => line.map((one) => (one.type === 'text' ? one.text : '')).join('')).join(' ');
  return fitLine(text === '' ? [] : [{ type: 'text', text }]).map((content) => ({
    type: 'paragraph' as const,
    content,
  }));
}
