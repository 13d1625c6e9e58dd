import { indexStatements } from '../../../src/threading/index-statements.ts';
import type { StatedPublication } from '../../../src/threading/stated.ts';
import type { ThreadingCase } from '../../threading/threading-case.ts';
import type { Crossing } from './reform-course.ts';
import type { LabelledChapter } from './state-course.ts';

/** What belongs together, by the keys that threading gives. */
export function labelsOf(publications: readonly StatedPublication[], stated: readonly (readonly LabelledChapter[])[]) {
  const threadOf = new Map<string, string>();
  const answeredBy: ThreadingCase['answeredBy'][number][] = [];
  for (const [at, publication] of publications.entries()) {
    for (const [ordinal, index] of indexStatements(publication).entries()) {
      const labels = stated[at]?.[ordinal];
      if (labels === undefined) continue;
      threadOf.set(index.statement.key, labels.label);
      for (const { key, ordinal: place } of index.indicators) threadOf.set(key, labels.indicators[place] ?? '');
      for (const { key, ordinal: place } of index.commitments) threadOf.set(key, labels.commitments[place] ?? '');
      for (const { key, ordinal: place } of index.accounts) {
        for (const commitment of labels.accounts[place] ?? []) answeredBy.push({ commitment, account: key });
      }
    }
  }
  return { threadOf, answeredBy };
}

/** Of two that a chapter parts in, or that come together, either may be said to go on. */
export function openPairs(crossings: readonly Crossing[], threadOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const keysOf = (label: string) => [...threadOf].flatMap(([key, of]) => (of === label ? [key] : []));
  return new Set(
    crossings.flatMap(({ from, to }) => {
      const [one, other] = [keysOf(from), keysOf(to)];
      return one.flatMap((key) => other.flatMap((late) => [`${key} ${late}`, `${late} ${key}`]));
    }),
  );
}
