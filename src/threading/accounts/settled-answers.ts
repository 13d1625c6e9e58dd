import type { Link } from '../link.ts';
import type { Proposal } from '../proposal.ts';

/** What was found in one place. */
export type Answers = { readonly links: readonly Link[]; readonly proposals: readonly Proposal[] };

/** The answers of each place, by a digest of what they follow from: its commitments, its accounts and what persons decided about these. */
export type KeptAnswers = { readonly [print: string]: Answers };

/** Hands out the answers of an earlier run, and takes those of this one for the next. */
export class SettledAnswers {
  readonly #earlier: KeptAnswers;
  readonly #now: { [print: string]: Answers } = {};

  constructor(earlier: KeptAnswers = {}) {
    this.#earlier = earlier;
  }

  of(print: string, find: () => Answers): Answers {
    const answers = this.#earlier[print] ?? find();
    this.#now[print] = answers;
    return answers;
  }

  get proposals(): readonly Proposal[] {
    return Object.values(this.#now).flatMap(({ proposals }) => proposals);
  }

  get kept(): KeptAnswers {
    return this.#now;
  }
}
