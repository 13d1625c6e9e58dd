import { likely } from '../reason.ts';
import type { AccountStatement, CommitmentStatement } from '../statement.ts';
import type { Weighings } from '../weighing/weighings.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { toldTexts, wantedTexts } from './answer-features.ts';
import type { Beyond } from './compare-answer.ts';
import { assignAnswers, type IsRejected, linkOf, proposeAnswers, weighAll } from './pair-answers.ts';
import type { Answers } from './settled-answers.ts';

/** The statements of a place, and which of them are open: commitments that nothing answers, accounts that answer nothing. */
export type Open<Kind> = { readonly all: readonly Kind[]; readonly isOpen: (statement: Kind) => boolean };

/**
 * Ties accounts that were left to the open commitments of another place: of a field that points at theirs ("zie verder 2.3.6"), or of an agreement
 * for a term. Each commitment gets one account.
 * @returns links of the kind `answers` from commitment to account, and what may be one
 */
export function tieLeft(
  commitments: Open<CommitmentStatement>,
  accounts: Open<AccountStatement>,
  beyond: Beyond,
  { vocabulary, weighings }: { readonly vocabulary: Vocabulary; readonly weighings: Weighings },
  isRejected: IsRejected,
): Answers {
  const wanted = wantedTexts(commitments.all, vocabulary).filter(({ statement }) => commitments.isOpen(statement));
  const told = toldTexts(accounts.all, vocabulary).filter(({ statement }) => accounts.isOpen(statement));
  const pairs = weighAll(wanted, told, weighings, isRejected, beyond);
  const tied = assignAnswers(
    pairs.filter(({ weighed }) => weighed.score > likely),
    wanted,
    told,
  );
  return { links: tied.map(linkOf), proposals: proposeAnswers(pairs, tied) };
}
