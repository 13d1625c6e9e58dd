import type { Correction } from '../model/correction.ts';
import type { JournalEntry } from './journal.ts';
import { joinKept, type KeptOf } from './kept.ts';

/** What became of the decisions that are kept with an organisation, when its documents were read. */
export type KeptMet = {
  readonly organisation: string;
  /** Documents were read with these, of which no journal tells. */
  readonly met: readonly Correction[];
  /** They stand in journals, and were undone where they are kept: they hold no more. */
  readonly undoneKept: readonly Correction[];
  /** They are kept, and were undone in a journal: they hold no more. */
  readonly undoneBeside: readonly Correction[];
  /** A journal has another decision under the id of one that is kept; that one holds. */
  readonly otherwise: readonly Correction[];
};

type ById = Map<string, Correction>;
type Heard = {
  readonly kept: Promise<readonly JournalEntry[]>;
  readonly fromKept: ById;
  readonly undoneKept: ById;
  readonly undoneBeside: ById;
  readonly otherwise: ById;
};

/** What is kept with organisations, each asked for once, laid beside what journals say. */
export class KeptBeside {
  readonly #keptOf: KeptOf;
  /** By the name of the organisation. */
  readonly #heard = new Map<string, Heard>();

  constructor(keptOf: KeptOf) {
    this.#keptOf = keptOf;
  }

  /**
   * The decisions that hold of a document of an organisation: `own` itself where what is kept changes nothing.
   * @param own what journals have that may hold of it
   * @param undone the ids of what was undone in them
   */
  async join(
    organisation: string,
    own: readonly Correction[],
    undone: ReadonlySet<string>,
  ): Promise<readonly Correction[]> {
    const heard = this.#of(organisation);
    const joined = joinKept(own, undone, await heard.kept);
    for (const what of ['fromKept', 'undoneKept', 'undoneBeside', 'otherwise'] as const)
      for (const one of joined[what]) heard[what].set(one.id, one);
    const { fromKept, undoneKept, otherwise } = joined;
    return fromKept.length + undoneKept.length + otherwise.length === 0 ? own : joined.corrections;
  }

  /** Whether a decision stands in a journal and does not hold, because it was undone where it is kept. */
  isUndone(id: string): boolean {
    return [...this.#heard.values()].some(({ undoneKept }) => undoneKept.has(id));
  }

  /** What became of it. @param met the ids of what documents were read with */
  met(met: ReadonlySet<string>): readonly KeptMet[] {
    return [...this.#heard].map(([organisation, { fromKept, undoneKept, undoneBeside, otherwise }]) => ({
      organisation,
      met: [...fromKept.values()].filter(({ id }) => met.has(id)),
      undoneKept: [...undoneKept.values()],
      undoneBeside: [...undoneBeside.values()],
      otherwise: [...otherwise.values()],
    }));
  }

  #of(organisation: string): Heard {
    const made = () => ({
      kept: this.#keptOf(organisation),
      ...{ fromKept: new Map(), undoneKept: new Map(), undoneBeside: new Map(), otherwise: new Map() },
    });
    const heard = this.#heard.get(organisation) ?? made();
    this.#heard.set(organisation, heard);
    return heard;
  }
}
