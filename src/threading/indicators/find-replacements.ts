import type { FieldIndex } from '../fields/field-index.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { isInPart } from '../stated.ts';
import type { IndicatorStatement } from '../statement.ts';

export type Replacement = {
  /** Number of the thread of the field. */
  readonly field: number;
  readonly gone: readonly IndicatorStatement[];
  readonly added: readonly IndicatorStatement[];
};

/** One indicator that makes way for one other is no set. */
const smallestSet = 2;

/**
 * Finds the fields where all indicators of one publication make way for others in the next: measuring began anew, which is another thing than
 * losing some and adding some.
 * @param steps the indicators of each publication, in the order of time
 */
export function findReplacements(
  steps: readonly (readonly IndicatorStatement[])[],
  threads: readonly OpenThread<IndicatorStatement>[],
  fields: FieldIndex,
): readonly Replacement[] {
  const threadOf = new Map(
    threads.flatMap(({ number, statements }) => statements.map(({ key }) => [key, number] as const)),
  );
  const lastOf = new Map(threads.map(({ number, statements }) => [number, statements.at(-1)?.key]));
  const firstOf = new Map(threads.map(({ number, statements }) => [number, statements[0]?.key]));
  const before = new Map<number, readonly IndicatorStatement[]>();
  const replacements: Replacement[] = [];
  for (const step of steps) {
    for (const [field, added] of Map.groupBy(step, (statement) => fields.fieldOf(statement))) {
      const gone = before.get(field) ?? [];
      before.set(field, added);
      if (gone.length < smallestSet || added.length < smallestSet) continue;
      // The old ones may stand in what was left out.
      if (added.some(({ chapter }) => isInPart(chapter))) continue;
      const isGone = gone.every(({ key }) => lastOf.get(threadOf.get(key) ?? -1) === key);
      const isNew = added.every(({ key }) => firstOf.get(threadOf.get(key) ?? -1) === key);
      if (isGone && isNew) replacements.push({ field, gone, added });
    }
  }
  return replacements;
}
