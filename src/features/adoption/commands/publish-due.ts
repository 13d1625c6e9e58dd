import type { Record } from '../../../record/connection/record.ts';
import { readAtWork } from '../../../record/connection/transaction.ts';
import { atTheMachine } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { holdDraft } from '../queries/hold-draft.ts';
import { lastFrozenOf } from '../queries/last-frozen-of.ts';
import { lastOffer } from '../queries/last-offer.ts';
import { listPending } from '../queries/list-pending.ts';
import { wasWithdrawnSince } from '../queries/was-withdrawn-since.ts';
import { asOffered, publishDraft } from './publish-draft.ts';

/**
 * Publishes what was offered and of which the embargo has ended, each in a transaction of its own, in the name of who offered it. What was withdrawn
 * since it was offered stays away: a person took it away.
 * @returns the addresses of the publications that are public now
 */
export async function publishDue(record: Record, organisationId: string, at: Date): Promise<readonly string[]> {
  const machine = { organisationId, worker: 'machine' };
  const pending = await readAtWork(record, machine, (tx) => listPending(tx, organisationId));
  const published: string[] = [];
  for (const draftId of pending) {
    const slug = await publishOne(record, organisationId, draftId, at);
    if (slug !== null) published.push(slug);
  }
  return published;
}

async function publishOne(record: Record, organisationId: string, draftId: string, at: Date): Promise<string | null> {
  const machine = { organisationId, worker: 'machine' };
  const first = await readAtWork(record, machine, (tx) => lastOffer(tx, organisationId, draftId));
  if (first === null || first.publicFrom > at) return null;
  return await writeAtWork(record, atTheMachine(organisationId, first.actor), async (tx) => {
    const draft = await holdDraft(tx, organisationId, draftId);
    // As it is now that it is held: somebody may have moved its embargo, or another program was first.
    const offer = await lastOffer(tx, organisationId, draftId);
    const edition = await lastFrozenOf(tx, organisationId, draftId);
    if (draft.state !== 'offered' || offer === null || offer.actor !== first.actor || offer.publicFrom > at)
      return null;
    if (edition === null || edition.publishedAt !== null) return null;
    if (await wasWithdrawnSince(tx, organisationId, edition.publicationId, offer.at)) return null;
    await publishDraft(tx, organisationId, draft, edition, asOffered, { actor: offer.actor, at });
    return draft.slug;
  });
}
