import { houseColours, type Pair, pairs } from './house-colours.data.ts';
import { type Colours, type Mode, modes } from './theme.ts';

/** A colour as it is kept: `#1d4489`, of `#1D4489`, `1d4489` or `#14a`; null where it is none. */
export function readColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text.trim().toLowerCase())?.[1];
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

/** The relative luminance of a colour, from 0 for black to 1 for white (WCAG 2.2). @param colour `#1d4489` */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours differ, from 1 to 21 (WCAG 2.2, contrast ratio). @param one and @param other as `#1d4489` */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A pair that differs too little. */
export type Shortfall = {
  readonly mode: Mode;
  readonly front: Pair[0];
  readonly back: Pair[1];
  /** Rounded down, so that what falls short never seems enough. */
  readonly ratio: number;
  readonly least: number;
};

/** The pairs that differ too little to be read, those that fall furthest short first. */
export function shortfallsOf(colours: Readonly<Record<Mode, Colours>>): readonly Shortfall[] {
  return modes
    .flatMap((mode) => {
      const all = { ...houseColours[mode], ...colours[mode] };
      return pairs.map(([front, back, least]): Shortfall => {
        const ratio = Math.floor(contrastOf(all[front], all[back]) * 100) / 100;
        return { mode, front, back, ratio, least };
      });
    })
    .filter(({ ratio, least }) => ratio < least)
    .toSorted((one, other) => one.ratio / one.least - other.ratio / other.least);
}
