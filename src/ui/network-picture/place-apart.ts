import { areOver, type Box, type Place } from '../picture/boxes.ts';
import { boxAt } from './node-shape.ts';
import type { SettledNode } from './settle-nodes.ts';

/** Between two nodes at the least. */
export const gap = { x: 6, y: 4 } as const;

const step = 8;
const furthest = 40;

/** Steps away from a place, the nearest first. */
const around = Array.from({ length: (2 * furthest + 1) ** 2 }, (_, at) => ({
  x: ((at % (2 * furthest + 1)) - furthest) * step,
  y: (Math.floor(at / (2 * furthest + 1)) - furthest) * step,
})).toSorted((a, b) => a.x ** 2 + a.y ** 2 - (b.x ** 2 + b.y ** 2));

/**
 * Gives each node, in their order, the free place that is nearest to where it is: nothing is over another, and nothing reaches out at the sides.
 * Where all is full it goes below the rest, so that there is always a place.
 * @param width of the frame; no shape is wider
 * @returns the nodes at middles in whole numbers; the frame may begin above nought
 */
export function placeApart(nodes: readonly SettledNode[], width: number): SettledNode[] {
  const taken: Box[] = [];
  return nodes.map(({ shape, place: { x, y } }) => {
    const within = (left: number) => Math.round(Math.max(-shape.reach.left, Math.min(width - shape.reach.right, left)));
    const isFree = (place: Place) => {
      const box = widen(boxAt(shape, place), gap);
      return !taken.some((other) => areOver(box, other));
    };
    const near = around
      .values()
      .map((away) => ({ x: within(x + away.x), y: Math.round(y + away.y) }))
      .find(isFree);
    const lowest = () => Math.max(...taken.map(({ bottom }) => bottom));
    const place = near ?? { x: within(x), y: Math.ceil(lowest() + gap.y - shape.reach.top) };
    taken.push(boxAt(shape, place));
    return { shape, place };
  });
}

export function widen({ left, top, right, bottom }: Box, { x, y }: Place): Box {
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
}
