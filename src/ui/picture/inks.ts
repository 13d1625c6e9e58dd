/**
 * The colours of a picture by what they are for. They are attributes of what is drawn: what comes from us as a file may hold no style sheet, and
 * on a page the same attributes follow the theme of the page.
 */
export type Inks = {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly tint: string;
};

/** On a page: light, dark or on paper, as the page is (`ui/theme/theme.css`). */
export const pageInks: Inks = {
  paper: 'var(--ds-paper)',
  ink: 'var(--ds-ink)',
  soft: 'var(--ds-soft)',
  line: 'var(--ds-line)',
  edge: 'var(--ds-edge)',
  accent: 'var(--ds-accent)',
  tint: 'var(--ds-tint)',
};

/** As a file: the light colours of the theme, whatever it is shown on. */
export const fileInks: Inks = {
  paper: '#fff',
  ink: '#17212e',
  soft: '#536171',
  line: '#d8dfe8',
  edge: '#768599',
  accent: '#1d4489',
  tint: '#e6edf8',
};
