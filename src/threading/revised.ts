import type { StatedFigure } from './stated.ts';

/** What an earlier edition said of an indicator or a commitment. */
export type SaidBefore =
  | { readonly kind: 'indicator'; readonly name: string; readonly figures: readonly StatedFigure[] }
  | { readonly kind: 'commitment'; readonly text: string };

/** A statement that the first edition that was published with it words otherwise than the edition of now, or that is not in this any more. */
export type Revised = {
  /** The number of that earlier edition. */
  readonly edition: number;
  /** Slug of the chapter where it stands, or stood, as that is now. */
  readonly chapter: string;
  /** Place among its kind in the chapter, from 0; null where it is not there any more. */
  readonly ordinal: number | null;
  readonly said: SaidBefore;
};

/** How a publication was changed after it was published, as far as its files are others. */
export type Revisions = {
  /** The number of the edition of now. */
  readonly edition: number;
  readonly statements: readonly Revised[];
};
