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
 * Four of all ways for a page: in Dutch the outermost, in English two of those and two in between, others for each page in turn. So a page is seen in
 * each light, wide and narrow, and its kind in every way before eight examples of it.
 * @param at which page it is, from 0
 */
export function sampleWays(at: number, language: 'nl' | 'en'): readonly Way[] {
  if (language === 'nl') return outermost;
  const turn = (ways: readonly Way[], step: number) => ways.filter((_, index) => index % step === at % step);
  return [...turn(outermost, 2), ...turn(between, between.length / 2)];
}
