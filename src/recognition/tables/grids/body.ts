import type { Line } from './line.ts';
import { isCodeText, isValueKind, type LineKind } from './line-kind.ts';

/** What a row is taken to be: for each column a kind that the cells below it agree with. */
export type Profile = readonly ColumnKind[];
export type ColumnKind = 'code' | 'text' | 'value' | 'period';

/** A row of a body that was read from lines with a cell each. */
export type BodyRow = {
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

const never = Number.POSITIVE_INFINITY;
/** So many lines behind the last row that was sure, no further row is looked for. */
export const patience = 30;
const mostAlone = 4;

const agreement: Readonly<Record<ColumnKind, Readonly<Record<LineKind, number>>>> = {
  code: table([0.2, never, never, never, 0.2, never, 0.2, never, never, never, 0.05]),
  text: table([never, never, never, 0, 0.1, 0.3, 0, 0.1, 0.3, 0.2, 0.05]),
  value: table([0, 0, 0.2, 0.9, 0.1, 0.05, 0.9, 0.6, never, never, 0.02]),
  period: table([0.4, 0.3, 0, never, never, never, never, 0.2, never, never, 0.05]),
};

/** Costs in the order value, missing, period, unit, word, coded, text, dated, label, sentence, blank. */
function table(costs: readonly number[]): Readonly<Record<LineKind, number>> {
  const [
    value = 0,
    missing = 0,
    period = 0,
    unit = 0,
    word = 0,
    coded = 0,
    text = 0,
    dated = 0,
    label = 0,
    sentence = 0,
    blank = 0,
  ] = costs;
  return { value, missing, period, unit, word, coded, text, dated, label, sentence, blank };
}

function costOf(line: Line | undefined, column: ColumnKind): number {
  if (line === undefined) return never;
  if (column === 'code') return isCodeText(line.text) ? 0 : line.kind === 'blank' ? 0.05 : never;
  if (column === 'value' && line.text.length > 40 && !isValueKind(line.kind)) return never;
  return agreement[column][line.kind];
}

/** What a whole row at `at` costs. */
function wholeCost(lines: readonly Line[], at: number, profile: Profile): number {
  let cost = 0;
  for (const [column, kind] of profile.entries()) {
    cost += costOf(lines[at + column], kind);
    if (cost === never) return never;
  }
  return cost;
}

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
 * @param places names of rows that stand below each indicator and have values alone
 */
export function readBody(
  lines: readonly Line[],
  start: number,
  profile: Profile,
  isHead: (at: number) => boolean,
  places: ReadonlySet<string> = new Set(),
): Body | null {
  const steps = new Map<number, Step>([[start, { worth: 0, cost: 0, from: -1, form: 'first', alone: 0 }]]);
  let best = start;
  const bestWorth = () => steps.get(best)?.worth ?? 0;
  for (let at = start; at < lines.length && at <= best + patience; at += 1) {
    const step = steps.get(at);
    if (step === undefined || (at > start && isHead(at))) continue;
    for (const next of stepsFrom(lines, at, profile, step, places)) {
      const known = steps.get(next.to);
      if (known !== undefined && known.worth >= next.step.worth) continue;
      steps.set(next.to, next.step);
      if (next.step.worth > bestWorth() && next.step.form !== 'alone') best = next.to;
    }
  }
  if (best === start) return null;
  const rows: BodyRow[] = [];
  for (let at = best; at > start; ) {
    const step = steps.get(at);
    if (step === undefined || step.form === 'first') return null;
    rows.unshift({ form: step.form, start: step.from, end: at });
    at = step.from;
  }
  const end = lines[best]?.kind === 'label' ? best + 1 : best;
  if (end > best) rows.push({ form: 'alone', start: best, end });
  return { start, end, rows, cost: steps.get(best)?.cost ?? 0, worth: bestWorth() };
}

function* stepsFrom(
  lines: readonly Line[],
  at: number,
  profile: Profile,
  before: Step,
  places: ReadonlySet<string>,
): Iterable<{ readonly to: number; readonly step: Step }> {
  const add = (length: number, form: BodyRow['form'], worth: number, cost: number) => ({
    to: at + length,
    step: {
      worth: before.worth + worth - cost,
      cost: before.cost + cost,
      from: at,
      form,
      alone: form === 'alone' ? before.alone + 1 : 0,
    },
  });
  const width = profile.length;
  const texts = leadingTexts(profile);
  const isPlaced = places.size > 0 && (isPlace(lines[at], places) || isPlace(lines[at + texts - 1], places));
  const values = isPlace(lines[at], places) ? placedValues(lines, at, profile) : null;
  if (values !== null) yield add(values + 1, 'placed', 0.8, 0);
  const whole = isPlaced ? never : wholeCost(lines, at, profile);
  if (whole < never && hasValue(lines, at, at + width)) {
    const next = at + width;
    const over = canBegin(lines, next, profile) || continuationAt(lines, next, profile) !== null ? 0 : 1.1;
    yield add(width, 'whole', 1, Math.min(whole, 1) + over);
  }
  const continued = continuationAt(lines, at, profile);
  if (continued !== null && before.from >= 0) yield add(continued, 'continued', 0.5, 0.1);
  if (texts > 1 && !isPlaced && isTextRow(lines, at, texts) && canBegin(lines, at + texts, profile))
    yield add(texts, 'texts', 0, 0.25);
  if (canBegin(lines, at, profile) || profile.includes('period')) {
    for (let length = 2; length < width; length += 1) {
      if (!hasValue(lines, at + 1, at + length) || !canBegin(lines, at + length, profile)) continue;
      if (fitsShort(lines, at, length, profile)) yield add(length, 'short', 0.1 + (0.2 * length) / width, 0.2);
    }
  }
  const line = lines[at];
  if (line !== undefined && before.alone < mostAlone && !isValueKind(line.kind) && line.kind !== 'blank')
    yield add(1, 'alone', 0, line.kind === 'label' ? 0.1 : line.kind === 'sentence' ? 0.3 : 0.2);
}

function hasValue(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = lines[at]?.kind;
    if (
      kind === 'value' ||
      kind === 'missing' ||
      kind === 'coded' ||
      kind === 'period' ||
      kind === 'word' ||
      kind === 'blank'
    )
      return true;
  }
  return false;
}

/** Whether a row can begin at a line, or there is none left. */
export function canBegin(lines: readonly Line[], at: number, profile: Profile): boolean {
  const line = lines[at];
  if (line === undefined) return true;
  const codes = profile.findIndex((kind) => kind !== 'code');
  if (codes > 0 && isCodeText(line.text)) {
    for (let index = 1; index < codes; index += 1) if (!isCodeText(lines[at + index]?.text ?? '')) return false;
    return lines[at + codes] === undefined || isTextual(lines[at + codes]);
  }
  return isTextual(line) && (line.kind !== 'unit' || line.text.length > 3);
}

function isTextual(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    (!isValueKind(line.kind) || line.kind === 'coded') &&
    line.kind !== 'word' &&
    line.kind !== 'blank'
  );
}

/** Whether lines can stand in some of the columns, in order. */
function fitsShort(lines: readonly Line[], at: number, length: number, profile: Profile): boolean {
  let column = 0;
  for (let index = at; index < at + length; index += 1) {
    while (column < profile.length && costOf(lines[index], profile[column] ?? 'text') > 0.5) column += 1;
    if (column >= profile.length) return false;
    column += 1;
  }
  return true;
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
