import { type Reason, surelySame, surelyTold } from './reason.ts';

export type LinkKind =
  | 'continues'
  | 'reworded'
  | 'renamed'
  | 'split'
  | 'merged'
  | 'moved'
  | 'answers'
  | 'carries-out'
  | 'ended';

/**
 * Why two statements belong together. `from` is the earlier of the two; of `answers` the commitment. Of `carries-out` `from` is the commitment
 * of an agreement, and `to` the later one by which it is carried out. Of `ended` `to` is the chapter in which the statement is not found any more.
 */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly confirmation: 'proposed' | 'confirmed';
};

type Sureness = Pick<Link, 'score' | 'confirmation'>;

/** Whether a link may be told without reserve: a person said so, or the score leaves little doubt. */
export function isSurelyTold({ score, confirmation }: Sureness): boolean {
  return confirmation === 'confirmed' || score >= surelyTold;
}

/**
 * Whether two wordings of a commitment that a link holds together may be told to be one without reserve. One that a person did not confirm and that
 * has other words has to be surer than an answer: what is joined wrongly speaks for both.
 */
export function isSurelySame({ kind, score, confirmation }: Sureness & Pick<Link, 'kind'>): boolean {
  const isReworded = kind === 'reworded' || kind === 'moved';
  return !isReworded || confirmation === 'confirmed' || score >= surelySame;
}
