import type { Correction, Reach } from '../../../model/correction.ts';
import type { Extent } from '../answers/reach.ts';
import type { Held } from '../items/held.ts';
import { isReached } from '../items/is-reached.ts';
import type { Tried } from './trial.ts';

/** Of a file that is there by its very name that file alone, and not one of the same name in a folder below. */
function isOwn(held: Held, reach: Reach): boolean {
  return reach.file === null ? isReached(held, reach) : held.name === reach.file;
}

/**
 * How a document may be read with a choice, once for each way in which what would be decided of it differs: by how far the choice reaches.
 * @param choices what each extent would lay down
 */
export function triedOf(
  held: Held,
  choices: readonly { readonly extent: Extent; readonly made: readonly Correction[] }[],
): readonly Tried[] {
  const reached = choices
    .map(({ extent, made }) => ({ extent, made: made.filter(({ reach }) => isOwn(held, reach)) }))
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
