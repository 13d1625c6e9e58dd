import type { Disposals } from '../disposal.ts';
import type { Statement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import type { Comparison } from './comparison.ts';

/** What a step keeps. In form 1 it lacked the links of threads that went up in another. */
const form = 2;

/**
 * All that a step follows from, besides the steps before it. Rulings count from the publication on that has the later of both statements.
 * @param seen the keys of all statements up to this step
 */
export function printOfStep<Kind extends Statement>(
  step: readonly Kind[],
  { printOf: printOfStatement }: Comparison<Kind>,
  disposals: Disposals,
  seen: ReadonlySet<string>,
): string {
  const rulings = step.map(({ key }) => [
    disposals.confirmedFor(key).filter(({ other }) => seen.has(other)),
    [...disposals.rejectedFor(key)].filter((other) => seen.has(other)),
  ]);
  const of = step[0]?.publication;
  const publication = [of?.slug, of?.kind, of?.year, of?.title];
  return printOf([form, publication, step.map((one) => [one.key, printOfStatement(one)]), rulings]);
}
