import { assign } from '../assign.ts';
import { type Handles, NearThreads } from '../grow/near-threads.ts';
import type { Link } from '../link.ts';
import { isWorthAsking, type Proposal } from '../proposal.ts';
import { likely, type Weighed, weighEvidence, worthTelling } from '../reason.ts';
import type { AccountStatement, CommitmentStatement } from '../statement.ts';
import type { Weighings } from '../weighing/weighings.ts';
import { heaviestRoots } from '../words/heaviest-roots.ts';
import { likeness } from '../words/overlap.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';
import { type ToldText, toldTexts, type WantedText, wantedTexts } from './answer-features.ts';
import { compareAnswer } from './compare-answer.ts';
import type { Answers } from './settled-answers.ts';

type Answer = { readonly wanted: WantedText; readonly told: ToldText; readonly weighed: Weighed };

/** How likely an account that answers one commitment must answer another too: words that both have say less of each. */
const likelyShared = 0.65;
/** From here on a concluding paragraph tells more about a bullet of the same chapter. */
const repeats = 0.35;
/** That a bullet is repeated is sure at once; what the paragraph adds may be about more than that. */
const priorThrough = -0.5;
/** Of a text so many words are handles. */
const mostHandles = 24;

/** Whether a person said that an account does not answer a commitment. */
export type IsRejected = (commitment: CommitmentStatement, account: AccountStatement) => boolean;

function linkOf({ wanted, told, weighed: { score, reasons } }: Answer): Link {
  return {
    from: wanted.statement.key,
    to: told.statement.key,
    kind: 'answers',
    score,
    reasons,
    confirmation: 'proposed',
  };
}

function handlesOf(vector: RootVector): Handles {
  return { place: 'here', telling: heaviestRoots(vector, mostHandles).map(String) };
}

/** Every account beside every commitment that it could answer, weighed; what a person rejected is left out. */
function weighAll(
  wanted: readonly WantedText[],
  told: readonly ToldText[],
  weighings: Weighings,
  isRejected: IsRejected,
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
        prints: [commitment.print, account.print],
        isTogether: true,
        compare: () => compareAnswer(commitment, account),
      });
      if (weighed.score >= worthTelling) answers.push({ wanted: commitment, told: account, weighed });
    }
  }
  return answers;
}

/** First as a whole: every commitment its own account and every account its own commitment. */
function assignAnswers(answers: readonly Answer[], wanted: readonly WantedText[], told: readonly ToldText[]): Answer[] {
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
function likeliest(answers: readonly Answer[], of: (answer: Answer) => WantedText | ToldText): Answer[] {
  const found = new Map<WantedText | ToldText, Answer>();
  for (const answer of answers) {
    const known = found.get(of(answer));
    if (known === undefined || known.weighed.score < answer.weighed.score) found.set(of(answer), answer);
  }
  return [...found.values()];
}

/** A paragraph under the conclusion that has the words of a bullet which answers a commitment, answers that commitment too. */
function answerThrough(tied: readonly Answer[], free: readonly ToldText[], isRejected: IsRejected): Answer[] {
  const near = new NearThreads();
  for (const [at, { told }] of tied.entries()) near.remember(handlesOf(told.vector), at);
  return free.flatMap((told) => {
    let best: Answer | null = null;
    for (const at of near.find(handlesOf(told.vector))) {
      const through = tied[at];
      if (through === undefined || isRejected(through.wanted.statement, told.statement)) continue;
      const bullet = through.told;
      if (bullet.statement.account.question === told.statement.account.question) continue;
      const share = Math.max(
        likeness(bullet.vector, told.vector),
        told.heading === null ? 0 : likeness(bullet.vector, told.heading),
      );
      if (share < repeats) continue;
      const reason = { sort: 'through', text: bullet.statement.account.text } as const;
      const weighed = weighEvidence(priorThrough, [{ reason, weight: 3 * share }]);
      if (best === null || best.weighed.score < weighed.score) best = { wanted: through.wanted, told, weighed };
    }
    return best === null ? [] : [best];
  });
}

/** Of each commitment that nothing answers the likeliest account that answers nothing. */
function proposeAnswers(pairs: readonly Answer[], tied: readonly Answer[]): readonly Proposal[] {
  const answered = new Set(tied.map(({ wanted }) => wanted));
  const spoken = new Set(tied.map(({ told }) => told));
  const open = pairs.filter(
    (answer) => isWorthAsking(answer.weighed) && !answered.has(answer.wanted) && !spoken.has(answer.told),
  );
  return likeliest(open, ({ wanted }) => wanted)
    .map(linkOf)
    .map(({ from, to, kind, score, reasons }) => ({ from, to, kind, score, reasons }));
}

/**
 * Ties the accounts of one field to the commitments of that field that they answer: first one to one, then what is left to the commitment
 * that it says most about, so that a commitment can have several accounts, and one account can answer two commitments.
 * @returns links of the kind `answers` from commitment to account, and what may be one
 */
export function tieAccounts(
  commitments: readonly CommitmentStatement[],
  accounts: readonly AccountStatement[],
  { vocabulary, weighings }: { readonly vocabulary: Vocabulary; readonly weighings: Weighings },
  isRejected: IsRejected,
): Answers {
  const [wanted, told] = [wantedTexts(commitments, vocabulary), toldTexts(accounts, vocabulary)];
  const pairs = weighAll(wanted, told, weighings, isRejected);
  const answers = pairs.filter((answer) => answer.weighed.score > likely);
  const first = assignAnswers(answers, wanted, told);
  const answered = new Set(first.map((answer) => answer.wanted));
  const taken = new Set(first.map((answer) => answer.told));
  const second = likeliest(
    answers.filter(
      ({ wanted: text, told: account, weighed }) =>
        !answered.has(text) && (!taken.has(account) || weighed.score > likelyShared),
    ),
    (answer) => answer.wanted,
  );
  const used = new Set([...first, ...second].map((answer) => answer.told));
  const third = likeliest(
    answers.filter((answer) => !used.has(answer.told)),
    (answer) => answer.told,
  );
  const tied = [...first, ...second, ...third];
  const spoken = new Set(tied.map((answer) => answer.told));
  const free = told.filter((text) => !spoken.has(text));
  const links = [...tied, ...answerThrough(tied, free, isRejected)];
  return { links: links.map(linkOf), proposals: proposeAnswers(pairs, links) };
}
