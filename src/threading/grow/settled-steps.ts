import type { Link } from '../link.ts';
import type { Proposal } from '../proposal.ts';
import type { WeighedKind } from '../weighing/feature.ts';

/** What one publication added to the threads of one kind: it adds the same again where all that it follows from is the same. */
export type SettledStep = {
  /** A digest of what it follows from, apart from the steps before it. */
  readonly print: string;
  /** How many threads there were after it. */
  readonly threads: number;
  /** The number of the thread of each of its statements, in their order. */
  readonly placed: readonly number[];
  /** Its links, each with the number of the thread that has it. */
  readonly links: readonly (readonly [thread: number, link: Link])[];
  /** The threads that it showed to be one: the second went on in the first. */
  readonly joined: readonly (readonly [thread: number, young: number, link: Link])[];
  /** What may go on a thread that stood, and began one of its own. */
  readonly proposals: readonly Proposal[];
};

/** The steps of an earlier run by kind, in the order of publication. */
export type KeptSteps = { readonly [kind in WeighedKind]?: readonly SettledStep[] };

/** Hands out the steps of an earlier run, and takes those of this one for the next. */
export class SettledSteps {
  readonly #earlier: KeptSteps;
  readonly #now: { [kind in WeighedKind]?: readonly SettledStep[] } = {};

  constructor(earlier: KeptSteps = {}) {
    this.#earlier = earlier;
  }

  of(kind: WeighedKind): readonly SettledStep[] {
    return this.#earlier[kind] ?? [];
  }

  keep(kind: WeighedKind, steps: readonly SettledStep[]): void {
    this.#now[kind] = steps;
  }

  get proposals(): readonly Proposal[] {
    return Object.values(this.#now).flatMap((steps) => steps.flatMap(({ proposals }) => proposals));
  }

  get kept(): KeptSteps {
    return this.#now;
  }
}
