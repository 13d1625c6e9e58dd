import { titleKey } from '../../model/text/keys.ts';
import type { CommitmentFeatures } from '../commitments/commitment-features.ts';
import { withoutTerm } from '../commitments/without-term.ts';
import { KeptFeatures, StepFeatures } from '../grow/step-features.ts';
import type { CommitmentStatement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import { splitWords } from '../words/split-words.ts';
import { standOut } from '../words/stand-out.ts';
import { namesIn, numbersIn } from '../words/telling-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { wordRoot } from '../words/word-root.ts';

type Step = readonly CommitmentStatement[];

/** What a commitment is compared by where any chapter of a publication may carry out any part of an agreement. */
export type CarrierText = CommitmentFeatures & {
  /** The roots of its names. */
  readonly nameRoots: ReadonlySet<number>;
  /** The words with which it begins up to its first name, by their roots: "De bouw van de Oosterkade". Empty where it begins with no name or with a name alone. */
  readonly subject: readonly string[];
};

/** A name that stands further on than this is not in the subject of the sentence. */
const longestSubject = 4;

/** What a sentence is about, where that is a name with what is meant of it: `bouw oosterkade`. */
function subjectOf(text: string, names: ReadonlySet<string>): readonly string[] {
  const words = splitWords(text).slice(0, longestSubject);
  const last = words.findIndex((word) => names.has(word));
  return last < 1 ? [] : words.slice(0, last + 1).map(wordRoot);
}

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
      const subject = subjectOf(text, names);
      return [key, { text: titleKey(text), vector, names, numbers: numbersIn(text), nameRoots, subject }] as const;
    }),
  );
}

function printsOf(step: Step): ReadonlyMap<string, string> {
  const whole = printOf(step.map(({ commitment: { text, term } }) => [text, term?.text]));
  return new Map(step.map(({ key }, at) => [key, `${whole}${at}`]));
}

const kept = new KeptFeatures<CarrierText>();

export function carrierFeatures(steps: readonly Step[], vocabulary: Vocabulary): CarrierFeatures {
  return new StepFeatures(steps, { features: (step) => featuresOf(step, vocabulary), prints: printsOf }, kept);
}
