import type { StatedAmount, StatedChapter } from '../../threading/stated.ts';

/** How a document heads what leads from an earlier amount to its own. */
const bridge =
  /\b(?:aansluiting (?:met|op|tussen|naar|van)|overbrugging|verloop (?:van|ten opzichte)|verloopoverzicht|van (?:de )?primitieve (?:begroting )?naar)\b/i;
/** The row of it that says what was added or taken off. */
const changed = /\b(?:mutaties?|wijziging(?:en)?|bijstelling(?:en)?|actualisatie|nieuwe stand)\b/i;

type Block = StatedChapter['passages'][number]['blocks'][number];

/** The texts of a block one by one: of a table each cell. */
function piecesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
    case 'read-table':
      return [block.caption ?? '', ...block.rows.flat().map(({ text }) => text)];
    case 'list':
      return block.items.map(({ text }) => text);
    default:
      return [block.text];
  }
}

/** Whether a chapter has a table that leads from this amount to another one, as from the budget adopted to the one after changes: then the amount is not its last word. */
function isBridged({ passages }: StatedChapter, { raw }: StatedAmount): boolean {
  return passages.some(({ heading, blocks }) => {
    const pieces = [heading ?? '', ...blocks.flatMap(piecesOf)];
    const from = pieces.findIndex((piece) => bridge.test(piece));
    const rest = from < 0 ? [] : pieces.slice(from + 1);
    return rest.some((piece) => changed.test(piece)) && rest.some((piece) => piece.trim() === raw.trim());
  });
}

/** The amounts of a chapter that stand in one table with one that it, or the later chapter, leads on from. */
export function bridgedAmounts(chapter: StatedChapter, later: StatedChapter): ReadonlySet<StatedAmount> {
  const bridged = chapter.amounts.filter((amount) => [chapter, later].some((one) => isBridged(one, amount)));
  const tables = new Set(bridged.flatMap(({ at }) => at?.table ?? []));
  return new Set([...bridged, ...chapter.amounts.filter(({ at }) => at?.table !== undefined && tables.has(at.table))]);
}
