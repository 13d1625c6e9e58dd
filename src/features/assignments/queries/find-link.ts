import { sql } from 'kysely';
import type { Record } from '../../../record/connection/record.ts';
import { readShared } from '../../../record/connection/transaction.ts';
import { digestWord } from '../../accounts/word.ts';

/** What a letter asks, and of whom: a member, or somebody of an outside body. */
export type OpenedLink = {
  readonly organisationId: string;
  readonly slug: string;
  readonly organisation: string;
  readonly linkId: string;
  readonly draftId: string;
  readonly itemId: string;
  readonly memberId: string | null;
  readonly contactId: string | null;
  readonly name: string;
  /** The body that they work for; null for a member. */
  readonly partner: string | null;
  readonly until: Date;
  /** As a transaction names whoever came by it. */
  readonly worker: string;
};

/** The link that a word opens; null where it is good no more, or never was. */
export async function findLink(record: Record, word: string, now: Date): Promise<OpenedLink | null> {
  const digest = digestWord(word);
  const found = await readShared(record, async (tx) => {
    const { rows } = await sql<Omit<OpenedLink, 'worker'>>`
      select organisation_id as "organisationId", slug, organisation, link_id as "linkId", draft_id as "draftId", item_id as "itemId",
        member_id as "memberId", contact_id as "contactId", name, partner, until from asked_by(${digest}, ${now})`.execute(
      tx,
    );
    return rows[0];
  });
  return found === undefined ? null : { ...found, worker: `link:${digest}` };
}
