import { type Anchor, type Box, crosses, type Place, textBox } from './boxes.ts';
import type { TextStyle } from './measure-text.ts';
import { placeFirstFree } from './place-first-free.ts';

/** Words that belong to a mark. */
export type Label<Kind> = {
  readonly kind: Kind;
  /** What it may say, the fullest first. */
  readonly texts: readonly string[];
  readonly style: TextStyle;
  /** The mark, of which the label keeps clear. */
  readonly at: Box;
  /** Those that matter more are placed first, and so are left out last. */
  readonly weight: number;
  /** The sides of the mark on which it may stand, the best first. */
  readonly sides: readonly Side[];
};

export type Side = 'above' | 'below' | 'right' | 'left' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

export type PlacedText = Place & {
  readonly text: string;
  readonly style: TextStyle;
  readonly anchor: Anchor;
  readonly box: Box;
};

/** What labels have to respect. */
export type Room = {
  /** No label reaches out of it. */
  readonly within: Box;
  /** No label stands over these. */
  readonly kept: readonly Box[];
  /** Labels rather do not stand over these lines. */
  readonly lines: readonly (readonly [Place, Place])[];
};

/** Between a mark and its label, and between two labels. */
const gap = 3;

/**
 * Gives each label a place of its own, in order of weight: on the best side of its mark where it touches no line, else where it touches one,
 * else with fewer words. A label for which there is no place is left out.
 */
export function placeLabels<Kind>(
  labels: readonly Label<Kind>[],
  { within, kept, lines }: Room,
): (PlacedText & { readonly kind: Kind })[] {
  const tries = labels
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ kind, texts, style, at, sides }) =>
      texts.flatMap((text) => {
        const placed = sides.map((side) => ({ ...placeAt(text, style, at, side), kind }));
        return [false, true].flatMap((mayCross) => placed.map((said) => ({ said, box: said.box, mayCross })));
      }),
    );
  const isOnLine = (box: Box) => lines.some(([from, to]) => crosses(from, to, box));
  return placeFirstFree(tries, { within, kept, isOnLine, gap }).map(({ said }) => said);
}

function placeAt(text: string, style: TextStyle, at: Box, side: Side): PlacedText {
  const middle = { x: (at.left + at.right) / 2, y: (at.top + at.bottom) / 2 };
  const isAbove = side.startsWith('above');
  const isBelow = side.startsWith('below');
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const isCorner = side.includes('-');
  const x =
    anchor === 'middle'
      ? middle.x
      : anchor === 'start'
        ? at.right + (isCorner ? -gap : gap)
        : at.left - (isCorner ? -gap : gap);
  const y = isAbove
    ? at.top - gap - style.size * 0.1
    : isBelow
      ? at.bottom + gap + style.size * 0.8
      : middle.y + style.size * 0.36;
  const place = { x: tenth(x), y: tenth(y) };
  return { ...place, text, style, anchor, box: textBox(text, style, place, anchor) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
