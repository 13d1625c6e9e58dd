import { threadPublications } from '../../src/threading/thread-publications.ts';
import type { WeighedPair, Weigher } from '../../src/threading/weighing/weigher.ts';
import { weighBy } from '../../src/threading/weighing/weigher.ts';
import type { AllWeights } from '../../src/threading/weighing/weights.ts';
import type { ThreadingCase } from '../../tests/threading/threading-case.ts';

/** A pair that threading weighed, with what the labels say of it. */
export type LabelledPair = WeighedPair & { readonly isSame: boolean };

/** Threads a case with these weights and gives every pair that was weighed on the way, of which the labels say whether it is the same. */
export function labelledPairs(labelled: ThreadingCase, weights: AllWeights): readonly LabelledPair[] {
  const pairs: LabelledPair[] = [];
  const answers = new Set(labelled.answeredBy.map(({ commitment, account }) => `${commitment} ${account}`));
  const carriers = new Set(labelled.carriedOut.map(({ agreed, carrier }) => `${agreed} ${carrier}`));
  const isSame = ({ kind, from, to }: WeighedPair): boolean | null => {
    const [earlier, later] = [labelled.threadOf.get(from), labelled.threadOf.get(to)];
    if (earlier === undefined || labelled.open.has(`${from} ${to}`) || labelled.unlabelled === kind) return null;
    if (kind === 'account') return answers.has(`${earlier} ${to}`);
    if (kind === 'carrier') return later === undefined ? null : carriers.has(`${earlier} ${later}`);
    return later === undefined ? null : earlier === later;
  };
  const weigh = weighBy(weights);
  const listen: Weigher = (pair) => {
    const same = isSame(pair);
    if (same !== null) pairs.push({ ...pair, isSame: same });
    return weigh(pair);
  };
  threadPublications(labelled.publications, { weigh: listen });
  return pairs;
}
