import { type Reason, type Weighed, worthTelling } from '../reason.ts';
import type { Feature } from './feature.ts';
import type { Weights } from './weights.ts';

/** The sum of what a pair's features weigh, before it is calibrated. */
function sumFeatures(features: readonly Feature[], { bias, weights }: Weights): number {
  let sum = bias;
  for (const { name, value } of features) sum += (weights[name] ?? 0) * value;
  return sum;
}

/** What a sum means, as a logit, by the curve of its weights. */
function calibrate(sum: number, curve: Weights['curve']): number {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return sum;
  if (sum <= first[0]) return first[1] + sum - first[0];
  if (sum >= last[0]) return last[1] + sum - last[0];
  const at = curve.findIndex(([point]) => point > sum);
  const [from, to] = [curve[at - 1] ?? first, curve[at] ?? last];
  return from[1] + ((sum - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/** What weighs less than this, either way, is not told. */
const lightest = 0.25;

function reasonsOf(features: readonly Feature[], { weights }: Weights): readonly Reason[] {
  const heavy = features.flatMap(({ name, value, reason }) => {
    const weight = Math.abs((weights[name] ?? 0) * value);
    return reason === null || weight < lightest ? [] : [{ reason, weight }];
  });
  return heavy.toSorted((left, right) => right.weight - left.weight).map(({ reason }) => reason);
}

/** How likely a pair with these features is the same thing, and why; reasons only where it is worth telling. */
export function weighFeatures(features: readonly Feature[], weights: Weights): Weighed {
  const score = 1 / (1 + Math.exp(-calibrate(sumFeatures(features, weights), weights.curve)));
  return { score, reasons: score < worthTelling ? [] : reasonsOf(features, weights) };
}
