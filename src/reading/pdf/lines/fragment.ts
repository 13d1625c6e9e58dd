import type { Run } from '../drawing/run.ts';
import { readRaised } from './footnote-mark.ts';
import type { PlacedRun } from './placed-run.ts';
import type { PlacedTable } from './placed-table.ts';

/** Runs that follow one another on a baseline without a gap that could divide columns. */
export type Fragment = {
  readonly text: string;
  readonly marks: readonly string[];
  /** A raised mark in front of all text: the beginning of a footnote. */
  readonly leadingMark: string | null;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** How many characters at its start are bold. */
  readonly boldEnd: number;
  /** What it was put together from. */
  readonly runs: readonly PlacedRun[];
  /** The table that it stands for; absent of all text. */
  readonly placed?: PlacedTable;
};

/** A gap of this many times the size of the letter divides fragments; a stretched space in justified text stays under it. */
const dividingGap = 1;
const spaceGap = 0.12;

/** Puts the runs of a page together to fragments, from top to bottom and from left to right. */
export function makeFragments(runs: readonly Run[]): Fragment[] {
  const lines = groupByBaseline(lowerRaised(withoutLooseTurned(runs)));
  return lines.flatMap((line) => splitLine(line.sort((left, right) => left.x - right.x)));
}

/** Heads that are turned stand on one line; other text on its side is an axis of a chart or a note in the margin. */
function withoutLooseTurned(runs: readonly Run[]): readonly Run[] {
  const turned = runs.filter((run) => run.isTurned).sort((one, other) => one.y - other.y);
  const heads = new Set(
    turned.filter((run, index) =>
      [turned[index - 1], turned[index + 1]].some(
        (other) => other && Math.abs(other.y - run.y) < 3 && other.x !== run.x,
      ),
    ),
  );
  return turned.length === 0 ? runs : runs.filter((run) => !run.isTurned || heads.has(run));
}

/** Gives small raised runs the baseline of the larger text that they stand against, and says that they were raised. */
function lowerRaised(runs: readonly Run[]): PlacedRun[] {
  const byHeight = [...runs].sort((left, right) => left.y - right.y);
  return byHeight.map((run, index) => {
    for (let below = index + 1; below < byHeight.length; below += 1) {
      const host = byHeight[below];
      if (!host || host.y - run.y > run.size * 1.2) break;
      const raise = (host.y - run.y) / host.size;
      const touches =
        Math.abs(run.x - (host.x + host.width)) < host.size * 0.5 ||
        Math.abs(host.x - (run.x + run.width)) < host.size * 0.8;
      if (run.size < host.size * 0.8 && raise > 0.12 && raise < 0.75 && touches)
        return { ...run, y: host.y, raised: true };
    }
    return { ...run, raised: false };
  });
}

function groupByBaseline(runs: readonly PlacedRun[]): PlacedRun[][] {
  const lines: PlacedRun[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((left, right) => left.y - right.y)) {
    const line = lines.at(-1);
    if (line && run.y - baseline < Math.min(run.size, 12) * 0.3) line.push(run);
    else {
      lines.push([run]);
      baseline = run.y;
    }
  }
  return lines;
}

function splitLine(line: readonly PlacedRun[]): Fragment[] {
  const groups: PlacedRun[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of line) {
    const group = groups.at(-1);
    const gap = (run.x - right) / Math.max(run.size, group?.[0]?.size ?? 0);
    if (group && gap < dividingGap) group.push(run);
    else groups.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return groups.flatMap((group) => {
    const fragment = fragmentOf(group);
    return fragment ? [fragment] : [];
  });
}

/** The fragment that runs on one baseline make; null where they have no text. */
export function fragmentOf(runs: readonly PlacedRun[]): Fragment | null {
  const [first] = runs;
  if (!first) return null;
  let text = '';
  let leadingMark: string | null = null;
  const marks: string[] = [];
  let right = first.x;
  let size = 0;
  let boldCharacters = 0;
  let boldEnd = 0;
  for (const run of runs) {
    const raised = run.raised ? readRaised(run.text, text) : { text: run.text };
    if ('mark' in raised) {
      if (text.trim() === '') leadingMark ??= raised.mark;
      else marks.push(raised.mark);
    } else {
      const isApart = run.x - right > run.size * spaceGap && !run.raised;
      text += (isApart && text !== '' ? ' ' : '') + raised.text;
      const isStillBold = run.bold && boldEnd >= text.slice(0, -raised.text.length).trim().length;
      if (run.bold) boldCharacters += raised.text.length;
      if (isStillBold) boldEnd = text.trim().length;
      size = Math.max(size, run.size);
    }
    right = Math.max(right, run.x + run.width);
  }
  const folded = text
    .replace(/\u00ad(?=.)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (folded === '' && leadingMark === null) return null;
  const bold = boldCharacters > text.length * 0.9;
  return {
    text: folded,
    marks,
    leadingMark,
    x: first.x,
    right,
    y: first.y,
    size: size || first.size,
    bold,
    boldEnd: Math.min(boldEnd, folded.length),
    runs,
  };
}
