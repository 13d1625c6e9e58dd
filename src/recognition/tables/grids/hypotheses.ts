import { type ColumnKind, canBegin, type Profile } from './body.ts';
import type { Line } from './line.ts';
import { isCodeText, isValueKind } from './line-kind.ts';

const mostGroups = 14;
const mostColumns = 24;
const mostTexts = 6;
const mostHypotheses = 7;
const window = 160;

/** A group of values that follow each other, with the texts before and behind it. */
type Group = { readonly start: number; readonly end: number };

/**
 * What a row may consist of, from how texts and values take turns from line `from` on: the texts before a group of values and
 * behind it, with or without a number of the row before them. Those that come back most are first.
 */
export function proposeProfiles(lines: readonly Line[], from: number): readonly Profile[] {
  const groups = groupsFrom(lines, from);
  const found = new Map<string, { readonly profile: Profile; count: number }>();
  for (const [index, group] of groups.entries()) {
    for (const profile of profilesAt(lines, group, groups[index - 1]?.end ?? from, groups[index + 1]?.start ?? null)) {
      const key = profile.join();
      const known = found.get(key);
      if (known === undefined) found.set(key, { profile, count: 1 });
      else known.count += 1;
    }
  }
  return [...found.values()]
    .sort((left, right) => right.count - left.count)
    .slice(0, mostHypotheses)
    .map(({ profile }) => profile);
}

/** The groups of values from a line on, up to where none follows for long. */
export function groupsFrom(lines: readonly Line[], from: number): readonly Group[] {
  const groups: Group[] = [];
  let at = from;
  while (at < lines.length && at < from + window && groups.length < mostGroups) {
    if (!isInGroup(lines[at])) {
      at += 1;
      continue;
    }
    const start = at;
    while (isInGroup(lines[at])) at += 1;
    groups.push({ start, end: at });
  }
  return groups;
}

function isInGroup(line: Line | undefined): boolean {
  return line !== undefined && (isValueKind(line.kind) || line.kind === 'word' || line.kind === 'blank');
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
