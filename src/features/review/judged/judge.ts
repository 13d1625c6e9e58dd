import type { Finding } from '../../../findings/finding.ts';
import type { Reading } from '../../../model/reading.ts';

/** A thread by what it is about; `holds` is another one where another statement is in it, or one is in it no more. */
export type JudgedThread = { readonly name: string; readonly title: string; readonly holds: string };

/** What is found over documents as they are read. */
export type Judged = { readonly findings: readonly Finding[]; readonly threads: readonly JudgedThread[] };

/** Judges documents together, where that blocks nobody. */
export type Judge = {
  /** Says how a document is read now. */
  readonly hold: (reading: Reading) => void;
  /** Judges all documents as they are held, but for those that are read otherwise `instead`. Rejects where that could not be done. */
  readonly judge: (instead: readonly Reading[]) => Promise<Judged>;
};
