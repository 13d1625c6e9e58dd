import { sql } from 'kysely';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Language } from '../../words/numerals.ts';
import { actorOf } from '../people/person-actor.ts';
import { readLogNames } from '../work-log/queries/read-log-names.ts';
import { type SaidEntry, sayEntry } from '../work-log/say-entry.ts';

/** All that an organisation holds on one person. Of letters not the digest: it lets nobody in, and tells nothing. */
export type Held = {
  readonly name: string | null;
  readonly email: string | null;
  readonly since: Date;
  readonly endedAt: Date | null;
  readonly roles: readonly {
    readonly role: string;
    readonly field: string | null;
    readonly since: Date;
    readonly endedAt: Date | null;
  }[];
  readonly letters: readonly { readonly until: Date; readonly usedAt: Date | null }[];
  /** What they wrote of drafts: which piece, which version. The text is the document's. */
  readonly versions: readonly {
    readonly draft: string;
    readonly item: string;
    readonly version: number;
    readonly at: Date;
  }[];
  /** What they did, and what was done about them, the newest first. */
  readonly log: readonly SaidEntry[];
};

/** All that is held on a member, present or former; null where there is none by that id. */
export async function readHeld(
  tx: ReadDb,
  organisationId: string,
  memberId: string,
  language: Language,
): Promise<Held | null> {
  const actor = actorOf(memberId);
  const member = await tx
    .selectFrom('member')
    .select(['name', 'email', 'since', 'ended_at as endedAt'])
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (member === undefined) return null;
  const roles = await tx
    .selectFrom('member_role')
    .select(['role', 'field', 'since', 'ended_at as endedAt'])
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .orderBy('since')
    .execute();
  const letters = await tx
    .selectFrom('invitation')
    .select(['until', 'used_at as usedAt'])
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .orderBy('until')
    .execute();
  const versions = await tx
    .selectFrom('draft_version')
    .select(['draft_id as draft', 'item_id as item', 'number as version', 'at'])
    .where('organisation_id', '=', organisationId)
    .where('actor', '=', actor)
    .orderBy('at')
    .execute();
  const entries = await tx
    .selectFrom('event')
    .select(['sequence', 'at', 'actor', 'command', 'payload', 'hash'])
    .where('organisation_id', '=', organisationId)
    .where((eb) => eb.or([eb('actor', '=', actor), eb(sql<string>`payload ->> 'member'`, '=', memberId)]))
    .orderBy('sequence', 'desc')
    .execute();
  const names = await readLogNames(tx, organisationId);
  return { ...member, roles, letters, versions, log: entries.map((entry) => sayEntry(language, entry, names)) };
}
