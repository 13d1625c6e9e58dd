import type { Block, Link } from '../../model/block.ts';

/** Fewer links can be a reference list under a passage. */
const fewestLinks = 4;
/** Between the links of a menu stand bars and spaces, no words. */
function isLinked(text: string, links: readonly Link[]): boolean {
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  return linked >= text.replace(/[\s|·•/>»-]/g, '').length;
}

function isMenu(block: Block): boolean {
  if (block.kind === 'list') {
    return block.items.length >= fewestLinks && block.items.every((item) => isLinked(item.text, item.links ?? []));
  }
  const links = block.kind === 'paragraph' ? (block.links ?? []) : [];
  return block.kind === 'paragraph' && links.length >= fewestLinks - 1 && isLinked(block.text, links);
}

/**
 * Drops the menus of a page that does not say where its content is: lists and lines of nothing but links, above the
 * first heading or before any text, and below the last text. Links in between belong to the passage that they stand in.
 */
export function dropLinkLists(blocks: readonly Block[]): Block[] {
  const menus = blocks.map(isMenu);
  const firstHeading = blocks.findIndex((block) => block.kind === 'heading');
  const firstText = menus.indexOf(false);
  const lastText = blocks.findLastIndex((block, index) => block.kind !== 'heading' && !menus[index]);
  return blocks.filter((_, index) => {
    const isAbove = index < Math.max(firstHeading, firstText);
    const isBelow = index > lastText + 1;
    return !menus[index] || !(isAbove || isBelow);
  });
}
