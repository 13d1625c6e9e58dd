import type { CommitmentFate } from '../../../findings/account/count-commitments.ts';
import { comparePublished } from '../../../model/publication-order.ts';
import type { Link } from '../../../threading/link.ts';
import { surelyTold } from '../../../threading/reason.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import { looksAhead } from '../../../threading/timeline.ts';
import type { FatedCommitment } from '../queries/find-commitments-of.ts';

/**
 * What became of an ambition of an agreement, as far as the documents at hand tell: a report answers it (or may), a later plan carries it out (or
 * may), nothing was found yet, or nothing can be said of what is not there. None of these says that something was not done.
 */
export const outcomes = [
  'accounted',
  'maybe-accounted',
  'carried-out',
  'maybe-carried-out',
  'not-found',
  'unsaid',
] as const;
export type Outcome = (typeof outcomes)[number];

/** An ambition as its agreement has it, with the commitment through the years that it is in. */
export type Ambition = {
  readonly statement: StatementContent;
  readonly thread: ThreadContent;
  /** What became of that in each year in which it was due. */
  readonly fates: readonly CommitmentFate[];
};

/** Whether a link is told as certain: a person confirmed it, or it is right as often as what is told without "possibly". */
export function isSure({ confirmation, score }: Link): boolean {
  return confirmation === 'confirmed' || score >= surelyTold;
}

/** The link by which a later plan carries an ambition out. */
export function carryingLink({ links }: ThreadContent, carrier: StatementContent): Link | undefined {
  return links.find(({ kind, to }) => kind === 'carries-out' && to === carrier.key);
}

/** Plans after the agreement that say the same in the thread of the ambition itself. */
export function repeatedIn({ statement, thread }: Ambition): readonly StatementContent[] {
  return thread.statements.filter(
    ({ publication }) => looksAhead(publication) && comparePublished(publication, statement.publication) > 0,
  );
}

/**
 * What became of an ambition.
 * @param around the commitments that carriers are in, by their keys
 * @param isCut something of the agreement, or of a document after it, is retold or left out: what is not found may stand there
 */
export function outcomeOf(ambition: Ambition, around: ReadonlyMap<string, FatedCommitment>, isCut: boolean): Outcome {
  const { thread, fates } = ambition;
  const carriers = thread.carriers ?? [];
  const sure = carriers.filter((carrier) => {
    const link = carryingLink(thread, carrier);
    return link !== undefined && isSure(link);
  });
  if (fates.includes('answered') || sure.some(({ key }) => around.get(key)?.fate === 'answered')) return 'accounted';
  const isTold = thread.accounts.length > 0 || carriers.some(({ key }) => hasAccount(around.get(key)));
  if (fates.includes('maybe-answered') || isTold) return 'maybe-accounted';
  if (sure.length > 0 || repeatedIn(ambition).length > 0) return 'carried-out';
  if (carriers.length > 0) return 'maybe-carried-out';
  return isCut || thread.carriers === undefined ? 'unsaid' : 'not-found';
}

function hasAccount(commitment: FatedCommitment | undefined): boolean {
  return commitment !== undefined && commitment.thread.accounts.length > 0;
}
