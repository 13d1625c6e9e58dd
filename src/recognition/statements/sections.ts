import type { Block, ListItem } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { foldSpace } from '../wording.ts';

/** A piece of text and where it stands. */
export type Said = { readonly text: string; readonly at: Position };

/** A paragraph, or the items of a list. */
export type Part =
  | ({ readonly kind: 'paragraph' /** It stands right above a list. */; readonly leadsIn: boolean } & Said)
  | { readonly kind: 'list'; readonly items: readonly ListItem[] };

/** A piece of a passage under one heading inside it. */
export type Section = { readonly heading: string | null; readonly parts: readonly Part[]; readonly at: Position };

/** Cuts the blocks of a passage at the headings inside it. */
export function splitSections(blocks: readonly Block[]): Section[] {
  const sections: { heading: string | null; parts: Part[]; at: Position }[] = [];
  for (const [index, block] of blocks.entries()) {
    let section = sections.at(-1);
    if (block.kind === 'heading' || section === undefined) {
      section = { heading: block.kind === 'heading' ? foldSpace(block.text) : null, parts: [], at: block.at };
      sections.push(section);
    }
    if (block.kind === 'paragraph') {
      const leadsIn = blocks[index + 1]?.kind === 'list';
      section.parts.push({ kind: 'paragraph', text: foldSpace(block.text), leadsIn, at: block.at });
    }
    if (block.kind === 'list') section.parts.push({ kind: 'list', items: block.items });
  }
  return sections;
}

/** Whether a section has a list, so that its items are what it states. */
export function hasList(section: Section): boolean {
  return section.parts.some((part) => part.kind === 'list');
}

/**
 * What the items of a list say, each with the deeper items below it as one; but an item that ends in a colon only leads in the deeper
 * ones ("We gaan:"), which then speak for themselves.
 */
export function sayingItems(items: readonly ListItem[]): readonly Said[] {
  const said: { text: string; at: Position; depth: number }[] = [];
  for (const [index, item] of items.entries()) {
    const text = foldSpace(item.text);
    const next = items[index + 1];
    const leadsIn = text.endsWith(':') && next !== undefined && next.depth > item.depth;
    const above = said.at(-1);
    if (leadsIn && (above === undefined || item.depth <= above.depth)) {
      said.push({ text: '', at: item.at, depth: Number.POSITIVE_INFINITY });
    } else if (above !== undefined && item.depth > above.depth) above.text += `\n${text}`;
    else said.push({ text, at: item.at, depth: item.depth });
  }
  return said
    .map(({ text, at }) => ({ text: text.split('\n').map(trimStatement).filter(Boolean).join('\n'), at }))
    .filter(({ text }) => text !== '');
}

/** A statement as a reader would copy it: white space folded, without the mark that ends an item of a list. */
export function trimStatement(text: string): string {
  return foldSpace(text)
    .replace(/^[-–•*·]\s+/, '')
    .replace(/\s+(?:en|of)$/, '')
    .replace(/\s*[;,]$|(?<![.…])\.$/, '')
    .trim();
}
