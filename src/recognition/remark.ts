import type { Block } from '../model/block.ts';
import { plainLine } from '../model/text/plain.ts';

const longest = 1000;

/**
 * Whether a whole line is a remark of whoever kept or edited the document and not part of it: wholly between square brackets,
 * begun with OPMERKING:, or a bracketed aside such as "(geen indicatoren)". A reference, a unit and an amount between brackets are not remarks.
 */
export function isRemark(text: string): boolean {
  const line = text.trim();
  if (line.length > longest) return false;
  if (line.startsWith('[') && /^\](?: ?\([^()]{0,200}\))?$/.test(line.slice(line.indexOf(']')))) return true;
  if (/^(?:OPMERKING|NOOT VAN DE REDACTIE|REDACTIE)\s*:/.test(line)) return true;
  if (!line.startsWith('(') || line.indexOf(')') !== line.length - 1 || line.length > 100) return false;
  return !/\bzie\b|bedrag|€|euro|x 1\.000|%|\d\.\d/.test(plainLine(line));
}

const address = /(?:https?:\/\/|www\.)[^\s<>"|[\]]{1,2000}/i;

/** The address in a remark ("[Overgenomen van https://…]"): where the document was published, for formats that have no place for it. */
export function findRemarkAddress(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if ((block.kind !== 'paragraph' && block.kind !== 'heading') || !isRemark(block.text)) continue;
    const found = address.exec(block.text)?.[0];
    if (found !== undefined) return found.replace(/[.,;:)]{1,9}$/, '');
  }
  return null;
}

/** A remark that a file has as the caption of a table, as a sheet has above its cells, stands before the table as a paragraph. */
export function freeRemarks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'table' || block.caption === null || !isRemark(block.caption)) return [block];
    return [
      { kind: 'paragraph', text: block.caption, at: block.at },
      { ...block, caption: null },
    ];
  });
}
