import { type Chain, type Segment, segmentUnder } from '../drawing/rule-chains.ts';
import type { PlacedRun } from '../lines/placed-run.ts';

/** Text may stick out of its cell so far, in points. */
const mostOver = 2.5;
/** Texts on one line with more white between them than this many times the size of the letter are in two cells. */
const dividingWhite = 1.2;
/** In one segment, white is only taken to divide columns that no line divides from this much on. */
const undividedWhite = 2.5;

/** Learns line by line which segments of a chain are one cell: text lies over where two meet. In walled chains none are. */
export class CellJoints {
  /** Two texts stood apart on one line so that cells are divided somewhere within a segment. */
  isUndivided = false;
  private readonly chain: Chain;
  /** Segments that are joined to the next one. */
  private joined: ReadonlySet<number> = new Set();
  /** For a segment, the nearest one before it from which it is somewhere divided. */
  private divided: ReadonlyMap<number, number> = new Map();

  constructor(chain: Chain) {
    this.chain = chain;
  }

  /** Takes a line along, from left to right; false, and nothing taken, where it does not fit with the lines before it. */
  add(line: readonly PlacedRun[]): boolean {
    const joined = new Set(this.joined);
    const divided = new Map(this.divided);
    let isUndivided = false;
    // Text beside the chain is of a cell that goes on below it.
    const over = line.filter((run) => segmentUnder(run, this.chain) !== -1);
    for (const [index, run] of over.entries()) {
      const { first, last } = this.reach(run);
      if (last > first && this.chain.isWalled) return false;
      for (let segment = first; segment < last; segment += 1) joined.add(segment);
      const before = over[index - 1];
      const white = before ? (run.x - before.x - before.width) / run.size : 0;
      if (!before || white < dividingWhite) continue;
      const left = segmentUnder(before, this.chain);
      const right = segmentUnder(run, this.chain);
      if (left < right) divided.set(right, Math.max(left, divided.get(right) ?? 0));
      else if (white > undividedWhite) isUndivided = true;
    }
    for (const [last, first] of divided) {
      let segment = first;
      while (segment < last && joined.has(segment)) segment += 1;
      if (segment === last) return false;
    }
    this.joined = joined;
    this.divided = divided;
    this.isUndivided ||= isUndivided;
    return true;
  }

  /** The chain with one segment for each cell. */
  cells(): Chain {
    const segments: Segment[] = [];
    for (const [index, segment] of this.chain.segments.entries()) {
      const before = segments.at(-1);
      if (before && this.joined.has(index - 1)) segments[segments.length - 1] = { from: before.from, to: segment.to };
      else segments.push(segment);
    }
    return { ...this.chain, segments };
  }

  private reach(run: PlacedRun): { readonly first: number; readonly last: number } {
    const own = segmentUnder(run, this.chain);
    let first = own;
    let last = own;
    while (first > 0 && run.x < (this.chain.segments[first]?.from ?? 0) - mostOver) first -= 1;
    const end = this.chain.segments.length - 1;
    while (last < end && run.x + run.width > (this.chain.segments[last]?.to ?? 0) + mostOver) last += 1;
    return { first, last };
  }
}
