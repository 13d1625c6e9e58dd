import type { Block, ListItem } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { foldSpace } from '../wording.ts';

/** A piece of a passage under one heading inside it. */
export type Section = {
  readonly heading: string | null;
  readonly paragraphs: readonly { readonly text: string; readonly at: Position }[];
  readonly items: readonly ListItem[];
  readonly at: Position;
};

/** Cuts the blocks of a passage at the headings inside it. A section without text is left out, except that its heading is kept. */
export function splitSections(blocks: readonly Block[]): Section[] {
  const sections: {
    heading: string | null;
    paragraphs: { text: string; at: Position }[];
    items: ListItem[];
    at: Position;
  }[] = [];
  for (const block of blocks) {
    let section = sections.at(-1);
    if (block.kind === 'heading' || section === undefined) {
      section = {
        heading: block.kind === 'heading' ? foldSpace(block.text) : null,
        paragraphs: [],
        items: [],
        at: block.at,
      };
      sections.push(section);
    }
    if (block.kind === 'paragraph') section.paragraphs.push({ text: foldSpace(block.text), at: block.at });
    if (block.kind === 'list') section.items.push(...block.items);
  }
  return sections;
}

/** The items of a list that say something themselves: not one that only leads in to the deeper items below it ("We gaan:"). */
export function sayingItems(items: readonly ListItem[]): readonly ListItem[] {
  return items.filter((item, index) => {
    const next = items[index + 1];
    return !(foldSpace(item.text).endsWith(':') && next !== undefined && next.depth > item.depth);
  });
}

/** A statement as a reader would copy it: white space folded, without the mark that ends an item of a list. */
export function trimStatement(text: string): string {
  return foldSpace(text)
    .replace(/^[-–•*·]\s+/, '')
    .replace(/\s*[;,]$|(?<![.…])\.$/, '')
    .replace(/;\s*en$/, '')
    .trim();
}
