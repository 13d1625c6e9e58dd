import type { Block } from '../../../model/block.ts';
import type { NoteSaying } from '../../../model/note-facts.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { isClutter } from '../../../reading/clutter.ts';
import { isButtonRow } from '../lines/button-row.ts';
import { readTrail } from '../trails/trail.ts';
import { contactLines, downloadLines, looseSigns, siteNames } from './rubble.data.ts';

const ofSite: NoteSaying = { say: 'of-site', with: {} };
const longest = 200;

/** Why a whole line is no part of the text, as a note says it: a button of the site, a page number, an address; null for other lines. */
export function whyRubble(line: string): NoteSaying | null {
  if (isClutter(line)) return ofSite;
  if (line.length > longest) return null;
  if (siteNames.test(line) || downloadLines.some((form) => form.test(line))) return ofSite;
  if (looseSigns.some((form) => form.test(line))) return { say: 'loose-sign', with: {} };
  return contactLines.some((form) => form.test(line)) ? { say: 'contact', with: {} } : null;
}

const searched = 60;
const longestEntry = 80;
const fewestEntries = 5;

/**
 * The indexes of blocks that are the menu of a site, saved as text: short lines without a sentence above a breadcrumb from the start page;
 * a block of many short lines at the head of a document of which one comes back as a heading of its own; and a row of buttons.
 */
export function findMenu(blocks: readonly Block[]): ReadonlyMap<number, NoteSaying> {
  const head = blocks.slice(0, searched);
  const trail = head.findIndex((block) => block.kind === 'paragraph' && isTrailFromStart(block.text));
  const menu = new Map<number, NoteSaying>();
  for (const [index, block] of blocks.entries()) if (isButtonRow(block, blocks[index + 1])) menu.set(index, ofSite);
  for (const [index, block] of head.entries()) {
    const lines = entriesOf(block);
    if (lines === null) {
      if (index > trail) break;
      continue;
    }
    if ((index < trail && lines.length > 1) || (lines.length >= fewestEntries && comesBack(lines, blocks, index)))
      menu.set(index, { say: 'menu', with: { lines: lines.length } });
  }
  return menu;
}

/** "Home > Paragrafen > Bedrijfsvoering": a breadcrumb that begins at the start page is one wherever it stands. */
export function isTrailFromStart(text: string): boolean {
  return /^(?:(?:kruimelpad|u bent hier|je bent hier)\s?:\s?)?(?:home|start|startpagina)\s[>›»/]\s/i.test(
    text.slice(0, 60),
  )
    ? readTrail(foldSpace(text)) !== null
    : false;
}

/** The lines of a block that are all short and no sentences; null where one is. A line alone is one entry. */
function entriesOf(block: Block): string[] | null {
  const lines =
    block.kind === 'list'
      ? block.items.map((item) => foldSpace(item.text))
      : block.kind === 'paragraph'
        ? block.text.split('\n').map(foldSpace)
        : null;
  if (lines === null) return null;
  return lines.every((line) => line.length < longestEntry && !/[.;:!,]$/.test(line)) ? lines : null;
}

function comesBack(lines: readonly string[], blocks: readonly Block[], index: number): boolean {
  const entries = new Set(lines.map((line) => line.toLowerCase()));
  return blocks
    .slice(index + 1, index + 12)
    .some(
      (block) =>
        (block.kind === 'heading' || block.kind === 'paragraph') && entries.has(foldSpace(block.text).toLowerCase()),
    );
}
