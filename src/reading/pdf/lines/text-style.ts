import { type Line, textOfLine } from './line.ts';

/** How the running text of a file is set, and which larger sizes make its headings, the largest first. */
export type TextStyle = { readonly bodySize: number; readonly headingSizes: readonly number[] };

/** Text this much larger than the body is a heading. */
const headingRatio = 1.1;
/** And text of a size in which all is bold, from this much on. */
const boldRatio = 1.04;

/** Fewer characters than this in one piece are a cell, a heading or a page number. */
const proseLength = 40;

/**
 * Learns from all lines of a file which size the running text has: the one that most characters of its long lines are set
 * in, since tables are often set smaller; of all its text where it has no long lines.
 */
export function learnStyle(lines: readonly Line[]): TextStyle {
  const prose = countBySize(
    lines.filter((line) => line.fragments.length === 1 && textOfLine(line).length >= proseLength),
  );
  const all = countBySize(lines);
  const [bodySize = 10] = [...(prose.size > 0 ? prose : all)]
    .sort((one, other) => other[1] - one[1])
    .map(([size]) => size);
  const bold = countBySize(lines.filter((line) => line.fragments.every((fragment) => fragment.bold)));
  const isHeading = (size: number) =>
    size >= bodySize * headingRatio ||
    (size >= bodySize * boldRatio && (bold.get(size) ?? 0) > (all.get(size) ?? 0) * 0.9);
  const headingSizes = [...all.keys()].filter(isHeading).sort((one, other) => other - one);
  return { bodySize, headingSizes };
}

function countBySize(lines: readonly Line[]): Map<number, number> {
  const characters = new Map<number, number>();
  for (const line of lines) {
    const size = roundSize(line.size);
    characters.set(size, (characters.get(size) ?? 0) + textOfLine(line).length);
  }
  return characters;
}

/** The level of a heading by its size, null for a size that running text has. Sizes beyond the sixth share level 6. */
export function headingLevel(size: number, style: TextStyle): number | null {
  const rank = style.headingSizes.indexOf(roundSize(size));
  return rank === -1 ? null : Math.min(rank + 1, 6);
}

function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}
