import type { CandidateSaying, DoubtSaying } from './doubt-facts.ts';
import type { Position } from './source.ts';

/** What a doubt leaves open: how a whole table is read, a year, a role, a name, an amount, a question, a chapter, or which body or publication this is. */
export type Stake =
  | 'table'
  | 'year'
  | 'role'
  | 'name'
  | 'amount'
  | 'question'
  | 'chapter'
  | 'statement'
  | 'organisation'
  | 'publication';

/** One way to read it: what it would say, and how likely it is (0 to 1; those of a doubt add up to at most 1). */
export type Candidate = { readonly says: CandidateSaying; readonly score: number };

/** What the reading does not know. A doubt is never a figure, and no finding rests on what is in doubt. */
export type Doubt = {
  readonly at: Position;
  readonly stake: Stake;
  /** The text as written that it is about: a line, a cell, or a table with a line for each row. */
  readonly text: string;
  /** What is not known. */
  readonly why: DoubtSaying;
  /** Best first; empty where nothing was likely enough to be named. */
  readonly candidates: readonly Candidate[];
};
