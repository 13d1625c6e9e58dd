import type { ColourRole, Mode } from './theme.ts';

/** The colours of the program that no organisation changes and that those of one stand on or beside. */
export type Ground = 'paper' | 'wash' | 'ink' | 'soft' | 'edge' | 'turn' | 'mark' | 'added' | 'removed';

/** As `ui/theme/theme.css` has them, which a test holds. */
export const houseColours: Readonly<Record<Mode, Readonly<Record<Ground | ColourRole, string>>>> = {
  light: {
    ...{ paper: '#ffffff', wash: '#f4f6fa', ink: '#17212e', soft: '#536171', edge: '#768599' },
    ...{ accent: '#1d4489', strong: '#122c5c', band: '#e6edf8' },
    ...{ mark: '#ffe79a', turn: '#9a5200', added: '#d8f0dd', removed: '#fbe0de' },
  },
  dark: {
    ...{ paper: '#0f151e', wash: '#151d29', ink: '#e7ecf3', soft: '#a3b1c2', edge: '#72839a' },
    ...{ accent: '#9dc1fb', strong: '#c9dcfd', band: '#1c2b45' },
    ...{ mark: '#5a4a0c', turn: '#f0b268', added: '#123d24', removed: '#552221' },
  },
};

/** What each colour is called in the style sheet. */
export const tokenOf: Readonly<Record<Ground | ColourRole, string>> = {
  ...{ paper: '--ds-paper', wash: '--ds-wash', ink: '--ds-ink', soft: '--ds-soft', edge: '--ds-edge' },
  ...{ accent: '--ds-accent', strong: '--ds-accent-strong', band: '--ds-tint' },
  ...{ mark: '--ds-mark', turn: '--ds-turn', added: '--ds-added', removed: '--ds-removed' },
};

/** A colour that is read on another, and how much they must differ: 4.5 for text, 3 for lines that say something (WCAG 2.2, 1.4.3 and 1.4.11). */
export type Pair = readonly [front: Ground | ColourRole, back: Ground | ColourRole, least: number];

/** Every pair in which a colour stands that an organisation may choose, as the style sheets have them. */
export const pairs: readonly Pair[] = [
  ['accent', 'paper', 4.5],
  ['accent', 'wash', 4.5],
  ['accent', 'band', 4.5],
  ['accent', 'mark', 4.5],
  ['accent', 'added', 4.5],
  ['accent', 'removed', 4.5],
  ['strong', 'paper', 4.5],
  ['strong', 'wash', 4.5],
  ['strong', 'band', 4.5],
  ['ink', 'band', 4.5],
  ['soft', 'band', 4.5],
  ['turn', 'band', 4.5],
  ['edge', 'band', 3],
];
