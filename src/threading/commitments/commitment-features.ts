import { titleKey } from '../../model/text/keys.ts';
import { KeptFeatures, StepFeatures } from '../grow/step-features.ts';
import type { CommitmentStatement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import { standOut } from '../words/stand-out.ts';
import { namesIn, numbersIn } from '../words/telling-words.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';
import { withoutTerm } from './without-term.ts';

/** What a commitment is compared by, made once a commitment. */
export type CommitmentFeatures = {
  readonly text: string;
  /** Its words, those heavier that the other commitments of its chapter lack. */
  readonly vector: RootVector;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
};

/** What the commitments of one publication are compared by, by their keys. */
function featuresOf(
  step: readonly CommitmentStatement[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, CommitmentFeatures> {
  const chapters = Map.groupBy(step, ({ chapter }) => chapter);
  return new Map(
    [...chapters.values()].flatMap((own) => {
      const plans = own.map(({ commitment }) => withoutTerm(commitment));
      const vectors = standOut(plans.map((plan) => vocabulary.vectorOf(plan)));
      return own.map(({ key, commitment: { text } }, at) => {
        const vector = vectors[at] ?? vocabulary.vectorOf(plans[at] ?? text);
        return [key, { text: titleKey(text), vector, names: namesIn(text), numbers: numbersIn(text) }] as const;
      });
    }),
  );
}

/** Digests of all that the features of the commitments of one publication follow from and of where they stand, by their keys. */
function printsOf(step: readonly CommitmentStatement[]): ReadonlyMap<string, string> {
  const chapters = Map.groupBy(step, ({ chapter }) => chapter);
  return new Map(
    [...chapters.values()].flatMap((own) => {
      const place = printOf(own.map(({ commitment: { text, term, question } }) => [text, term?.text, question]));
      return own.map(
        ({ key, ordinal, publication: { year } }, at) => [key, `${place}${at}.${ordinal}.${year}`] as const,
      );
    }),
  );
}

/** All commitments, with what they are compared by. */
export type ComparedCommitments = StepFeatures<CommitmentStatement, CommitmentFeatures>;

const kept = new KeptFeatures<CommitmentFeatures>();

export function compareBy(
  steps: readonly (readonly CommitmentStatement[])[],
  vocabulary: Vocabulary,
): ComparedCommitments {
  return new StepFeatures(steps, { features: (step) => featuresOf(step, vocabulary), prints: printsOf }, kept);
}
