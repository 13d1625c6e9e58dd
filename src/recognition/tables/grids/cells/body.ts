import type { Line } from '../line.ts';
import { isValueKind } from '../line-kind.ts';
import { canBegin, costOf, hasValue, isAmongHeads, isAtEnd, never, type Profile, wholeCost } from '../row-cost.ts';

/** A row of a body that was read from lines with a cell each. */
type BodyRow = {
  /** `texts` has just what stands before the values, `continued` just the values and their period, `placed` the name of a place and the values. */
  readonly form: 'whole' | 'short' | 'texts' | 'continued' | 'placed' | 'alone';
  readonly start: number;
  readonly end: number;
};

export type Body = {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly BodyRow[];
  /** What was taken for granted about its rows. */
  readonly cost: number;
  readonly worth: number;
};

/** So many lines behind the last row that was sure, no further row is looked for. */
export const patience = 30;
const mostAlone = 4;
type Step = {
  readonly worth: number;
  readonly cost: number;
  readonly from: number;
  readonly form: BodyRow['form'] | 'first';
  readonly alone: number;
};

/**
 * Reads the rows below a place where a row can begin. Of all ways to divide the lines in whole rows, rows that lost cells and
 * lines that stand alone (titles, sources, remarks) the one counts that leaves fewest unexplained; it ends with the last row
 * that adds to it. Every line is looked at as often as the table has columns.
 *
 * @param isHead whether the heads of another table begin at a line;
 * @param places names of rows that stand below each indicator and have values alone;
 * @param limit no row begins at this line or further
 */
export function readBody(
  lines: readonly Line[],
  start: number,
  profile: Profile,
  isHead: (at: number) => boolean,
  places: ReadonlySet<string>,
  limit: number,
): Body | null {
  const steps: (Step | undefined)[] = [{ worth: 0, cost: 0, from: -1, form: 'first', alone: 0 }];
  let best = start;
  let bestWorth = 0;
  for (let at = start; at < limit && at <= best + patience; at += 1) {
    const step = steps[at - start];
    if (step === undefined || (at > start && isHead(at))) continue;
    takeSteps(lines, at, profile, step, places, (length, form, gain, cost) => {
      const worth = step.worth + gain - cost;
      const known = steps[at + length - start];
      if (known !== undefined && known.worth >= worth) return;
      const alone = form === 'alone' ? step.alone + 1 : 0;
      steps[at + length - start] = { worth, cost: step.cost + cost, from: at, form, alone };
      if (worth > bestWorth && form !== 'alone') {
        best = at + length;
        bestWorth = worth;
      }
    });
  }
  if (best === start) return null;
  const rows: BodyRow[] = [];
  for (let at = best; at > start; ) {
    const step = steps[at - start];
    if (step === undefined || step.form === 'first') return null;
    rows.push({ form: step.form, start: step.from, end: at });
    at = step.from;
  }
  rows.reverse();
  const end = lines[best]?.kind === 'label' ? best + 1 : best;
  if (end > best) rows.push({ form: 'alone', start: best, end });
  return { start, end, rows, cost: steps[best - start]?.cost ?? 0, worth: bestWorth };
}

type Take = (length: number, form: BodyRow['form'], gain: number, cost: number) => void;

/** What the lines from `at` on can be: each way with how many lines it takes, what it explains and what it costs. */
function takeSteps(
  lines: readonly Line[],
  at: number,
  profile: Profile,
  before: Step,
  places: ReadonlySet<string>,
  take: Take,
): void {
  if (isAtEnd(lines, at) || isAmongHeads(lines, at)) return;
  const width = profile.length;
  const texts = leadingTexts(profile);
  const isPlaced = places.size > 0 && (isPlace(lines[at], places) || isPlace(lines[at + texts - 1], places));
  const values = isPlaced && isPlace(lines[at], places) ? placedValues(lines, at, profile) : null;
  if (values !== null) take(values + 1, 'placed', 0.8, 0);
  const whole = isPlaced ? never : wholeCost(lines, at, profile);
  const next = at + width;
  if (whole < never) {
    take(
      width,
      'whole',
      1,
      Math.min(whole, 1) + (isEnded(lines, next, profile) ? 0 : isEndedByGap(lines, next, profile) ? 0.4 : 1.1),
    );
  }
  const continued = before.from >= 0 ? continuationAt(lines, at, profile) : null;
  if (continued !== null) take(continued, 'continued', 0.5, 0.1);
  if (texts > 1 && !isPlaced && isTextRow(lines, at, texts) && canBegin(lines, at + texts, profile))
    take(texts, 'texts', 0, 0.25);
  takeShort(lines, at, profile, take);
  const line = lines[at];
  if (line !== undefined && before.alone < mostAlone && !isValueKind(line.kind) && line.kind !== 'blank')
    take(1, 'alone', 0, costOfAlone(line));
}

