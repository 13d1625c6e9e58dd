import { withoutTerm } from '../commitments/without-term.ts';
import type { AccountStatement, CommitmentStatement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import { placesIn } from '../words/places-in.ts';
import { standOut } from '../words/stand-out.ts';
import { namesIn, numbersIn } from '../words/telling-words.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';

type Telling = {
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** The roots of the names that only say where. */
  readonly places: ReadonlySet<number>;
};

/** A commitment as it is compared with accounts. */
export type WantedText = Telling & {
  readonly statement: CommitmentStatement;
  /** A digest of what it is compared by. */
  readonly print: string;
  /** Its words, those heavier that the other commitments of its place lack. */
  readonly vector: RootVector;
};

/** An account as it is compared with commitments. */
export type ToldText = Telling & {
  readonly statement: AccountStatement;
  /** A digest of what it is compared by. */
  readonly print: string;
  /** All its words, with those of its heading. */
  readonly vector: RootVector;
  readonly heading: RootVector | null;
};

function tellingOf(text: string, vocabulary: Vocabulary): Telling {
  const { roots } = vocabulary.vectorOf([...placesIn(text)].join(' '));
  return { names: namesIn(text), numbers: numbersIn(text), places: new Set(roots) };
}

/** What the commitments of one place are compared by. */
export function wantedTexts(commitments: readonly CommitmentStatement[], vocabulary: Vocabulary): WantedText[] {
  const plans = commitments.map(({ commitment }) => withoutTerm(commitment));
  const vectors = standOut(plans.map((plan) => vocabulary.vectorOf(plan)));
  const place = printOf(plans);
  return commitments.map((statement, at) => {
    const plan = plans[at] ?? '';
    const print = `${place}${at}.${statement.ordinal}`;
    return { statement, print, vector: vectors[at] ?? vocabulary.vectorOf(plan), ...tellingOf(plan, vocabulary) };
  });
}

/** What the accounts of one place are compared by. */
export function toldTexts(accounts: readonly AccountStatement[], vocabulary: Vocabulary): ToldText[] {
  const texts = accounts.map(({ account: { heading, text } }) => (heading === null ? text : `${heading}. ${text}`));
  const vectors = standOut(texts.map((text) => vocabulary.vectorOf(text)));
  const place = printOf(accounts.map(({ account: { heading, text } }) => [heading, text]));
  return accounts.map((statement, at) => {
    const { heading } = statement.account;
    const text = texts[at] ?? '';
    return {
      statement,
      print: `${place}${at}.${statement.ordinal}`,
      vector: vectors[at] ?? vocabulary.vectorOf(text),
      heading: heading === null ? null : vocabulary.vectorOf(heading),
      ...tellingOf(text, vocabulary),
    };
  });
}
