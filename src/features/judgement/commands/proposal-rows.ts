import type { JudgedRows } from '../../../record/tables/judged-tables.ts';
import type { QueuedProposal } from '../../../threading/proposal.ts';

/** More than so many nobody answers before the next document comes in. */
const longestQueue = 200;

/** Digits that tell nothing would have a row written again. */
function round(number: number): number {
  return Number(number.toFixed(4));
}

/**
 * The first of the queue as rows. Pure.
 * @param proposals first that of which an answer settles most
 */
export function makeProposalRows(organisationId: string, proposals: readonly QueuedProposal[]): JudgedRows['proposal'] {
  return proposals.slice(0, longestQueue).map(({ from, to, kind, score, settles, reasons }) => ({
    organisation_id: organisationId,
    from_statement_id: from,
    to_statement_id: to,
    kind,
    score: round(score),
    settles: round(settles),
    reasons,
  }));
}
