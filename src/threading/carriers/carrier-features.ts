import { titleKey } from '../../model/text/keys.ts';
import type { CommitmentFeatures } from '../commitments/commitment-features.ts';
import { withoutTerm } from '../commitments/without-term.ts';
import { StepFeatures } from '../grow/step-features.ts';
import type { CommitmentStatement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import { standOut } from '../words/stand-out.ts';
import { namesIn, numbersIn } from '../words/telling-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

type Step = readonly CommitmentStatement[];

/** What a commitment is compared by where any chapter of a publication may carry out any part of an agreement. */
export type CarrierText = CommitmentFeatures & {
  /** The roots of its names. */
  readonly nameRoots: ReadonlySet<number>;
};

export type CarrierFeatures = StepFeatures<CommitmentStatement, CarrierText>;

/** Those words are heavier that the other commitments of the publication lack: what many say of how they work tells none of them apart. */
function featuresOf(step: Step, vocabulary: Vocabulary): ReadonlyMap<string, CarrierText> {
  const plans = step.map(({ commitment }) => withoutTerm(commitment));
  const vectors = standOut(plans.map((plan) => vocabulary.vectorOf(plan)));
  return new Map(
    step.map(({ key, commitment: { text } }, at) => {
      const vector = vectors[at] ?? vocabulary.vectorOf(text);
      const names = namesIn(text);
      const nameRoots = new Set(vocabulary.vectorOf([...names].join(' ')).roots);
      return [key, { text: titleKey(text), vector, names, numbers: numbersIn(text), nameRoots }] as const;
    }),
  );
}

function printsOf(step: Step): ReadonlyMap<string, string> {
  const whole = printOf(step.map(({ commitment: { text, term } }) => [text, term?.text]));
  return new Map(step.map(({ key }, at) => [key, `${whole}${at}`]));
}

export function carrierFeatures(steps: readonly Step[], vocabulary: Vocabulary): CarrierFeatures {
  return new StepFeatures(steps, { features: (step) => featuresOf(step, vocabulary), prints: printsOf });
}
