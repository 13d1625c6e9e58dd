import { assign } from '../assign.ts';
import { type Handles, NearThreads } from '../grow/near-threads.ts';
import type { Link } from '../link.ts';
import { isWorthAsking, type Proposal } from '../proposal.ts';
import { type Weighed, worthTelling } from '../reason.ts';
import type { AccountStatement, CommitmentStatement } from '../statement.ts';
import type { Weighings } from '../weighing/weighings.ts';
import { heaviestRoots } from '../words/heaviest-roots.ts';
import type { RootVector } from '../words/vocabulary.ts';
import type { ToldText, WantedText } from './answer-features.ts';
import { type Beyond, compareAnswer } from './compare-answer.ts';

/** A commitment and an account that may answer it. */
export type Answer = { readonly wanted: WantedText; readonly told: ToldText; readonly weighed: Weighed };

/** Of a text so many words are handles. */
const mostHandles = 24;

/** Whether a person said that an account does not answer a commitment. */
export type IsRejected = (commitment: CommitmentStatement, account: AccountStatement) => boolean;

export function linkOf({ wanted, told, weighed: { score, reasons } }: Answer): Link {
  return {
    from: wanted.statement.key,
    to: told.statement.key,
    kind: 'answers',
    score,
    reasons,
    confirmation: 'proposed',
  };
}

export function handlesOf(vector: RootVector): Handles {
  return { place: 'here', telling: heaviestRoots(vector, mostHandles).map(String) };
}

/**
 * Every account beside every commitment that it could answer, weighed; what a person rejected is left out.
 * @param beyond where the accounts are not those about the year and the field of the commitments
 */
export function weighAll(
  wanted: readonly WantedText[],
  told: readonly ToldText[],
  weighings: Weighings,
  isRejected: IsRejected,
  beyond: Beyond | null = null,
): Answer[] {
  const near = new NearThreads();
  for (const [at, { vector }] of wanted.entries()) near.remember(handlesOf(vector), at);
  const answers: Answer[] = [];
  for (const account of told) {
    for (const at of near.find(handlesOf(account.vector))) {
      const commitment = wanted[at];
      if (commitment === undefined || isRejected(commitment.statement, account.statement)) continue;
      const weighed = weighings.weigh({
        kind: 'account',
        from: commitment.statement.key,
        to: account.statement.key,
        prints: [commitment.print, beyond === null ? account.print : `${account.print} ${JSON.stringify(beyond)}`],
        isTogether: beyond === null,
        compare: () => compareAnswer(commitment, account, beyond),
      });
      if (weighed.score >= worthTelling) answers.push({ wanted: commitment, told: account, weighed });
    }
  }
  return answers;
}

/** First as a whole: every commitment its own account and every account its own commitment. */
export function assignAnswers(
  answers: readonly Answer[],
  wanted: readonly WantedText[],
  told: readonly ToldText[],
): Answer[] {
  const left = new Map(wanted.map((text, at) => [text, at]));
  const right = new Map(told.map((text, at) => [text, at]));
  const candidates = answers.map((answer) => ({
    left: left.get(answer.wanted) ?? 0,
    right: right.get(answer.told) ?? 0,
    score: answer.weighed.score,
    answer,
  }));
  const chosen = new Set<unknown>(assign(candidates));
  return candidates.filter((candidate) => chosen.has(candidate)).map(({ answer }) => answer);
}

/** The likeliest answer of each, of equals the first. */
export function likeliest(answers: readonly Answer[], of: (answer: Answer) => WantedText | ToldText): Answer[] {
  const found = new Map<WantedText | ToldText, Answer>();
  for (const answer of answers) {
    const known = found.get(of(answer));
    if (known === undefined || known.weighed.score < answer.weighed.score) found.set(of(answer), answer);
  }
  return [...found.values()];
}

/** Of each commitment that nothing answers the likeliest account that answers nothing. */
export function proposeAnswers(pairs: readonly Answer[], tied: readonly Answer[]): readonly Proposal[] {
  const answered = new Set(tied.map(({ wanted }) => wanted));
  const spoken = new Set(tied.map(({ told }) => told));
  const open = pairs.filter(
    (answer) => isWorthAsking(answer.weighed) && !answered.has(answer.wanted) && !spoken.has(answer.told),
  );
  return likeliest(open, ({ wanted }) => wanted)
    .map(linkOf)
    .map(({ from, to, kind, score, reasons }) => ({ from, to, kind, score, reasons }));
}
