import type { Token } from './flattened-heads.ts';

/** How many cells were empty between two tokens, by the lines that they left. */
export type Blanks = {
  /** Empty cells between token `index - 1` and token `index`. */
  readonly before: (index: number) => number;
  /** Whether any distance is larger than the usual one: else the lines tell nothing. */
  readonly tell: boolean;
};

/** More tokens than these say nothing new about how far cells stand apart. */
const sample = 600;

/**
 * Measures how far the cells of a flattened table stand apart. The usual distance is that of two filled neighbours; an
 * empty cell, also one with just white space, leaves its lines. Null where the source has no lines to measure.
 */
export function measureBlanks(tokens: readonly Token[], start: number): Blanks | null {
  const counts = new Map<number, number>();
  const end = Math.min(tokens.length, start + sample);
  for (let index = start + 1; index < end; index += 1) {
    const distance = distanceBefore(tokens, index);
    if (distance !== null) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const usual = [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0])[0]?.[0];
  if (usual === undefined || usual < 1) return null;
  const step = Math.min(usual, ...[...counts].flatMap(([distance, count]) => (count > 1 ? [distance] : [])));
  const before = (index: number) => {
    const distance = distanceBefore(tokens, index) ?? step;
    return distance <= step ? 0 : Math.max(1, Math.round((distance - step) / step));
  };
  return { before, tell: [...counts.keys()].some((distance) => distance > step) };
}

/** Lines from the end of the token before to this one; null where either has no line. */
function distanceBefore(tokens: readonly Token[], index: number): number | null {
  const [above, token] = [tokens[index - 1], tokens[index]];
  if (above?.at.line === undefined || token?.at.line === undefined) return null;
  const lines = above.text.split('\n').length - 1;
  return token.at.line - above.at.line - lines;
}
