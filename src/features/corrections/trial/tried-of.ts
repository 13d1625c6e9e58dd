import type { Correction } from '../../../model/correction.ts';
import type { Extent } from '../answers/reach.ts';
import type { Held } from '../items/held.ts';
import { isReached } from '../items/is-reached.ts';
import type { Tried } from './trial.ts';

/**
 * How a document may be read with a choice, once for each way in which what would be decided of it differs: by how far the choice reaches.
 * @param choices what each extent would lay down
 */
export function triedOf(
  held: Held,
  choices: readonly { readonly extent: Extent; readonly made: readonly Correction[] }[],
): readonly Tried[] {
  const reached = choices
    .map(({ extent, made }) => ({ extent, made: made.filter(({ reach }) => isReached(held, reach)) }))
    .filter(({ made }) => made.length > 0);
  // those about the same differ in reach alone: the widest tells what all of them would
  const alike = Map.groupBy(reached, ({ made }) => JSON.stringify(made.map(({ decision }) => decision)));
  return [...alike.values()].map((own) => ({
    opened: held,
    corrections: held.corrections,
    made: own.at(-1)?.made ?? [],
    extents: own.map(({ extent }) => extent),
  }));
}
