import type { NoteSaying } from '../../../model/note-facts.ts';
import { nameKey } from '../../../model/text/keys.ts';
import type { MarkedBlock } from './marked-block.ts';

const why: NoteSaying = { say: 'contents', with: {} };

/**
 * Lines of a table of contents are no chapters: from "Inhoud" on until a line comes back as a real heading, and any run of three or
 * more chapter lines without text that come back later.
 */
export function markContents(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const lines = readLines(blocks);
  const runs = findRuns(lines);
  const isContents = new Set<number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const announced = block.mark.kind === 'title' && /^inhoud(?:sopgave)?$/.test(lines[index]?.key ?? '');
    const end = announced ? endAfterTitle(blocks, index, lines) : (runs[index] ?? index);
    for (let at = index; at < end; at += 1) isContents.add(at);
    if (end > index) index = end - 1;
  }
  if (isContents.size === 0) return blocks;
  return blocks.map((block, index) => (isContents.has(index) ? toNote(block) : block));
}

function toNote(block: MarkedBlock): MarkedBlock {
  const { block: inner } = block;
  const text = inner.kind === 'list' ? inner.items.map((item) => item.text).join('\n') : block.text;
  return inner.kind === 'table' || inner.kind === 'footnote' ? block : { ...block, text, mark: { kind: 'note', why } };
}

function lineKey(text: string): string {
  return nameKey(text.replace(/[\s.…·]*\d{1,4}$/, ''));
}

/** A line of a table of contents is short. */
const longestLine = 200;

/** What a block is as a line of a table of contents. */
type Line = {
  /** Empty for a text that is too long to be one. */
  readonly key: string;
  /** It has the form of an entry. */
  readonly isEntry: boolean;
  /** It begins or ends with the number of a page. */
  readonly isPaged: boolean;
  /** It stands further on once more. */
  readonly comesBack: boolean;
};

/** "Blz. 12 Onze visie": an entry that begins with the number of its page. */
const pageFirst = /^(?:\d{1,2}\. )?(?:blz|pag)\.? \d{1,4} \S/i;

function beginsWithPage({ block, text }: MarkedBlock): boolean {
  if (block.kind !== 'list') return pageFirst.test(text);
  return block.items.every((item) => pageFirst.test(item.text));
}

function readLines(blocks: readonly MarkedBlock[]): readonly Line[] {
  const keys = blocks.map(({ block, text }) => {
    const line = block.kind === 'list' ? (block.items[0]?.text ?? '') : text;
    return line.length < longestLine ? lineKey(line) : '';
  });
  const last = new Map(keys.flatMap((key, index) => (key === '' ? [] : [[key, index] as const])));
  return blocks.map((block, index) => {
    const { text, rank, mark } = block;
    const key = keys[index] ?? '';
    const isShort = text.length < longestLine;
    const hasPage = isShort && rank === null && beginsWithPage(block);
    return {
      key,
      isEntry:
        hasPage || (isShort && rank === null && (mark.kind === 'chapter' || /\S[.…·]{3,}\s*\d{1,4}$/.test(text))),
      isPaged: hasPage || (isShort && /[\s.…·]\d{1,4}$/.test(text)),
      comesBack: (last.get(key) ?? index) > index,
    };
  });
}

function endAfterTitle(blocks: readonly MarkedBlock[], start: number, lines: readonly Line[]): number {
  const seen = new Set<string>();
  let end = start + 1;
  while (end < blocks.length) {
    const block = blocks[end];
    const line = lines[end];
    if (block === undefined || line === undefined || block.block.kind === 'table' || block.text.length > 160) break;
    if (block.block.kind !== 'list') {
      if (seen.has(line.key) || (!line.comesBack && !line.isPaged)) break;
      seen.add(line.key);
    }
    end += 1;
  }
  return end;
}

/** For each line the end of the run of entries that begins with it, in which none stands twice; itself where no run begins. */
function findRuns(lines: readonly Line[]): readonly number[] {
  const ends: number[] = lines.map((_, index) => index);
  const next = new Map<string, number>();
  let end = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line?.isEntry) {
      end = index;
      continue;
    }
    end = Math.min(end, next.get(line.key) ?? end);
    next.set(line.key, index);
    ends[index] = end;
  }
  const comingBack = countUpTo(lines.map((line) => line.comesBack));
  const paged = countUpTo(lines.map((line) => line.isPaged));
  return ends.map((runEnd, start) => {
    const length = runEnd - start;
    const among = (counts: readonly number[]) => (counts[runEnd] ?? 0) - (counts[start] ?? 0);
    return length >= 3 && (among(comingBack) * 2 >= length || among(paged) * 2 > length) ? runEnd : start;
  });
}

/** How many are true before each place, and before the end. */
function countUpTo(flags: readonly boolean[]): readonly number[] {
  const counts = [0];
  for (const [index, flag] of flags.entries()) counts.push((counts[index] ?? 0) + (flag ? 1 : 0));
  return counts;
}
