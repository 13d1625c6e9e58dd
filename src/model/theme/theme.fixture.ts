import type { Theme, Worn } from './theme.ts';

/** A theme that is let through by a hair: a shade further and some pair of its colours could not be read. */
export const exampleTheme = {
  colours: {
    light: { accent: '#06746b', strong: '#06746b', band: '#d2ecea' },
    dark: { accent: '#0bd2c2', strong: '#0ab5a7', band: '#1b3e3b' },
  },
  logo: null,
} satisfies Theme;

export const exampleWorn: Worn = { key: '0123456789abcdef', hasColours: true, logo: null };
