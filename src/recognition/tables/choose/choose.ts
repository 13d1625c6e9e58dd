import { isSure, type Place } from '../grids/grid.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import { saysSomething } from './says-something.ts';

/** What is read where: the interpretation that is likeliest, and those that are nearly as likely and take (some of) the same lines. */
export type Choice = {
  readonly best: Interpretation;
  readonly rivals: readonly Interpretation[];
  /** The next best of the same lines, the best first, as far as they are of any weight; those that are nearly as likely are among them. */
  readonly runnersUp: readonly Interpretation[];
  /** From 0 to 1: how sure it is against the next best of the same lines, whether that says something else or not. */
  readonly certainty: number;
};

/** So much likelier (in nats) than the next best must a reading be to count as sure. */
const margin = 1.2;
/** What is less likely than this many nats is of no weight, and of what is left only so many. */
export const weightless = 3;
const mostRunnersUp = 8;
const mostRowsOfRivals = 16;
/** A table that a file marks up is one, whatever its score; text must be this much likelier a table than loose lines. */
const leastOfText = 4;
/** What comes back says by that that it is a table. */
const leastOfRefrain = 0;

/**
 * Of interpretations that may take the same lines, those that together are likeliest: no line is in two of them. Weighted interval
 * scheduling over the lines of the document; takes time n log n in the number of interpretations.
 */
export function choose(candidates: readonly (readonly Interpretation[])[]): readonly Choice[] {
  const all = candidates
    .flatMap(([best]) => (best === undefined ? [] : [best]))
    .filter((one) => isSure(one.grid) || (one.score >= leastOf(one) && saysSomething(one)))
    .map((interpretation) => ({
      interpretation,
      from: rank(interpretation.grid.from),
      to: rank(interpretation.grid.to),
    }))
    .sort((left, right) => left.to - right.to);
  const kept = schedule(all);
  const runnersUp = kept.map((): Interpretation[] => []);
  const next = kept.map(() => Number.NEGATIVE_INFINITY);
  for (const one of candidates.flat()) {
    for (let at = firstEndingAfter(kept, rank(one.grid.from)); at < kept.length; at += 1) {
      const { interpretation: best, from } = kept[at] ?? {};
      if (best === undefined || from === undefined || from >= rank(one.grid.to)) break;
      if (one === best) continue;
      next[at] = Math.max(next[at] ?? 0, one.score);
      if (one.score >= best.score - weightless) runnersUp[at]?.push(one);
    }
  }
  return kept.map(({ interpretation: best }, at) => {
    const others = (runnersUp[at] ?? []).sort((left, right) => right.score - left.score);
    return {
      best,
      rivals: rivalsOf(best, others),
      runnersUp: others.slice(0, mostRunnersUp),
      certainty: certaintyAgainst(best.score, next[at] ?? 0),
    };
  });
}

/** Those that are nearly as likely, the best first; of a text that repeats itself there are thousands, so together at most so many times its rows. */
function rivalsOf(best: Interpretation, others: readonly Interpretation[]): readonly Interpretation[] {
  let rows = mostRowsOfRivals * best.grid.rows.length;
  return others
    .filter(({ score }) => score >= best.score - margin)
    .filter(({ grid }) => {
      rows -= grid.rows.length;
      return rows >= 0;
    });
}

function leastOf({ grid }: Interpretation): number {
  return grid.making === 'refrain' ? leastOfRefrain : leastOfText;
}

/** How sure a reading is against another one, by their scores, in hundredths. */
export function certaintyAgainst(best: number, other: number): number {
  return Math.round(100 / (1 + Math.exp(other - best))) / 100;
}

type Placed = { readonly interpretation: Interpretation; readonly from: number; readonly to: number };

function schedule(all: readonly Placed[]): readonly Placed[] {
  // sums[n]: the best sum with the first n; kept by whether the n-th is in it
  const sums: number[] = [0];
  const before: number[] = [];
  for (const [index, { interpretation, from }] of all.entries()) {
    const free = Math.min(index, firstEndingAfter(all, from));
    before.push(free);
    sums.push(Math.max(sums[index] ?? 0, (sums[free] ?? 0) + worth(interpretation)));
  }
  const kept: Placed[] = [];
  let at = all.length;
  while (at > 0) {
    const placed = all[at - 1];
    if (placed !== undefined && (sums[at] ?? 0) > (sums[at - 1] ?? 0)) {
      kept.push(placed);
      at = before[at - 1] ?? 0;
    } else at -= 1;
  }
  return kept.reverse();
}

const sure = 1_000;

/** Every row of what is surely a table is part of one, even where little of it is understood, and rather of one than of two. */
function worth({ grid, score }: Interpretation): number {
  return isSure(grid) ? score + sure * grid.rows.length - sure / 10 : score;
}

/** The index of the first that ends behind a place, of spans in the order of their ends. */
function firstEndingAfter(spans: readonly Placed[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines in the order of the document; no block has as many lines as this. */
const mostLines = 2 ** 24;

function rank({ block, line }: Place): number {
  return block * mostLines + Math.min(line, mostLines - 1);
}
