import { type Chain, haveSameEnds, leftOfChain, rightOfChain } from '../drawing/rule-chains.ts';
import type { Line } from '../lines/line.ts';

type DrawnPage = { readonly lines: readonly Line[]; readonly chains: readonly Chain[] };

/**
 * The lower edge of the last row of a page, where it is drawn at the top of the next page instead, or where the row goes on there. None where a page
 * ends with a drawn line as wide as the first one of the next.
 */
export function closeRow(page: DrawnPage, next: DrawnPage): Chain[] {
  const last = page.lines.at(-1);
  const [first] = next.lines;
  const [chain] = next.chains;
  if (!last || !first || !chain) return [];
  const drawn = page.chains.at(-1);
  const at = Math.max(last.y + last.size * 0.5, (drawn?.at ?? 0) + 0.1);
  const isWider =
    drawn && (leftOfChain(chain) < leftOfChain(drawn) - 3 || rightOfChain(chain) > rightOfChain(drawn) + 3);
  if (drawn && drawn.at > last.y && !isWider) return [];
  // Without cells like these above it, a text must show itself that it stands in columns.
  if (!(drawn && haveSameEnds(drawn, chain)) && !isWider && last.fragments.length < 2) return [];
  const isOpen = chain.at > first.y - first.size * 0.5;
  return [{ ...chain, at, ...(isOpen ? { isOpen } : {}) }];
}

/** Whether text above the first line of a page may be the rest of a row: the page before it ends with text below a line with the same cells. */
export function goesOnInRow(before: DrawnPage, page: DrawnPage): boolean {
  const drawn = before.chains.at(-1);
  const [chain] = page.chains;
  const last = before.lines.at(-1);
  return !!drawn && !!chain && !!last && last.y > drawn.at && haveSameEnds(drawn, chain);
}
