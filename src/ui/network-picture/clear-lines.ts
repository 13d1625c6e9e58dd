import { areOver, type Box, crosses, type Place } from '../picture/boxes.ts';
import { boxAt, type NodeShape, turnName } from './node-shape.ts';
import { gap, widen } from './place-apart.ts';
import type { Extent, SettledNode } from './settle-nodes.ts';

/** Nodes by their place in the list, the ends of each line. */
export type LineEnds = readonly [number, number];

/** How far a node may step aside at a time. */
const away = [24, 56, 104, 168].flatMap((far) =>
  [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
    [0.7, 0.7],
    [-0.7, 0.7],
    [0.7, -0.7],
    [-0.7, -0.7],
  ].map(([x = 0, y = 0]) => ({ x: Math.round(x * far), y: Math.round(y * far) })),
);

/** What a line over a name weighs against a step aside and a longer line, in units of the picture. */
const overWeight = 160;
/** A line through a mark looks as if it ended there: that is untrue, where one over a name is only ugly. */
const markWeight = 3;
/** A line over the name of where it begins is seen to belong there. */
const ownWeight = 0.6;
const awayWeight = 0.35;
const longWeight = 0.25;

/**
 * Moves nodes aside, or their names to the other side of their marks, where lines run over names, as long as that lets fewer do so. All stay apart
 * and within.
 * @param nodes which stand apart
 * @param rounds how often each is looked at
 */
export function clearLines(
  nodes: readonly SettledNode[],
  lines: readonly LineEnds[],
  frame: Extent,
  rounds: number,
): SettledNode[] {
  const now = [...nodes];
  const boxes = nodes.map(({ shape, place }) => boxAt(shape, place));
  const marks = nodes.map(({ shape, place }) => markBox(shape, place));
  const ownLines = nodes.map((_, at) => lines.filter((ends) => ends.includes(at)));
  const costOf = (at: number, { shape, place }: SettledNode, first: Place) => {
    const box = boxAt(shape, place);
    const name = nameBox(shape, place);
    const mark = markBox(shape, place);
    let over = 0;
    let long = 0;
    for (const [a, b] of lines)
      if (a !== at && b !== at && touches(now[a]?.place ?? place, now[b]?.place ?? place, box))
        over += touches(now[a]?.place ?? place, now[b]?.place ?? place, mark) ? markWeight : 1;
    for (const [a, b] of ownLines[at] ?? []) {
      const other = a === at ? b : a;
      const end = now[other]?.place ?? place;
      long += Math.hypot(end.x - place.x, end.y - place.y);
      if (touches(place, end, name)) over += ownWeight;
      for (const [index, one] of boxes.entries())
        if (index !== at && index !== other && touches(place, end, one))
          over += touches(place, end, marks[index] ?? one) ? markWeight : 1;
    }
    return over * overWeight + long * longWeight + Math.hypot(place.x - first.x, place.y - first.y) * awayWeight;
  };
  for (let round = 0; round < rounds; round++)
    for (const [at, { place: first }] of nodes.entries()) {
      const node = now[at];
      if (node === undefined) continue;
      const start = costOf(at, node, first);
      if (start < overWeight * ownWeight) continue;
      const { shape, place } = node;
      const aside = away.map(({ x, y }) => ({ shape, place: { x: place.x + x, y: place.y + y } }));
      const { best } = [{ shape: turnName(shape), place }, ...aside]
        .filter((one) => isFree(boxAt(one.shape, one.place), at, boxes, frame))
        .reduce(
          (so, one) => {
            const cost = costOf(at, one, first);
            return cost < so.cost ? { best: one, cost } : so;
          },
          { best: node, cost: start },
        );
      now[at] = best;
      boxes[at] = boxAt(best.shape, best.place);
      marks[at] = markBox(best.shape, best.place);
    }
  return now;
}

function markBox({ outer }: NodeShape, { x, y }: Place): Box {
  return { left: x - outer, right: x + outer, top: y - outer, bottom: y + outer };
}

/** What the name of a node takes up, without its mark. */
function nameBox(shape: NodeShape, place: Place): Box {
  const box = boxAt(shape, place);
  return shape.isAbove ? { ...box, bottom: place.y - shape.outer } : { ...box, top: place.y + shape.outer };
}

function isFree(box: Box, at: number, boxes: readonly Box[], { width, height }: Extent) {
  if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return false;
  const wide = widen(box, gap);
  return !boxes.some((other, index) => index !== at && areOver(wide, other));
}

/** Most lines are nowhere near: they are told so without arithmetic. */
function touches(from: Place, to: Place, box: Box): boolean {
  if (Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.right) return false;
  if (Math.max(from.y, to.y) < box.top || Math.min(from.y, to.y) > box.bottom) return false;
  return crosses(from, to, box);
}
