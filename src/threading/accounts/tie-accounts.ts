import { NearThreads } from '../grow/near-threads.ts';
import { likely, weighEvidence } from '../reason.ts';
import type { AccountStatement, CommitmentStatement } from '../statement.ts';
import type { Weighings } from '../weighing/weighings.ts';
import { likeness } from '../words/overlap.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { type ToldText, toldTexts, wantedTexts } from './answer-features.ts';
import {
  type Answer,
  assignAnswers,
  handlesOf,
  type IsRejected,
  likeliest,
  linkOf,
  proposeAnswers,
  weighAll,
} from './pair-answers.ts';
import type { Answers } from './settled-answers.ts';

/** How likely an account that answers one commitment must answer another too: words that both have say less of each. */
const likelyShared = 0.65;
/** From here on a concluding paragraph tells more about a bullet of the same chapter. */
const repeats = 0.35;
/** That a bullet is repeated is sure at once; what the paragraph adds may be about more than that. */
const priorThrough = -0.5;

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
