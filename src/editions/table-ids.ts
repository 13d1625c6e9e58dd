import { createHash } from 'node:crypto';
import type { EditionBlock } from './edition-content.ts';

const digestLength = 8;

type ReadBlock = Extract<EditionBlock, { kind: 'read-table' }>;

/** The words that a table is known by: its caption, and the cells that head others, each in its place. */
function headsOf({ caption, rows }: ReadBlock): string {
  const heads = rows.map((row) => row.map(({ text, header }) => (header ? text : null)));
  return JSON.stringify([caption, heads.filter((row) => row.some((text) => text !== null))]);
}

/**
 * Who the tables of a chapter are that something was read from. An id follows from what heads a table and its rows: it stays the same while figures are
 * mended, the table moves within its chapter, or is read better, in every edition that has the same heads. Tables that are headed alike are counted.
 * It is unique within the chapter.
 */
export function tableIds(
  passages: readonly { readonly blocks: readonly EditionBlock[] }[],
): ReadonlyMap<EditionBlock, string> {
  const alike = new Map<string, number>();
  const ids = new Map<EditionBlock, string>();
  for (const block of passages.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'read-table') continue;
    const digest = createHash('sha256').update(headsOf(block)).digest('hex').slice(0, digestLength);
    const count = (alike.get(digest) ?? 0) + 1;
    alike.set(digest, count);
    ids.set(block, count === 1 ? digest : `${digest}-${count}`);
  }
  return ids;
}
