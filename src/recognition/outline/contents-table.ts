import { slugKey } from '../wording.ts';
import type { MarkedBlock } from './marked-block.ts';

const why = 'Dit is een regel uit de inhoudsopgave.';

/**
 * Lines of a table of contents are no chapters: from "Inhoud" on until a line comes back as a real heading, and any run of three or
 * more chapter lines without text that come back later.
 */
export function markContents(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const last = lastPlaces(blocks);
  const isContents = new Set<number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const announced = block.mark.kind === 'title' && /^inhoud(?:sopgave)?$/.test(lineKey(block.text));
    const end = announced ? endAfterTitle(blocks, index, last) : endOfRun(blocks, index, last);
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
  return slugKey(text.replace(/[\s.…·]*\d{1,4}$/, ''));
}

/** Where each line of a chapter or a heading stands for the last time. */
function lastPlaces(blocks: readonly MarkedBlock[]): ReadonlyMap<string, number> {
  return new Map(
    blocks.flatMap((block, index) =>
      block.text !== '' && block.text.length < 200 ? [[lineKey(block.text), index] as const] : [],
    ),
  );
}

function endAfterTitle(blocks: readonly MarkedBlock[], start: number, last: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  let end = start + 1;
  while (end < blocks.length) {
    const block = blocks[end];
    if (block === undefined || block.block.kind === 'table' || block.text.length > 160) break;
    const key = lineKey(block.text);
    if (block.block.kind !== 'list') {
      if (seen.has(key)) break;
      const comesBack = (last.get(key) ?? end) > end;
      if (!comesBack && !/[\s.…·]\d{1,4}$/.test(block.text)) break;
      seen.add(key);
    }
    end += 1;
  }
  return end;
}

function endOfRun(blocks: readonly MarkedBlock[], start: number, last: ReadonlyMap<string, number>): number {
  let end = start;
  let comingBack = 0;
  let paged = 0;
  const seen = new Set<string>();
  while (end < blocks.length) {
    const block = blocks[end];
    if (
      block === undefined ||
      block.rank !== null ||
      (block.mark.kind !== 'chapter' && !/\S[.…·]{3,}\s*\d{1,4}$/.test(block.text))
    )
      break;
    const key = lineKey(block.text);
    if (seen.has(key)) break;
    seen.add(key);
    if ((last.get(key) ?? end) > end) comingBack += 1;
    if (/[\s.…·]\d{1,4}$/.test(block.text)) paged += 1;
    end += 1;
  }
  const length = end - start;
  return length >= 3 && (comingBack * 2 >= length || paged * 2 > length) ? end : start;
}
