import type { Rule } from './rule.ts';

/** The part of a drawn line that bounds one cell. */
export type Segment = { readonly from: number; readonly to: number };

/** Lines at one height that touch one another: the lower edges of the cells of a row, or the upper ones. */
export type Chain = {
  readonly at: number;
  readonly segments: readonly Segment[];
  /** Lines down the page divide the segments. Where none do, a cell may go over several of them. */
  readonly isWalled: boolean;
  /** Not drawn at all: a row ends with its page, and goes on over the next. */
  readonly isOpen?: boolean;
};

/** Lines lie at one height, and their ends at one place, no further apart than this, in points. */
const sameHeight = 1.6;
const sameEnd = 2;
/** Between the edges of two cells there may be the thickness of a line, or some white. */
const touching = 4;
/** A line goes up from a chain where it reaches so far above it. */
const reaching = 3;
const narrowestCell = 4;

/**
 * The lines across a page as chains, from top to bottom, cut in segments: where lines down the page come upon them from above, or, where no such
 * lines are, where the lines themselves begin and end. Many programs draw the edges of every cell by themselves, so that they tell its columns.
 */
export function makeChains(rules: readonly Rule[]): Chain[] {
  const down = rules.filter((rule) => rule.direction === 'down');
  const across = rules.filter((rule) => rule.direction === 'across').sort((one, other) => one.at - other.at);
  const chains: Chain[] = [];
  for (let start = 0; start < across.length; ) {
    const at = across[start]?.at ?? 0;
    let end = start;
    while (end < across.length && (across[end]?.at ?? 0) - at <= sameHeight) end += 1;
    for (const segments of divideInChains(across.slice(start, end))) {
      chains.push(cutByDown({ at, segments, isWalled: false }, down));
    }
    start = end;
  }
  return chains;
}

export function leftOfChain({ segments }: Chain): number {
  return segments[0]?.from ?? 0;
}

export function rightOfChain({ segments }: Chain): number {
  return segments.at(-1)?.to ?? 0;
}

/** Whether two chains bound cells in the same columns. */
export function haveSameEnds(one: Chain, other: Chain): boolean {
  return (
    one.segments.length === other.segments.length &&
    one.segments.every(({ from, to }, index) => {
      const like = other.segments[index];
      return like && Math.abs(like.from - from) <= sameEnd && Math.abs(like.to - to) <= sameEnd;
    })
  );
}

/** The segment over which the middle of a text lies; -1 where there is none. */
export function segmentUnder(run: { readonly x: number; readonly width: number }, { segments }: Chain): number {
  const middle = run.x + run.width / 2;
  return segments.findIndex(({ from, to }) => middle >= from && middle <= to);
}

/** Places that lie together as one, the first of them, in order. */
export function distinctPlaces(places: readonly number[], apart: number): number[] {
  const distinct: number[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    if (place - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > apart) distinct.push(place);
  }
  return distinct;
}

/** What is drawn at one height, between every two places where a line begins or ends. */
function divideInChains(lines: readonly Rule[]): Segment[][] {
  const sorted = [...lines].sort((one, other) => one.from - other.from);
  const places = distinctPlaces(
    sorted.flatMap((rule) => [rule.from, rule.to]),
    sameEnd,
  );
  const chains: Segment[][] = [];
  let next = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [index, to] of places.slice(1).entries()) {
    const from = places[index] ?? 0;
    const middle = (from + to) / 2;
    for (; next < sorted.length && (sorted[next]?.from ?? 0) <= middle; next += 1)
      reached = Math.max(reached, sorted[next]?.to ?? 0);
    if (reached < middle || to - from < narrowestCell) continue;
    const chain = chains.at(-1);
    if (chain && from - (chain.at(-1)?.to ?? 0) <= touching) chain.push({ from, to });
    else chains.push([{ from, to }]);
  }
  return chains;
}

function cutByDown(chain: Chain, down: readonly Rule[]): Chain {
  const left = leftOfChain(chain);
  const right = rightOfChain(chain);
  const touched = down.filter(
    (rule) =>
      rule.at > left + touching &&
      rule.at < right - touching &&
      rule.from < chain.at + reaching &&
      rule.to > chain.at - reaching,
  );
  const fromAbove = touched.filter((rule) => rule.from < chain.at - reaching).map((rule) => rule.at);
  // Above the first filled row no line goes up, but the edges of its cells still tell where they begin.
  if (fromAbove.length === 0 && (touched.length === 0 || chain.segments.length > 1)) return chain;
  const cuts = [left, ...distinctPlaces(fromAbove, touching), right];
  const segments = cuts.slice(1).map((to, index) => ({ from: cuts[index] ?? 0, to }));
  return { ...chain, segments, isWalled: true };
}
