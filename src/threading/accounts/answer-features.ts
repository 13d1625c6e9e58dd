import { withoutTerm } from '../commitments/without-term.ts';
import type { AccountStatement, CommitmentStatement } from '../statement.ts';
import { standOut } from '../words/stand-out.ts';
import { namesIn, numbersIn } from '../words/telling-words.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';

type Telling = { readonly names: ReadonlySet<string>; readonly numbers: ReadonlySet<string> };

/** A commitment as it is compared with accounts. */
export type WantedText = Telling & {
  readonly statement: CommitmentStatement;
  /** Its words, those heavier that the other commitments of its place lack. */
  readonly vector: RootVector;
};

/** An account as it is compared with commitments. */
export type ToldText = Telling & {
  readonly statement: AccountStatement;
  /** All its words, with those of its heading. */
  readonly vector: RootVector;
  readonly heading: RootVector | null;
};

function tellingOf(text: string): Telling {
  return { names: namesIn(text), numbers: numbersIn(text) };
}

/** What the commitments of one place are compared by. */
export function wantedTexts(commitments: readonly CommitmentStatement[], vocabulary: Vocabulary): WantedText[] {
  const plans = commitments.map(({ commitment }) => withoutTerm(commitment));
  const vectors = standOut(plans.map((plan) => vocabulary.vectorOf(plan)));
  return commitments.map((statement, at) => {
    const plan = plans[at] ?? '';
    return { statement, vector: vectors[at] ?? vocabulary.vectorOf(plan), ...tellingOf(plan) };
  });
}

/** What the accounts of one place are compared by. */
export function toldTexts(accounts: readonly AccountStatement[], vocabulary: Vocabulary): ToldText[] {
  const texts = accounts.map(({ account: { heading, text } }) => (heading === null ? text : `${heading}. ${text}`));
  const vectors = standOut(texts.map((text) => vocabulary.vectorOf(text)));
  return accounts.map((statement, at) => {
    const { heading } = statement.account;
    const text = texts[at] ?? '';
    return {
      statement,
      vector: vectors[at] ?? vocabulary.vectorOf(text),
      heading: heading === null ? null : vocabulary.vectorOf(heading),
      ...tellingOf(text),
    };
  });
}
