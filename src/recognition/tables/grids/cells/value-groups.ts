import type { Line } from '../line.ts';
import { isValueKind } from '../line-kind.ts';

const mostGroups = 14;

const window = 160;

/** Values that stand further apart are not of one table. */
const farthest = 12;

/** A group of values that follow each other, with the texts before and behind it. */
export type Group = { readonly start: number; readonly end: number };

/** The groups of values from a line on, up to where none follows for long. */
export function groupsFrom(lines: readonly Line[], from: number): readonly Group[] {
  const groups: Group[] = [];
  let at = from;
  while (at < lines.length && at < from + window && groups.length < mostGroups) {
    if (!isInGroup(lines[at])) {
      const last = groups.at(-1);
      if (last !== undefined && at - last.end > farthest) break;
      at += 1;
      continue;
    }
    const start = at;
    while (isInGroup(lines[at])) at += 1;
    groups.push({ start, end: at });
  }
  return groups;
}

export function isInGroup(line: Line | undefined): boolean {
  return line !== undefined && (isValueKind(line.kind) || line.kind === 'word' || line.kind === 'blank');
}

/** The texts just before values that come back below several indicators: "Waterrijk", "Landelijk". */
export function placesFrom(lines: readonly Line[], from: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start } of groupsFrom(lines, from)) {
    const text = lines[start - 1]?.text;
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}
