import type { Line } from '../line.ts';
import { isCodeText, isValueKind } from '../line-kind.ts';
import { type ColumnKind, canBegin, type Profile, wholeCost } from '../row-cost.ts';
import { isEnded } from './body.ts';
import { type Group, groupsFrom, isInGroup } from './value-groups.ts';

const mostColumns = 24;
const mostTexts = 6;
const mostHypotheses = 12;
const mostWeighed = 24;
const longestRow = 18;
/** Widths that come back in more lines than others are tried, no more of them than these. */
const mostWidths = 3;
/** What a row may consist of, and how much speaks for it. */
export type Hypothesis = { readonly profile: Profile; readonly worth: number };

/**
 * What a row may consist of, from how texts and values take turns from line `from` on: the texts before a group of values and
 * behind it, with or without a number of the row before them. Those that come back most are first.
 */
export function proposeProfiles(lines: readonly Line[], from: number): readonly Hypothesis[] {
  const groups = groupsFrom(lines, from);
  const end = Math.min(lines.length, (groups.at(-1)?.end ?? from) + mostTexts);
  const found = new Map<string, { readonly profile: Profile; count: number }>();
  for (const [index, group] of groups.entries()) {
    for (const profile of profilesAt(lines, group, groups[index - 1]?.end ?? from, groups[index + 1]?.start ?? null)) {
      const key = profile.join();
      const known = found.get(key);
      const weight = isOfYears(lines, group) ? 2 : 1;
      if (known === undefined) found.set(key, { profile, count: weight });
      else known.count += weight;
    }
  }
  for (const { profile, count } of periodicProfiles(lines, from, end)) {
    const key = profile.join();
    const known = found.get(key);
    if (known === undefined) found.set(key, { profile, count });
    else known.count += count;
  }
  return [...found.values()]
    .filter(({ profile }) => !hasYearsTogether(profile))
    .sort((left, right) => right.count - left.count || left.profile.length - right.profile.length)
    .slice(0, mostWeighed)
    .map(({ profile, count }) => ({
      profile,
      worth: count + coverage(lines, from, end, profile) - profile.length * 0.3,
    }))
    .sort((left, right) => right.worth - left.worth)
    .slice(0, mostHypotheses);
}

/** Years next to each other are heads, not cells of a row. */
function hasYearsTogether(profile: Profile): boolean {
  return profile.some((kind, column) => kind === 'period' && profile[column - 1] === 'period');
}

/** Years next to each other head so many columns, whatever the rows below lack. */
function isOfYears(lines: readonly Line[], { start, end }: Group): boolean {
  return end - start > 1 && lines.slice(start, end).every((line) => line.kind === 'period');
}

/** How many lines near the first values are whole rows of such a profile, one behind the other. */
function coverage(lines: readonly Line[], from: number, to: number, profile: Profile): number {
  let covered = 0;
  const end = to - profile.length;
  for (let at = from; at <= end; ) {
    if (
      !canBegin(lines, at, profile) ||
      wholeCost(lines, at, profile) > 1.2 ||
      !isEnded(lines, at + profile.length, profile)
    )
      at += 1;
    else {
      covered += profile.length;
      at += profile.length;
    }
  }
  return covered / 4;
}

function* profilesAt(lines: readonly Line[], group: Group, above: number, next: number | null): Iterable<Profile> {
  const before = group.start - above;
  const behind = (next ?? Math.min(lines.length, group.end + mostTexts)) - group.end;
  for (let lead = 1; lead <= Math.min(before, mostTexts); lead += 1) {
    const start = group.start - lead;
    if (!canBegin(lines, start, ['text'])) continue;
    for (const trail of trailsOf(lead, before, behind, next !== null)) {
      const isCoded = isCodeText(lines[start - 1]?.text ?? '') && start > 0;
      for (const coded of isCoded ? [true, false] : [false]) {
        const isNextCoded = coded && next !== null && trail === 0 && isCodeText(lines[group.end - 1]?.text ?? '');
        const end = group.end - (isNextCoded ? 1 : 0) + trail;
        const kinds = lines.slice(start, end).map(columnOf);
        const profile: Profile = coded ? ['code', ...kinds] : kinds;
        const values = kinds.filter((kind) => kind === 'value').length;
        const once = withoutRepeats(profile);
        if (once !== null) yield once;
        if (profile.length <= mostColumns && profile.length >= 2 && values > 0) yield profile;
        // years alone are heads: the values below them have as many columns
        if (values === 0 && profile.length <= mostColumns && kinds.filter((kind) => kind === 'period').length > 1)
          yield profile.map((kind) => (kind === 'period' ? 'value' : kind));
      }
    }
  }
}

