/** How a reader looks at a page: how wide the screen is, how light, and how large text was set (16 is usual, 32 is 200 %), all in pixels. */
export type Way = {
  readonly width: 320 | 768 | 1280;
  readonly colorScheme: 'light' | 'dark';
  readonly textSize: 16 | 32;
};

const widths = [320, 768, 1280] as const;
const schemes = ['light', 'dark'] as const;
export const textSizes = [16, 32] as const;

/** A phone, a tablet and a desk; light and dark; text as usual and twice as large. */
export const allWays: readonly Way[] = textSizes.flatMap((textSize) =>
  schemes.flatMap((colorScheme) => widths.map((width) => ({ width, colorScheme, textSize }))),
);

/** The ways that differ most from each other, and those in between. */
const outermost = allWays.filter(({ width, textSize }) => width !== 768 && textSize === 16);
const between = allWays.filter((way) => !outermost.includes(way));

/**
 * Two of all ways for a page, others for each page in turn: in Dutch two of the outermost that differ in both width and light, in English another of
 * those and one in between. So a page is seen wide and narrow, light and dark, and its kind in every way before eight examples of it.
 * @param at which page it is, from 0
 */
export function sampleWays(at: number, language: 'nl' | 'en'): readonly Way[] {
  const isOwn = ({ width, colorScheme }: Way) => ((width === 320) === (colorScheme === 'light')) === (at % 2 === 0);
  if (language === 'nl') return outermost.filter(isOwn);
  const others = outermost.filter((way) => !isOwn(way));
  return [others[Math.floor(at / 2) % 2], between[at % between.length]].filter((way) => way !== undefined);
}
