/** What is kept for a while and then cleaned up: never what a decision, a version or an edition rests on. */
export const retained = ['letters', 'asides', 'outsides'] as const;
export type Retained = (typeof retained)[number];

/** For how many days each is kept. */
export type Retention = Readonly<Record<Retained, number>>;

/**
 * What holds where an organisation laid down nothing. A letter of invitation that was used or lapsed tells when somebody came in, which the log says too:
 * a quarter is enough to help who lost one. A text beside a piece about which somebody chose is of use as long as the document is being written: half a
 * year is longer than that. A document from outside that waits to be taken in was forgotten by who brought it where nobody did anything with it for a
 * quarter; whoever wants it brings the file again.
 */
export const usualRetention: Retention = { letters: 90, asides: 183, outsides: 90 };

/** Bounds in days: long enough to undo a mistake, and no promise to keep for ever what is of no use. */
export const retentionBounds = { least: 30, most: 3_650 } as const;
