import { headingId, type Layout } from '../layout/induce-layout.ts';
import type { Line } from '../layout/lines.ts';
import { isOwnPassage } from '../outline/chapters/own-passage.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';

const searched = 8;

/**
 * The lines without a number that stand above the first heading of a round, with nothing but text between them; none unless most rounds of
 * the document have such a line. Where the sequence of recurring headings starts over, a round begins. A line that comes back heads a part of
 * a chapter ("Doelenboom") and opens none; a title right above that of a chapter is of the chapter above it.
 */
export function findOpenings(
  layout: Layout,
  lines: readonly Line[],
  blocks: readonly MarkedBlock[],
): ReadonlySet<number> {
  const openings = new Set<number>();
  const words = Map.groupBy(lines, headingId);
  const isPart = (line: Line) =>
    (words.get(headingId(line))?.length ?? 0) > 1 && layout.headings.get(headingId(line)) === undefined;
  const first = Math.min(...new Set([...layout.headings.values()].map(({ order }) => order)));
  let rounds = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    const place = layout.headings.get(headingId(line))?.order;
    if (place === undefined) continue;
    // The questions about the next goal start over too, but not from the first heading of a chapter.
    if (place <= last && place === first) {
      rounds += 1;
      const opening = openingAbove(lines, at, { layout, blocks, isPart });
      if (opening !== null) openings.add(opening);
    }
    last = place;
  }
  if (openings.size < 2 || openings.size * 10 < rounds * 7) return new Set();
  const titles = lines.filter(({ index }) => openings.has(index + 1) && blocks[index]?.mark.kind === 'title');
  return openings.union(
    new Set(titles.filter((line) => !isPart(line) && !isOwnPassage(line.text)).map(({ index }) => index)),
  );
}

function openingAbove(
  lines: readonly Line[],
  at: number,
  {
    layout,
    blocks,
    isPart,
  }: { readonly layout: Layout; readonly blocks: readonly MarkedBlock[]; readonly isPart: (line: Line) => boolean },
): number | null {
  const first = lines[at]?.index ?? 0;
  let below = first;
  for (let before = at - 1; before >= 0; before -= 1) {
    const line = lines[before];
    if (line === undefined || first - line.index > searched || layout.headings.has(headingId(line))) return null;
    if (isPart(line)) {
      below = line.index;
      continue;
    }
    const between = blocks.slice(line.index + 1, below);
    if (between.some(({ block }) => block.kind !== 'paragraph' && block.kind !== 'footnote')) return null;
    if (line.text.length < 80 && !line.text.endsWith(':')) return line.index;
  }
  return null;
}
