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
const allWays: readonly Way[] = textSizes.flatMap((textSize) =>
  schemes.flatMap((colorScheme) => widths.map((width) => ({ width, colorScheme, textSize }))),
);

/** The ways that differ most from each other. */
const outermost = allWays.filter(({ width, textSize }) => width !== 768 && textSize === 16);

export const languages = ['nl', 'en'] as const;

/** `npm run axe` looks in all ways; the tests in some, others for each page in turn. */
export const isWhole = process.env.AXE_WAYS === 'all';

/**
 * In which ways a page is looked at in which language: in the tests in one of them, on a phone or a desk, light or dark, in one language, in turn.
 * @param at which page it is, from 0
 */
export function waysFor(at: number, language: 'nl' | 'en'): readonly Way[] {
  if (isWhole) return allWays;
  const turn = at % (outermost.length * languages.length);
  if (language !== languages[turn % 2]) return [];
  return outermost.filter((_, which) => which === Math.floor(turn / 2));
}
