import { type Disposal, Disposals } from '../disposal.ts';
import type { CommitmentStatement } from '../statement.ts';
import { isOfTerm } from '../timeline.ts';

/** What persons decided: whether two are one thing or the one answers the other, and whether what was agreed is carried out by something. */
export type PartedRulings = { readonly together: Disposals; readonly carried: Disposals };

/** A ruling on what was agreed for a term and what was planned for a year is about carrying out: the two are never in one thread. */
export function partRulings(
  disposals: Iterable<Disposal>,
  commitments: readonly (readonly CommitmentStatement[])[],
): PartedRulings {
  const termOf = new Map(commitments.flat().map(({ key, publication }) => [key, isOfTerm(publication)]));
  const parted = Map.groupBy(disposals, ({ from, to }) => {
    const [one, other] = [termOf.get(from), termOf.get(to)];
    return one !== undefined && other !== undefined && one !== other ? 'carried' : 'together';
  });
  return {
    together: new Disposals(parted.get('together') ?? []),
    carried: new Disposals(parted.get('carried') ?? []),
  };
}
