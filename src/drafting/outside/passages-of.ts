import type { Passage } from '../../model/chapter.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import type { GatheredChapter } from '../../recognition/gather/gathered.ts';
import { trimStatement } from '../../recognition/statements/sections.ts';
import type { DraftItem, PassageItem } from '../item.ts';
import { textOfBlocks, withoutLabel } from '../roll-over/text-of-blocks.ts';
import type { RichText } from '../text/rich-text.ts';
import { fitLineOrNull } from './fit-line.ts';
import { fitText } from './fit-text.ts';
import { leftoversOf, wordsOfPieces } from './table-leftovers.ts';
import type { Untaken } from './untaken.ts';

type Given = {
  /** The piece that the chapter is, and what it states as pieces: of that nothing stands in a text too. */
  readonly id: string;
  readonly stated: readonly DraftItem[];
  readonly tell: (why: Untaken['why'], text: string) => void;
};

const longestHeading = 300;
/** How much of a table is told. */
const longestTold = 200;

/** The texts of a chapter as pieces, in their order; one that is too long for a piece goes on in the next, under the same question. */
export function passagesOf(chapter: GatheredChapter, { id, stated, tell }: Given): readonly PassageItem[] {
  const { passages, commitments, accounts } = chapter;
  const texts = new Set(stated.flatMap((item) => ('text' in item && typeof item.text === 'string' ? [item.text] : [])));
  // A statement is words alone: what leads elsewhere stays in the text too.
  for (const text of passages.flatMap(({ blocks }) => blocks.flatMap(linkedIn)))
    for (const one of [text, withoutLabel(text)]) texts.delete(trimStatement(one));
  const pieces = wordsOfPieces(stated);
  const said = Map.groupBy(
    [...commitments, ...accounts].filter(({ text }) => texts.has(trimStatement(text))),
    ({ at }) => JSON.stringify(at),
  );
  /** Each of its sentences is a piece. */
  const isStated = (block: Passage['blocks'][number]) =>
    block.kind === 'paragraph' &&
    block.links === undefined &&
    said.has(JSON.stringify(block.at)) &&
    !/[\p{L}\p{N}]/u.test(
      (said.get(JSON.stringify(block.at)) ?? []).reduce(
        (left, { text }) => left.replace(text, ''),
        foldSpace(block.text),
      ),
    );
  const all = passages.flatMap(({ question, heading, blocks }): readonly Omit<PassageItem, 'place'>[] => {
    const line = fitLineOrNull(heading, longestHeading);
    const isCut = heading !== null && (line?.length ?? 0) < heading.trim().length;
    if (isCut) tell('cut', heading);
    const own = blocks.flatMap((block) => {
      if (block.kind === 'read-table') return stayOf(block, pieces, tell);
      return isStated(block) ? [] : [block];
    });
    const [first = none, ...more] = fitText(textOfBlocks(own, texts));
    if (line === null && first === none) return [];
    const on = { kind: 'passage', chapter: id, question } as const;
    return [{ ...on, heading: line, text: first }, ...more.map((text) => ({ ...on, heading: null, text }))];
  });
  return all.map((passage, place) => ({ ...passage, place }));
}

function linkedIn(block: Passage['blocks'][number]): readonly string[] {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return [];
  const lines = block.kind === 'list' ? block.items : [block];
  return lines.flatMap(({ text, links = [] }) => (links.length > 0 ? [text] : []));
}

const none: RichText = { type: 'doc', content: [] };

/** What of a table stays in the text: all of it where it says more than its pieces do. */
function stayOf(
  table: Extract<Passage['blocks'][number], { readonly kind: 'read-table' }>,
  pieces: ReadonlySet<string>,
  tell: Given['tell'],
): Passage['blocks'] {
  const { hasMore, caption, footnotes } = leftoversOf(table, pieces);
  const { at } = table;
  const above: Passage['blocks'] = caption === null ? [] : [{ kind: 'paragraph', text: caption, at }];
  if (!hasMore) return [...above, ...footnotes];
  const words = table.rows.map((row) => row.flatMap(({ text }) => (text === '' ? [] : [text])).join(' | '));
  tell('table-stays', words.join(' / ').slice(0, longestTold));
  return [...above, { kind: 'table', caption: null, rows: table.rows, at }, ...footnotes];
}