/** A text with a year among the rows is sooner a head of the next table than a title. */
function costOfAlone({ kind }: Line): number {
  if (kind === 'label') return 0.1;
  return kind === 'dated' ? 1 : kind === 'sentence' ? 0.3 : 0.2;
}

/** A row that lacks cells ends where the next can begin. */
function takeShort(lines: readonly Line[], at: number, profile: Profile, take: Take): void {
  if (!canBegin(lines, at, profile)) return;
  const width = profile.length;
  let column = 0;
  for (let length = 1; length < width; length += 1) {
    // each line in the first column that it can stand in, behind the one before
    while (column < width && costOf(lines[at + length - 1], profile[column] ?? 'text') > 0.5) column += 1;
    if (column >= width) return;
    column += 1;
    if (length > 1 && hasValue(lines, at + 1, at + length) && canBegin(lines, at + length, profile))
      take(length, 'short', 0.1 + (0.2 * length) / width, 0.2);
  }
}

/** A gap behind a row may be where its table ends. */
function isEndedByGap(lines: readonly Line[], at: number, profile: Profile): boolean {
  return lines[at]?.kind === 'blank' && canBegin(lines, at + 1, profile);
}

/** Whether a row can have its end before a line: another begins there, or goes on without its name. */
export function isEnded(lines: readonly Line[], at: number, profile: Profile): boolean {
  return canBegin(lines, at, profile) || continuationAt(lines, at, profile) !== null;
}

/**
 * How many lines from `at` on are the values of a row of which the name was written once, in the row above: just where a period tells
 * such rows apart, and where every value is there.
 */
function continuationAt(lines: readonly Line[], at: number, profile: Profile): number | null {
  if (!profile.includes('period')) return null;
  const columns = profile.filter((kind) => kind === 'value' || kind === 'period');
  const fits = columns.every((kind, index) => {
    const line = lines[at + index];
    return line !== undefined && (kind === 'period') === (line.kind === 'period') && costOf(line, kind) < 0.5;
  });
  return fits && columns.length > 1 ? columns.length : null;
}

/** How many columns stand before the first value. */
export function leadingTexts(profile: Profile): number {
  const first = profile.findIndex((kind) => kind === 'value' || kind === 'period');
  return first === -1 ? profile.length : first;
}

/** "Banen", "Aantal per 1.000 inwoners", "LISA": a row whose values stand in rows of places below it. */
function isTextRow(lines: readonly Line[], at: number, count: number): boolean {
  for (let index = at; index < at + count; index += 1) {
    const line = lines[index];
    if (line === undefined || isValueKind(line.kind) || line.kind === 'sentence' || line.kind === 'blank') return false;
  }
  return true;
}

function isPlace(line: Line | undefined, places: ReadonlySet<string>): boolean {
  return line !== undefined && places.has(line.text);
}

/** How many values stand behind the name of a place, where they are all there. */
function placedValues(lines: readonly Line[], at: number, profile: Profile): number | null {
  const columns = profile.filter((kind) => kind === 'value' || kind === 'period');
  const fits = columns.every((kind, index) => costOf(lines[at + 1 + index], kind) < 0.5);
  return fits && canBegin(lines, at + 1 + columns.length, profile) ? columns.length : null;
}
