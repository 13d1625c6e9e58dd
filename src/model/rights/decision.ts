/** Who decided: the college, or the council on a document, on a change of what was adopted, or on a mistake in it. */
export const decisionKinds = ['college', 'council', 'budget-amendment', 'erratum'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** A decision as a record, so that anybody can look it up. */
export type Decision = {
  readonly kind: DecisionKind;
  /** As the body numbers it: "2026-114". */
  readonly number: string;
  /** The day on which it was taken, as `2026-11-10`. */
  readonly day: string;
  /** Where it can be read; null where that is not known. */
  readonly document: string | null;
};

/** How an edition that was made here stands: offered to the council, adopted by it, or a correction of what was adopted. */
export const standings = ['offered', 'adopted', 'corrected'] as const;
export type EditionStanding = (typeof standings)[number];
