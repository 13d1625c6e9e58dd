import { headingId, type Layout } from '../layout/induce-layout.ts';
import type { Line } from '../layout/lines.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';

const searched = 8;

/**
 * The lines without a number that stand above the first heading of a round, with nothing but text between them; none unless most rounds of
 * the document have such a line. Where the sequence of recurring headings starts over, a round begins.
 */
export function findOpenings(
  layout: Layout,
  lines: readonly Line[],
  blocks: readonly MarkedBlock[],
): ReadonlySet<number> {
  const openings = new Set<number>();
  const first = Math.min(...new Set([...layout.headings.values()].map(({ order }) => order)));
  let rounds = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    const place = layout.headings.get(headingId(line))?.order;
    if (place === undefined) continue;
    // The questions about the next goal start over too, but not from the first heading of a chapter.
    if (place <= last && place === first) {
      rounds += 1;
      const opening = openingAbove(lines, at, layout, blocks);
      if (opening !== null) openings.add(opening);
    }
    last = place;
  }
  return openings.size > 1 && openings.size * 10 >= rounds * 7 ? openings : new Set();
}

function openingAbove(
  lines: readonly Line[],
  at: number,
  layout: Layout,
  blocks: readonly MarkedBlock[],
): number | null {
  const first = lines[at]?.index ?? 0;
  for (let before = at - 1; before >= 0; before -= 1) {
    const line = lines[before];
    if (line === undefined || first - line.index > searched || layout.headings.has(headingId(line))) return null;
    const between = blocks.slice(line.index + 1, first);
    if (between.some(({ block }) => block.kind !== 'paragraph' && block.kind !== 'footnote')) return null;
    if (line.text.length < 80 && !line.text.endsWith(':')) return line.index;
  }
  return null;
}
