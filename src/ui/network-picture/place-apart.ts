import { areOver, type Box, type Place } from '../picture/boxes.ts';
import { boxAt, type NodeShape } from './node-shape.ts';

/** Between two nodes at the least. */
const gap = { x: 6, y: 4 } as const;

const step = 8;
const furthest = 40;

/** Steps away from a place, the nearest first. */
const around = Array.from({ length: (2 * furthest + 1) ** 2 }, (_, at) => ({
  x: ((at % (2 * furthest + 1)) - furthest) * step,
  y: (Math.floor(at / (2 * furthest + 1)) - furthest) * step,
})).toSorted((a, b) => a.x ** 2 + a.y ** 2 - (b.x ** 2 + b.y ** 2));

/**
 * Gives each node, in their order, the free place that is nearest to where it wants to be: nothing is over another, and nothing reaches out at the
 * sides. Where all is full it goes below the rest, so that there is always a place.
 * @param wanted the middles of the marks
 * @param width of the frame; no shape is wider
 * @returns middles in whole numbers; the frame may begin above nought
 */
export function placeApart(shapes: readonly NodeShape[], wanted: readonly Place[], width: number): Place[] {
  const taken: Box[] = [];
  return shapes.map((shape, at) => {
    const { x, y } = wanted[at] ?? { x: 0, y: 0 };
    const within = (left: number) => Math.round(Math.max(-shape.reach.left, Math.min(width - shape.reach.right, left)));
    const isFree = (place: Place) => {
      const box = widen(boxAt(shape, place));
      return !taken.some((other) => areOver(box, other));
    };
    const near = around
      .values()
      .map((away) => ({ x: within(x + away.x), y: Math.round(y + away.y) }))
      .find(isFree);
    const lowest = () => Math.max(...taken.map(({ bottom }) => bottom));
    const place = near ?? { x: within(x), y: Math.ceil(lowest() + gap.y - shape.reach.top) };
    taken.push(boxAt(shape, place));
    return place;
  });
}

function widen({ left, top, right, bottom }: Box): Box {
  return { left: left - gap.x, right: right + gap.x, top: top - gap.y, bottom: bottom + gap.y };
}
