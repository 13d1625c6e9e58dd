import type { FieldIndex } from '../fields/field-index.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { isInPart } from '../stated.ts';
import type { IndicatorStatement } from '../statement.ts';
import { byYear, compareYears, latestBefore } from '../timeline.ts';

export type Replacement = {
  /** Number of the thread of the field. */
  readonly field: number;
  readonly gone: readonly IndicatorStatement[];
  readonly added: readonly IndicatorStatement[];
};

/** One indicator that makes way for one other is no set. */
const smallestSet = 2;

type Sets = readonly (readonly IndicatorStatement[])[];

function stepsByYear(steps: Sets): Sets {
  return steps
    .filter((step) => step.length > 0)
    .toSorted(([left], [right]) =>
      left === undefined || right === undefined ? 0 : compareYears(left.publication, right.publication),
    );
}

/**
 * The set that is gone as the last publication before the new one had it, and not as the report over the year before tells it, which came out
 * after. Where no single publication before had all of it, it stays as it was.
 */
function asPublishedBefore(
  gone: readonly IndicatorStatement[],
  [first]: readonly IndicatorStatement[],
  threadOf: ReadonlyMap<string, readonly IndicatorStatement[]>,
  setBeside: (statement: IndicatorStatement) => readonly IndicatorStatement[],
): readonly IndicatorStatement[] {
  if (first === undefined) return gone;
  const before = gone.flatMap(({ key }) => latestBefore(threadOf.get(key) ?? [], first.publication) ?? []);
  const [one] = before;
  const whole = new Set(one === undefined ? [] : setBeside(one));
  return before.length === gone.length && whole.size === gone.length && before.every((row) => whole.has(row))
    ? before
    : gone;
}

/**
 * Finds the fields where all indicators of one publication make way for others in the next, year by year: measuring began anew, which is
 * another thing than losing some and adding some.
 * @param steps the indicators of each publication
 */
export function findReplacements(
  steps: readonly (readonly IndicatorStatement[])[],
  threads: readonly OpenThread<IndicatorStatement>[],
  fields: FieldIndex,
): readonly Replacement[] {
  const inYears = threads.map(({ statements }) => byYear(statements));
  const threadOf = new Map(inYears.flatMap((statements) => statements.map(({ key }) => [key, statements] as const)));
  const setKey = (statement: IndicatorStatement) => `${fields.fieldOf(statement)} ${statement.publication.slug}`;
  const sets = Map.groupBy(steps.flat(), setKey);
  const setBeside = (statement: IndicatorStatement) => sets.get(setKey(statement)) ?? [];
  const before = new Map<number, readonly IndicatorStatement[]>();
  const replacements: Replacement[] = [];
  for (const step of stepsByYear(steps)) {
    for (const [field, added] of Map.groupBy(step, (statement) => fields.fieldOf(statement))) {
      const gone = before.get(field) ?? [];
      before.set(field, added);
      if (gone.length < smallestSet || added.length < smallestSet) continue;
      // The old ones may stand in what was left out.
      if (added.some(({ chapter }) => isInPart(chapter))) continue;
      const isGone = gone.every(({ key }) => threadOf.get(key)?.at(-1)?.key === key);
      const isNew = added.every(({ key }) => threadOf.get(key)?.[0]?.key === key);
      if (isGone && isNew)
        replacements.push({ field, gone: asPublishedBefore(gone, added, threadOf, setBeside), added });
    }
  }
  return replacements;
}
