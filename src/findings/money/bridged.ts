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

/** The amounts, as written, from which a table of a chapter leads on to others, as from the budget adopted to the one after changes: they are not its last word. */
function bridgedIn({ passages }: StatedChapter): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ heading, blocks }) => {
      const pieces = [heading ?? '', ...blocks.flatMap(piecesOf)];
      const from = pieces.findIndex((piece) => bridge.test(piece));
      const rest = from < 0 ? [] : pieces.slice(from + 1);
      return rest.some((piece) => changed.test(piece)) ? rest.map((piece) => piece.trim()) : [];
    }),
  );
}

/** The amounts of a chapter that stand in one table with one that it, or the later chapter, leads on from. Takes time linear in what both say. */
export function bridgedAmounts(chapter: StatedChapter, later: StatedChapter): ReadonlySet<StatedAmount> {
  const [own, after] = [bridgedIn(chapter), bridgedIn(later)];
  const bridged = chapter.amounts.filter(({ raw }) => own.has(raw.trim()) || after.has(raw.trim()));
  const tables = new Set(bridged.flatMap(({ at }) => at?.table ?? []));
  return new Set([...bridged, ...chapter.amounts.filter(({ at }) => at?.table !== undefined && tables.has(at.table))]);
}
