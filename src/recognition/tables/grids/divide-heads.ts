import { isYearAlone, readYear } from '../forms/head-year.ts';

/** One way to divide the columns among the heads above them, by where each begins. */
export type Division = { readonly starts: readonly number[]; readonly cost: number };

const mostColumns = 16;
const mostHeads = 6;
const mostDivisions = 6;

/**
 * The likeliest ways in which upper heads stand over lower ones, where nothing says how wide they are: "Realisatie, Streefwaarde"
 * over "2019, 2020, 2023". Where the lower heads come back in order, or all parts are as wide and no year is out of order, the
 * parts are equal; else years that follow each other stand under one head, and a year that comes back begins the next.
 */
export function divideHeads(upper: number, lower: readonly string[]): readonly Division[] {
  if (upper < 1 || upper > mostHeads || lower.length > mostColumns || lower.length < upper) return [];
  const each = lower.length / upper;
  const equal = Array.from({ length: upper }, (_, index) => index * each);
  if (each === 1) return [{ starts: equal, cost: 0 }];
  if (Number.isInteger(each) && repeats(lower, each)) return [{ starts: equal, cost: 0 }];
  const steps = lower.map((text, index) => (index === 0 ? 0 : costBetween(lower[index - 1] ?? '', text)));
  return cheapest(upper, steps)
    .map((found) => ({
      ...found,
      cost: found.cost + (sameStarts(found.starts, equal) || !Number.isInteger(each) ? 0.1 : 0.4),
    }))
    .sort((left, right) => left.cost - right.cost)
    .slice(0, mostDivisions);
}

function sameStarts(left: readonly number[], right: readonly number[]): boolean {
  return left.every((start, index) => start === right[index]);
}

/** Whether the same heads come back after so many: "begroot, werkelijk, begroot, werkelijk". */
export function repeats(lower: readonly string[], period: number): boolean {
  const first = lower.slice(0, period).map((text) => text.toLowerCase());
  if (period < 2 || lower.length < period * 2 || new Set(first).size < 2) return false;
  return lower.every(
    (text, index) =>
      text.toLowerCase() === first[index % period] || (isYearAlone(text) && isYearAlone(first[index % period] ?? '')),
  );
}

/** How unlikely it is that two neighbours stand under one head. */
export function costBetween(left: string, right: string): number {
  if (isYearAlone(left) !== isYearAlone(right)) return 0.5;
  if (!isYearAlone(left)) return left.toLowerCase() === right.toLowerCase() ? 0.8 : 0.1;
  const years = (readYear(right, null) ?? 0) - (readYear(left, null) ?? 0);
  if (Math.abs(years) === 1) return 0;
  return years > 1 ? 0.3 : 1;
}

/** How wide the widest part is: of equally likely ways the evenest come first. */
function widest({ starts }: Division, end: number): number {
  return Math.max(...starts.map((start, index) => (starts[index + 1] ?? end) - start));
}

/** All ways to divide the columns, the cheapest kept for each number of parts and columns. */
function cheapest(parts: number, steps: readonly number[]): readonly Division[] {
  let reached = new Map<number, readonly Division[]>([[0, [{ starts: [], cost: 0 }]]]);
  for (let part = 1; part <= parts; part += 1) {
    const further = new Map<number, Division[]>();
    for (const [from, divisions] of reached) {
      let cost = 0;
      const last = steps.length - (parts - part);
      for (let to = from + 1; to <= last; to += 1) {
        if (to > from + 1) cost += steps[to - 1] ?? 0;
        if (part === parts && to < steps.length) continue;
        const longer = divisions.map((found) => ({ starts: [...found.starts, from], cost: found.cost + cost }));
        const known = [...(further.get(to) ?? []), ...longer].sort(
          (left, right) => left.cost - right.cost || widest(left, to) - widest(right, to),
        );
        further.set(to, known.slice(0, mostDivisions));
      }
    }
    reached = further;
  }
  return reached.get(steps.length) ?? [];
}
