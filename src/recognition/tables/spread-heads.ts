import { plainHead } from './head-text.ts';
import { isYearAlone, readYear } from './head-year.ts';
import { roleOf } from './read-head.ts';

/** Wider heads than these are not spread: there are too many ways. */
const mostLower = 16;
const mostUpper = 5;

/**
 * Joins an upper row of heads, each over one or more columns, with the row below it, where the file does not say how wide
 * the upper ones are: "Realisatie, Streefwaarde" over "2019, 2020, 2023" gives "Realisatie 2019", "Realisatie 2020",
 * "Streefwaarde 2023". Of all ways to divide the lower heads the likeliest counts: years that follow each other stand under
 * one head, a year that comes back or words begin the next. A column that belongs to either of two heads gets both, with
 * a stroke between them. Null where the lower heads cannot be divided.
 */
export function spreadHeads(upper: readonly string[], lower: readonly string[]): readonly string[] | null {
  if (upper.length === 0 || upper.length > mostUpper || lower.length > mostLower || lower.length < upper.length)
    return null;
  const each = lower.length / upper.length;
  if (Number.isInteger(each) && (each === 1 || repeats(lower, each)))
    return lower.map((text, index) => `${upper[Math.floor(index / each)] ?? ''} ${text}`);
  const steps = lower.map((text, index) => (index === 0 ? 0 : costBetween(lower[index - 1] ?? '', text)));
  const narrow = upper.map((head) => roleOf(plainHead(head)) === 'baseline');
  let best = Number.POSITIVE_INFINITY;
  let likeliest: (readonly number[])[] = [];
  for (const starts of divisions(lower.length, upper.length)) {
    const cost = costOf(starts, steps, narrow);
    if (cost > best) continue;
    likeliest = cost < best ? [starts] : [...likeliest, starts];
    best = cost;
  }
  return lower.map((text, index) => {
    const over = new Set(likeliest.map((starts) => starts.findLastIndex((start) => start <= index)));
    return over.size > 2 ? text : `${upper.filter((_, head) => over.has(head)).join(' / ')} ${text}`;
  });
}

/** Whether the same heads come back after so many: "begroot, werkelijk, begroot, werkelijk". */
function repeats(lower: readonly string[], period: number): boolean {
  return (
    period > 1 &&
    new Set(lower.slice(0, period)).size === period &&
    lower.every((text, index) => plainHead(text) === plainHead(lower[index % period] ?? ''))
  );
}

/** How unlikely it is that two neighbours stand under one head. */
function costBetween(left: string, right: string): number {
  if (isYearAlone(left) !== isYearAlone(right)) return 3;
  if (!isYearAlone(left)) return 0;
  const years = (readYear(right, null) ?? 0) - (readYear(left, null) ?? 0);
  if (years === 1) return 0;
  return years > 1 ? 2 : 6;
}

function costOf(starts: readonly number[], steps: readonly number[], narrow: readonly boolean[]): number {
  let cost = 0;
  for (const [index, step] of steps.entries()) {
    if (starts.includes(index)) continue;
    const head = starts.findLastIndex((start) => start <= index);
    cost += step + (narrow[head] === true ? 4 : 0);
  }
  return cost;
}

/** All ways to divide a row of columns in parts, each given by where its parts start. */
function divisions(columns: number, parts: number): readonly (readonly number[])[] {
  if (parts === 1) return [[0]];
  return divisions(columns, parts - 1).flatMap((starts) => {
    const from = (starts.at(-1) ?? 0) + 1;
    return Array.from({ length: Math.max(0, columns - from) }, (_, index) => [...starts, from + index]);
  });
}
