import type { Box, Place } from '../picture/boxes.ts';
import { clearLines } from './clear-lines.ts';
import type { NetworkEdge, NetworkNode } from './network-picture-view.ts';
import { boxAt, type NodeShape, shapeNode } from './node-shape.ts';
import { type LinkedNode, type PickedNetwork, pickLinked } from './pick-linked.ts';
import { placeApart } from './place-apart.ts';
import { type Extent, type SettledNode, settleNodes } from './settle-nodes.ts';

/** A node at the middle of its mark. */
export type PlacedNode = LinkedNode & NodeShape & Place & { readonly box: Box };

/** A line between two marks. `bend` is how far it is bent to its side, where several lines run between the same two. */
export type PlacedEdge = NetworkEdge & { readonly start: PlacedNode; readonly end: PlacedNode; readonly bend: number };

export type NetworkLayout = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly leftOut: number;
};

/** For a wide place, and for a narrow one where it runs down. Sizes are in units of the picture. */
export const grounds = {
  across: { width: 960, size: 14, line: 136, most: 150, filled: 0.24, packed: 0.38, least: 340 },
  down: { width: 340, size: 13, line: 108, most: 60, filled: 0.4, packed: 0.46, least: 280 },
} as const;

export type GroundName = keyof typeof grounds;

/** Around all that is drawn. */
const margin = 6;
const bendStep = 16;
const manyNodes = 80;

/**
 * Where the organisations of a network stand and how the lines between them run. No name is over another and nothing lies outside. The same
 * network gives the same picture, in whatever order it comes. Of more organisations than there is room for, those that are linked most are taken.
 */
export function layNetwork(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  name: GroundName,
): NetworkLayout {
  const ground = grounds[name];
  const picked = pickLinked(nodes, edges, ground.most);
  const shapes = picked.nodes.map((node) => shapeNode(node, ground.size, ground.line));
  const width = ground.width - 2 * margin;
  const area = shapes.reduce((sum, { reach }) => sum + (reach.right - reach.left) * (reach.bottom - reach.top), 0);
  // A few have room around them, many lie close.
  const filled = ground.filled + (ground.packed - ground.filled) * (shapes.length / ground.most);
  const height = Math.max(ground.least, Math.round(area / filled / width));
  const settled = findPlaces(picked, shapes, { width, height });
  const top = Math.min(...settled.map(({ place, shape }) => place.y + shape.reach.top));
  const placed = picked.nodes.flatMap((node, at): PlacedNode[] => {
    const found = settled[at];
    if (found === undefined) return [];
    const middle = { x: found.place.x + margin, y: found.place.y - top + margin };
    return [{ ...node, ...found.shape, ...middle, box: boxAt(found.shape, middle) }];
  });
  const bottom = Math.max(0, ...placed.map(({ box }) => box.bottom));
  return {
    width: ground.width,
    height: bottom + margin,
    nodes: placed,
    edges: placeEdges(picked.edges, placed),
    leftOut: picked.leftOut,
  };
}

/** Places apart, with as few lines over names as that takes little time for. */
function findPlaces(picked: PickedNetwork, shapes: readonly NodeShape[], frame: Extent): SettledNode[] {
  const settled = settleNodes(picked, shapes, frame);
  const apart = placeApart(settled, frame.width);
  const indexOf = new Map(picked.nodes.map(({ id }, at) => [id, at]));
  const lines = picked.edges.map(({ from, to }) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0] as const);
  return clearLines(apart, lines, frame, shapes.length > manyNodes ? 1 : 4);
}

function placeEdges(edges: readonly NetworkEdge[], nodes: readonly PlacedNode[]): PlacedEdge[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const pairs = Map.groupBy(edges, ({ from, to }) => JSON.stringify([from, to].toSorted()));
  return [...pairs.values()].flatMap((pair) =>
    pair.flatMap((edge, at): PlacedEdge[] => {
      const [start, end] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
      if (start === undefined || end === undefined) return [];
      // To the same side of the pair, whichever way the relation runs.
      const side = edge.from < edge.to ? 1 : -1;
      return [{ ...edge, start, end, bend: side * (at - (pair.length - 1) / 2) * bendStep }];
    }),
  );
}
