import type { Ground } from './draw-lane.ts';

/** Units of the picture in one em of the reader's text. */
const unitsPerEm = 16;

/** A wide screen shows a picture larger, up to this many times. */
const mostLarger = 1.3;

/** How wide a picture may become in the reader's text. */
export function sized(width: number): string {
  return `${(width / unitsPerEm) * mostLarger}em`;
}

/** Beside each other more publications than this have no room for words: time runs down then, on screens of any width. */
export const mostAcross = 14;

const least = { width: 1056, column: 78 };
const edge = 8;

/** How wide a picture is in which time runs to the right. */
export function widthAcross(columns: number): number {
  return Math.max(least.width, columns * least.column + edge * 2);
}

/** How far one publication is from the next, across. */
export function columnStep(columns: number, width = widthAcross(columns)): number {
  return (width - edge * 2) / columns;
}

/** The middle of a column, across. */
export function middleOf(at: number, columns: number, width = widthAcross(columns)): number {
  return edge + (at + 0.5) * columnStep(columns, width);
}

const lane = { height: 148, top: 30, bottom: 38 };

/**
 * Time runs to the right, and more is higher.
 * @param margin above the highest number and below the lowest; left out, as much as their words take
 */
export function groundAcross(
  columns: number,
  width = widthAcross(columns),
  height = lane.height,
  margin: number | null = null,
): Ground {
  const step = columnStep(columns, width);
  const [top, bottom] = margin === null ? [lane.top, lane.bottom] : [margin, margin];
  return {
    width,
    height,
    isDown: false,
    left: 0,
    place: (spot) => ({ x: edge + spot.along * step, y: top + (1 - spot.height) * (height - top - bottom) }),
  };
}

/** How high a row of one publication is, where time runs down. */
export const rowStep = 44;
export const down = { width: 352, left: 120, right: 60 } as const;

/** Time runs down, and more is further to the right. */
export function groundDown(columns: number): Ground {
  return {
    width: down.width,
    height: columns * rowStep,
    isDown: true,
    left: down.left - 8,
    place: ({ along, height }) => ({
      x: down.left + height * (down.width - down.left - down.right),
      y: along * rowStep,
    }),
  };
}
