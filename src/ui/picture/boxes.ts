import { type TextStyle, textWidth } from './measure-text.ts';

/** A part of a picture, in its units; y runs down. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Place = { readonly x: number; readonly y: number };

export type Anchor = 'start' | 'middle' | 'end';

/** How far letters reach above and below their line, as shares of their size: the highest that Dutch writes, and the tail of a g. */
const above = 0.82;
const below = 0.24;

/** What a text of one line takes up. `place` is where its line begins, has its middle or ends. */
export function textBox(text: string, style: TextStyle, { x, y }: Place, anchor: Anchor): Box {
  const width = textWidth(text, style);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, top: y - style.size * above, right: left + width, bottom: y + style.size * below };
}

export function areOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/** Whether the straight line between two places touches a box (Liang and Barsky, 1984). */
export function crosses(from: Place, to: Place, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
