/** What is found in a chapter as it is saved, as JSON. */
export type MarginAnswer = {
  /** It is not known yet: to be asked again. */
  readonly isLooking: boolean;
  /** Where something is found, in the order of the page. */
  readonly places: readonly {
    /** The id of the piece, or of the chapter. */
    readonly id: string;
    /** What it is called where it does not stand itself. */
    readonly name: string;
    readonly html: string;
  }[];
};

/** Who else has a chapter open, as JSON. */
export type PresenceAnswer = {
  /** A sentence a person. */
  readonly lines: readonly string[];
  readonly html: string;
  /** After how many seconds to come again. */
  readonly again: number;
};
