import type { Box, Place } from '../picture/boxes.ts';
import { type TextStyle, textWidth, wrap } from '../picture/measure-text.ts';
import type { LinkedNode } from './pick-linked.ts';

/** How a node is drawn: its mark, and its name in lines below or above that. */
export type NodeShape = {
  readonly radius: number;
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** From the middle of the mark to the outside of what is drawn of it. */
  readonly outer: number;
  /** Whether its name stands above it. */
  readonly isAbove: boolean;
  /** What it takes up, around the middle of its mark. */
  readonly reach: Box;
};

/** From a mark to the ring of a network around it, and from what is drawn to its name. */
export const ringGap = 4;
const nameGap = 3;
export const lineStep = 1.2;
const mostLines = 3;
/** A long word is not broken where it fits in a line that is this many times wider. */
const mostWider = 1.4;

/**
 * @param size of the letters
 * @param width that a line of its name may have
 */
export function shapeNode(node: LinkedNode, size: number, width: number): NodeShape {
  const radius = 6 + Math.min(7, Math.round(Math.sqrt(node.links) * 1.6));
  const style = { size, isBold: node.isNetwork || node.links >= boldFrom };
  const longest = Math.max(0, ...node.name.split(/[\s/]|(?<=\S-)/u).map((word) => textWidth(word, style)));
  const lines = wrap(node.name, style, Math.max(width, Math.min(longest + 1, width * mostWider)), mostLines);
  const outer = radius + (node.isNetwork ? ringGap + 1 : 1);
  const half = Math.ceil(Math.max(outer, ...lines.map((line) => textWidth(line, style) / 2 + 2)));
  const bottom = Math.ceil(outer + nameGap + lines.length * size * lineStep);
  return { radius, lines, style, outer, isAbove: false, reach: { left: -half, right: half, top: -outer, bottom } };
}

const boldFrom = 8;

/** The same with its name on the other side of its mark. */
export function turnName(shape: NodeShape): NodeShape {
  const { left, right, top, bottom } = shape.reach;
  return { ...shape, isAbove: !shape.isAbove, reach: { left, right, top: -bottom, bottom: -top } };
}

/** Where the first line of the name stands, from the middle of the mark. */
export function firstLine({ reach, outer, style, isAbove }: NodeShape): number {
  const top = isAbove ? reach.top : outer + nameGap;
  return Math.round((top + style.size * 0.9) * 10) / 10;
}

export function boxAt({ reach }: NodeShape, { x, y }: Place): Box {
  return { left: x + reach.left, right: x + reach.right, top: y + reach.top, bottom: y + reach.bottom };
}
