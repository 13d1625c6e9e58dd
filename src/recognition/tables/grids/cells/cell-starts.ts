import type { Line } from '../line.ts';
import { canBegin, type Profile, wholeCost } from '../row-cost.ts';
import { leadingTexts } from './body.ts';
import { findHeads, type Heads } from './heads.ts';
import { isCarried } from './join-lines.ts';
import { isInGroup } from './value-groups.ts';

/** Rows are looked for at so many places at most before the first that is whole. */
const mostStarts = 40;
const mostTried = 3;
/** A text where a value is expected costs more: such a row can follow, it cannot be the first. */
const mostRowCost = 0.8;
export const mostHeadCost = 1.3;
/** Heads stand no further above their first value. */
export const mostAbove = 40;

/** A line where rows may begin, with the ways to read what stands above it as heads. */
export type Start = {
  readonly at: number;
  readonly heads: readonly Heads[];
  /** What it takes for granted that rows begin here, and not at the first that is whole. */
  readonly opening: number;
};

/** Where the rows of a table with such a profile can begin, with the heads above: at the first whole row, or a little higher. */
export function startsOf(lines: readonly Line[], profile: Profile, floor: number, first: number): readonly Start[] {
  const width = profile.length;
  const end = Math.min(lines.length, first + mostStarts);
  const whole = firstWhole(lines, profile, Math.max(floor, first - width * 2), end);
  if (whole === null) return [];
  const starts: Start[] = [];
  const add = (at: number) => {
    if (isCarried(lines[at], lines[at - 1])) return;
    const heads = findHeads(lines, at, profile, floor).filter((option) => option.cost < mostHeadCost);
    const opening = Math.abs(whole - at) * 0.05 + costOfTexts(lines, at, whole, profile);
    if (at === whole || heads.length > 0) starts.push({ at, heads, opening });
  };
  add(whole);
  // a row of heads can look like a whole row: the next line is then the first of the body
  if (canBegin(lines, whole + width, profile)) add(whole + width);
  // lines between the heads and the first whole row are titles or rows that lack cells
  for (let at = whole - 1; at >= Math.max(floor, whole - width - 1) && starts.length < mostTried + 2; at -= 1)
    if (canBegin(lines, at, profile)) add(at);
  // rows that lack cells may be the first ones, right below the heads
  const below = endOfYears(lines, Math.max(floor, whole - mostAbove), whole - width - 1);
  if (below !== null && canBegin(lines, below, profile)) add(below);
  return starts.sort((left, right) => costOfStart(left) - costOfStart(right)).slice(0, mostTried);
}

/** Texts between the heads and the first row: one is a title, more are likely heads that were left over. */
function costOfTexts(lines: readonly Line[], at: number, whole: number, profile: Profile): number {
  let end = at;
  while (end < whole && !isInGroup(lines[end])) end += 1;
  const own = end < whole ? leadingTexts(profile) : 0;
  return Math.max(0, end - at - own - 1) * 0.3;
}

/** Just behind the last line that has nothing but years in a range of lines. */
function endOfYears(lines: readonly Line[], from: number, to: number): number | null {
  for (let at = to; at > from; at -= 1)
    if (lines[at - 1]?.kind === 'period' && lines[at - 2]?.kind === 'period') return at;
  return null;
}

/** The first whole row with a number in it, or else with years: heads look like that. */
function firstWhole(lines: readonly Line[], profile: Profile, from: number, end: number): number | null {
  let dated: number | null = null;
  for (let at = from; at < end; at += 1) {
    if (!canBegin(lines, at, profile) || wholeCost(lines, at, profile) >= mostRowCost) continue;
    for (let column = 0; column < profile.length; column += 1) {
      const kind = lines[at + column]?.kind;
      if (kind === 'value' || kind === 'missing' || kind === 'word') return at;
    }
    dated ??= at;
  }
  return dated;
}

export function costOfStart({ heads, opening }: Start): number {
  return (heads[0]?.cost ?? mostHeadCost) + opening;
}
