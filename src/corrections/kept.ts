import type { Correction } from '../model/correction.ts';
import type { JournalEntry } from './journal.ts';

/** What is kept with an organisation, by the name that documents have of it: what was undone too, the earliest first. */
export type KeptOf = (organisation: string) => Promise<readonly JournalEntry[]>;

export const nothingKept: KeptOf = () => Promise.resolve([]);

/**
 * Whether a kept decision holds of the documents of its body without the journal that it stood in. What is about a file does not: another file may
 * have its name. Nor does which publication a document is: next year's book is another.
 */
export function holdsByItself({ reach, decision }: Correction): boolean {
  return reach.organisation !== null && reach.file === null && decision.about !== 'publication';
}

/** The decisions that hold of one document, and those of which that is not as the journals, or what is kept, would have it. */
export type Joined = {
  readonly corrections: readonly Correction[];
  /** Of these no journal tells. */
  readonly fromKept: readonly Correction[];
  /** They stand in journals, and were undone where they are kept. */
  readonly undoneKept: readonly Correction[];
  /** They are kept, and were undone in a journal. */
  readonly undoneBeside: readonly Correction[];
  /** Another decision is kept under their id, which holds in their place. */
  readonly otherwise: readonly Correction[];
};

/** Both come through the schema, which gives their keys one order. */
function printDecision({ reach, decision }: Correction): string {
  return JSON.stringify([reach, decision]);
}

/**
 * Lays what journals say of a document over what is kept with its organisation: that goes first, so that journals overrule it, and what was undone
 * in either holds no more.
 * @param own what journals have that may hold of it
 * @param undone the ids of what was undone in them
 */
export function joinKept(
  own: readonly Correction[],
  undone: ReadonlySet<string>,
  kept: readonly JournalEntry[],
): Joined {
  const known = new Map(kept.map((entry) => [entry.id, entry]));
  const ids = new Set(own.map(({ id }) => id));
  const holding = kept.flatMap(({ undone: deed, ...correction }) => (deed === undefined ? [correction] : []));
  const fromKept = holding.filter((one) => holdsByItself(one) && !ids.has(one.id) && !undone.has(one.id));
  const isUndone = ({ id }: Correction) => known.get(id)?.undone !== undefined;
  const left = own.filter((one) => !isUndone(one)).map((one) => ({ one, kept: known.get(one.id) ?? one }));
  const otherwise = left.filter((both) => printDecision(both.one) !== printDecision(both.kept));
  const changed = new Map(otherwise.map((both) => [both.one, both.kept]));
  return {
    corrections: [...fromKept, ...left.map(({ one }) => changed.get(one) ?? one)],
    fromKept,
    undoneKept: own.filter(isUndone),
    undoneBeside: holding.filter(({ id }) => undone.has(id)),
    otherwise: otherwise.map(({ one }) => one),
  };
}
