import { areOver, type Box, type Place, textBox } from '../picture/boxes.ts';
import { textWidth } from '../picture/measure-text.ts';
import { placeFirstFree, type Try } from '../picture/place-first-free.ts';

/** Where the words of a label begin, have their middle or end; `y` is the line that they stand on. */
export type LabelPlace = Place & { readonly anchor: 'start' | 'middle' | 'end' };

export type Label = {
  readonly text: string;
  /** Said in smaller type behind it, where there is room. */
  readonly aside: string | null;
  readonly kind: 'result' | 'aim' | 'former' | 'changed' | 'remark' | 'end';
  /** The best first. */
  readonly places: readonly LabelPlace[];
};

export type PlacedLabel = Omit<Label, 'places'> & { readonly place: LabelPlace };

/** The sizes of type, in units of the picture. */
export const labelSizes = { result: 15, aim: 13, former: 12.5, changed: 13, remark: 12, end: 12.5, aside: 12 } as const;

/** The box that a label takes up at a place. */
export function boxOf({ text, aside, kind }: Omit<Label, 'places'>, { x, y, anchor }: LabelPlace): Box {
  const style = { size: labelSizes[kind], isBold: kind === 'result' };
  const box = textBox(text, style, { x, y }, anchor);
  if (aside === null) return box;
  const more = textWidth(` ${aside}`, { size: labelSizes.aside, isBold: false });
  if (anchor === 'start') return { ...box, right: box.right + more };
  if (anchor === 'end') return { ...box, left: box.left - more };
  return { ...box, left: box.left - more / 2, right: box.right + more / 2 };
}

/**
 * Gives labels a place each, the most important first: the best of its places within the bounds that is on no dot, no line and no label before it;
 * else without its aside; else where only lines are under it, and rather a curve than one that is straight, which would strike it through. A label
 * for which there is none is left out; the table has what it says.
 */
export function placeLabels(
  labels: readonly Label[],
  { dots, straight, curves, bounds }: Record<'dots' | 'straight' | 'curves', readonly Box[]> & { readonly bounds: Box },
): readonly PlacedLabel[] {
  const isOn = (box: Box, lines: readonly Box[]) => lines.some((line) => areOver(box, line));
  const tries = labels.map(({ places, ...label }) => {
    const at = (one: Omit<Label, 'places'>, mayCross: boolean) =>
      places.map((place): Try<PlacedLabel> => ({ said: { ...one, place }, box: boxOf(one, place), mayCross }));
    const short = { ...label, aside: null };
    const crossing = at(short, true).toSorted(
      (one, other) => Number(isOn(one.box, straight)) - Number(isOn(other.box, straight)),
    );
    return [...at(label, false), ...at(short, false), ...crossing];
  });
  const isOnLine = (box: Box) => isOn(box, straight) || isOn(box, curves);
  return placeFirstFree(tries, { within: bounds, kept: dots, isOnLine, gap: 0 }).map(({ said }) => said);
}
