import type { DraftFigure } from '../item.ts';

/** Where in a draft something is that a finding quotes. */
export type Spot = {
  /** The piece. */
  readonly item: string;
  /** The value of an indicator; null where it is none. */
  readonly figure: Pick<DraftFigure, 'role' | 'year'> | null;
  /** The words of its text, as that is shown, in their paragraph; null where it is all of it. */
  readonly words: { readonly own: string; readonly paragraph: string } | null;
};
