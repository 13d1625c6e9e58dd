import { isYearAlone, readYear } from '../../forms/head-year.ts';

/** One way to divide the columns among the heads above them, by where each begins. */
export type Division = { readonly starts: readonly number[]; readonly cost: number };

const mostColumns = 16;
const mostHeads = 14;
const mostDivisions = 4;
/** Under one head the same word stands once. */
const twice = 1.5;
const disorder = 1.5;
const reversed = 0.6;
const moment = /^(?:peil)?jaar$/iu;
const lonely = 0.6;

/**
 * The likeliest ways in which upper heads stand over lower ones, where nothing says how wide they are: "Realisatie, Streefwaarde"
 * over "2019, 2020, 2023". Where the lower heads come back in order, or all parts are as wide and no year is out of order, the
 * parts are equal; else years that follow each other stand under one head, and a year that comes back begins the next.
 */
export function divideHeads(upper: readonly string[], lower: readonly string[]): readonly Division[] {
  const parts = upper.length;
  if (parts < 1 || parts > mostHeads || lower.length > mostColumns || lower.length < parts) return [];
  const each = lower.length / parts;
  const equal = Array.from({ length: parts }, (_, index) => index * each);
  if (each === 1) return [{ starts: equal, cost: 0 }];
  if (Number.isInteger(each) && repeats(lower, each)) return [{ starts: equal, cost: 0 }];
  // a year has as many words below it as there are of it
  const isFree = !Number.isInteger(each) || upper.every(isYearAlone);
  return cheapest(parts, lower)
    .map(({ starts, cost }) => ({
      starts,
      cost: cost + (isFree || sameStarts(starts, equal) ? 0.1 : 0.4) + costOfDisorder(upper, lower, starts),
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
  // beside words any year stands in the place of another ("2018, verschil, 2019, verschil"); years alone that go on are no round
  const isMixed = first.some((text) => !isYearAlone(text));
  return lower.every((text, index) => {
    const other = first[index % period] ?? '';
    return text.toLowerCase() === other || (isMixed && isYearAlone(text) && isYearAlone(other));
  });
}

/** The years over words that come back stand in order: "2016, 2013, 2014" over "doel, rekening, rekening" has none of 2016 before 2013. */
function costOfDisorder(upper: readonly string[], lower: readonly string[], starts: readonly number[]): number {
  if (!upper.every(isYearAlone)) return 0;
  const years = new Map<string, number[]>();
  for (const [column, text] of lower.entries()) {
    const year = readYear(upper[starts.findLastIndex((start) => start <= column)] ?? '', null) ?? 0;
    years.set(text, [...(years.get(text) ?? []), year]);
  }
  return [...years.values()].filter((found) => !areInOrder(found)).length * disorder;
}

function areInOrder(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => Math.sign(year - (years[index] ?? 0)));
  return steps.every((step) => step === steps[0]);
}

/** Whether years next to each other mostly go up (above 0) or down (below 0). */
function courseOf(lower: readonly string[]): number {
  return lower.reduce((sum, text, index) => sum + Math.sign(stepTo(lower[index - 1], text)), 0);
}

/** A year back among years that go up begins the next part. */
function runsAgainst(left: string, right: string, course: number): boolean {
  return course !== 0 && Math.sign(stepTo(left, right)) === -Math.sign(course);
}

function stepTo(left: string | undefined, right: string): number {
  return left === undefined || !isYearAlone(left) || !isYearAlone(right)
    ? 0
    : (readYear(right, null) ?? 0) - (readYear(left, null) ?? 0);
}

/** How unlikely it is that two neighbours stand under one head. */
export function costBetween(left: string, right: string): number {
  if (isYearAlone(left) !== isYearAlone(right)) return 0.5;
  if (!isYearAlone(left)) return 0.05;
  const years = (readYear(right, null) ?? 0) - (readYear(left, null) ?? 0);
  if (Math.abs(years) === 1) return 0;
  return years > 1 ? 0.8 : 1;
}

/** How wide the widest part is: of equally likely ways the evenest come first. */
function widest({ starts }: Division, end: number): number {
  return Math.max(...starts.map((start, index) => (starts[index + 1] ?? end) - start));
}

/** "Jaar" alone under a head, where a word stands beside it: it is the year of that value, and belongs with it. */
function costOfMoment(lower: readonly string[], at: number): number {
  const next = lower[at + 1];
  return moment.test(lower[at] ?? '') && next !== undefined && !isYearAlone(next) ? lonely : 0;
}

/** All ways to divide the columns, the cheapest kept for each number of parts and columns. */
function cheapest(parts: number, lower: readonly string[]): readonly Division[] {
  const course = courseOf(lower);
  const steps = lower.map((text, index) => {
    const before = lower[index - 1];
    return before === undefined ? 0 : costBetween(before, text) + (runsAgainst(before, text, course) ? reversed : 0);
  });
  let reached = new Map<number, readonly Division[]>([[0, [{ starts: [], cost: 0 }]]]);
  for (let part = 1; part <= parts; part += 1) {
    const further = new Map<number, Division[]>();
    for (const [from, divisions] of reached) {
      let cost = 0;
      const last = steps.length - (parts - part);
      const said = new Set<string>();
      for (let to = from + 1; to <= last; to += 1) {
        const text = lower[to - 1] ?? '';
        if (to > from + 1) cost += said.has(text) && !isYearAlone(text) ? twice : (steps[to - 1] ?? 0);
        said.add(text);
        if (part === parts && to < steps.length) continue;
        const whole = cost + (to === from + 1 ? costOfMoment(lower, from) : 0);
        const longer = divisions.map((found) => ({ starts: [...found.starts, from], cost: found.cost + whole }));
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
