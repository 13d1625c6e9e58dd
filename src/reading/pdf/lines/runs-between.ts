import type { PlacedRun } from './placed-run.ts';

/** A part of a page, in points from its upper left corner. */
export type Area = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** The runs whose baseline and middle lie in an area, of runs in order of height. */
export function runsBetween(runs: readonly PlacedRun[], { top, bottom, left, right }: Area): PlacedRun[] {
  let low = 0;
  for (let high = runs.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.y ?? 0) <= top) low = middle + 1;
    else high = middle;
  }
  const found: PlacedRun[] = [];
  for (let index = low; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || run.y > bottom) break;
    const centre = run.x + run.width / 2;
    if (centre > left && centre < right) found.push(run);
  }
  return found;
}

/** Runs on one baseline, from left to right, of runs in order of height. */
export function linesOfRuns(runs: readonly PlacedRun[]): PlacedRun[][] {
  const lines: PlacedRun[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.y - first.y < Math.min(run.size, 12) * 0.3) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((one, other) => one.x - other.x));
}
