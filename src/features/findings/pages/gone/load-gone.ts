import type { ReadDb } from '../../../../record/connection/read-db.ts';
import type { Organisation } from '../../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../../publications/queries/list-originals.ts';
import { listPublications } from '../../../publications/queries/list-publications.ts';
import { findWithdrawal } from '../../../publications/queries/withdrawals.ts';
import { listQuoteAnchors } from '../../../statements/places/list-quote-anchors.ts';
import { findExplanation, findOwnExplanations } from '../../queries/find-explanation.ts';
import { findFinding, findGone, type GoneFinding } from '../../queries/find-finding.ts';
import { placeQuotes } from '../../queries/place-quotes.ts';

/** What became of the finding that had an address; null where none had. */
export async function loadGone(tx: ReadDb, organisation: Organisation, key: string) {
  const { organisationId } = organisation;
  const finding = await findGone(tx, organisationId, key);
  if (finding === null) return null;
  const isTold = finding.why === 'told-by';
  const [own = null] = isTold ? await findOwnExplanations(tx, organisationId, [key]) : [];
  const explanation = isTold ? own : await findExplanation(tx, organisationId, key);
  const quotes = await placeQuotes(tx, organisationId, finding);
  return {
    organisation,
    finding,
    /** The finding that tells it now. */
    speaker: isTold && finding.became !== null ? await findFinding(tx, organisationId, finding.became) : null,
    withdrawal: await withdrawalOf(tx, organisationId, finding),
    quotes,
    anchors: await listQuoteAnchors(tx, organisationId, quotes, false),
    explanation: explanation && { ...explanation, message: explanation.isTellable ? explanation.message : null },
    publications: await listPublications(tx, organisationId),
    originals: await listOriginals(tx, organisationId, finding.was?.evidence ?? []),
  };
}

/** The withdrawal of what the finding rests on; null where it rests on nothing that was withdrawn. */
async function withdrawalOf(tx: ReadDb, organisationId: string, { why, since: [since], was }: GoneFinding) {
  if (why !== 'withdrawn' || was !== null || since === undefined) return null;
  return await findWithdrawal(tx, organisationId, { ...since, chapter: null });
}

export type LoadedGone = NonNullable<Awaited<ReturnType<typeof loadGone>>>;