/** How many texts behind the values are of the row: what the texts between two rows leave. */
function trailsOf(lead: number, before: number, behind: number, hasNext: boolean): readonly number[] {
  if (!hasNext) return [0, 1, 2].filter((trail) => trail <= behind);
  if (lead <= behind && behind - lead <= 3)
    return behind === lead ? [0] : before > behind ? [0, behind - lead] : [behind - lead, 0];
  return [0];
}

function columnOf(line: Line): ColumnKind {
  if (line.kind === 'period') return 'period';
  return isValueKind(line.kind) || line.kind === 'blank' || line.kind === 'word' ? 'value' : 'text';
}

/**
 * What a row may consist of where lines of the same kinds come back after so many: also rows that have texts between their values
 * ("1, 0, Formatie, fte, 2022, 6,0, Eigen gegevens").
 */
function* periodicProfiles(
  lines: readonly Line[],
  from: number,
  end: number,
): Iterable<{ readonly profile: Profile; readonly count: number }> {
  const widths: { readonly width: number; readonly start: number; readonly count: number }[] = [];
  for (let width = 3; width <= longestRow && from + width * 2 <= end; width += 1) {
    const found = longestAgreement(lines, from, end, width);
    if (
      found.length >= width &&
      !widths.some((known) => width % known.width === 0 && known.count * known.width >= found.length)
    )
      widths.push({ width, start: found.start, count: Math.floor(found.length / width) });
  }
  widths.sort((left, right) => right.count * right.width - left.count * left.width);
  for (const { width, start, count } of widths.slice(0, mostWidths)) {
    for (let at = start; at < start + width; at += 1) {
      const isStart = canBegin(lines, at, ['text']) ? !isInGroup(lines[at]) : isCodeStart(lines, at);
      if (!isStart || (at > from && isCodeText(lines[at - 1]?.text ?? '') && canBegin(lines, at, ['text']))) continue;
      yield { profile: profileOf(filledRow(lines, at, width, end)), count };
    }
  }
}

function isCodeStart(lines: readonly Line[], at: number): boolean {
  const [first, second, third] = lines.slice(at, at + 3);
  if (first === undefined || second === undefined || !isCodeText(first.text)) return false;
  if (isInGroup(lines[at - 1]) && isCodeText(lines[at - 1]?.text ?? '') && isCodeText(second.text)) return false;
  return !isInGroup(second) || (isCodeText(second.text) && third !== undefined && !isInGroup(third));
}

/** A row of as many lines, with a line of a row below it where a cell is empty. */
function filledRow(lines: readonly Line[], at: number, width: number, end: number): readonly Line[] {
  return lines.slice(at, at + width).map((line, column) => {
    for (let below = at + column; below < end; below += width) {
      const other = lines[below];
      if (other !== undefined && !isEither(other)) return other;
    }
    return line;
  });
}

/** Numbers before the first text are codes. */
function profileOf(row: readonly Line[]): Profile {
  const name = row.findIndex((line) => !isInGroup(line));
  return row.map((line, column) => (column < name && isCodeText(line.text) ? 'code' : columnOf(line)));
}

/** The longest stretch of lines that are of one kind with the lines so many further. */
function longestAgreement(
  lines: readonly Line[],
  from: number,
  end: number,
  width: number,
): { readonly start: number; readonly length: number } {
  let best = { start: from, length: 0 };
  let start = from;
  for (let at = from; at + width < end; at += 1) {
    if (!isAlike(lines[at], lines[at + width])) start = at + 1;
    else if (at + 1 - start > best.length) best = { start, length: at + 1 - start };
  }
  return best;
}

/** An empty cell and a word that can be a value stand in any column. */
function isEither(line: Line): boolean {
  return line.kind === 'word' || line.kind === 'blank';
}

function isAlike(left: Line | undefined, right: Line | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (left.kind === 'sentence' || right.kind === 'sentence') return false;
  return isEither(left) || isEither(right) || isInGroup(left) === isInGroup(right);
}

/** "16,9, 2016, 12,3, 2017": values that each have a period of their own may be rows below each other. */
function withoutRepeats(profile: Profile): Profile | null {
  const first = profile.findIndex((kind) => kind === 'value' || kind === 'period');
  const values = profile.slice(first);
  if (first < 1 || !values.includes('period') || !values.includes('value')) return null;
  for (const width of [2, 3]) {
    if (values.length < width * 2 || values.length % width !== 0) continue;
    if (values.every((kind, index) => kind === values[index % width])) return profile.slice(0, first + width);
  }
  return null;
}
