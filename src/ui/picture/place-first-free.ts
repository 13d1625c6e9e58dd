import { areOver, type Box, isWithin } from './boxes.ts';

/** One way to say something in a picture, with the box that it takes up there. */
export type Try<Said> = {
  readonly said: Said;
  readonly box: Box;
  /** Whether it may stand over a line: only where nothing better is free. */
  readonly mayCross: boolean;
};

/** What words in a picture have to respect. */
export type FreeRoom = {
  /** Nothing reaches out of it. */
  readonly within: Box;
  /** Nothing stands over these. */
  readonly kept: readonly Box[];
  /** Whether a box lies on a line of the picture. */
  readonly isOnLine: (box: Box) => boolean;
  /** At the left and right of what stands there, between two labels. */
  readonly gap: number;
};

/**
 * Gives labels a place each, in their order: the first of their tries that lies in the room and over nothing that is kept, nor over a label before
 * it. A label of which no try is free is left out.
 * @param labels of each the tries, the best first
 * @returns the try of each label that has a place
 */
export function placeFirstFree<Said>(labels: readonly (readonly Try<Said>[])[], room: FreeRoom): readonly Try<Said>[] {
  const taken = [...room.kept];
  return labels.flatMap((tries) => {
    const free = tries.find(
      ({ box, mayCross }) =>
        isWithin(box, room.within) && !taken.some((other) => areOver(box, other)) && (mayCross || !room.isOnLine(box)),
    );
    if (free === undefined) return [];
    const { left, top, right, bottom } = free.box;
    taken.push({ left: left - room.gap, top, right: right + room.gap, bottom });
    return [free];
  });
}
