import { v7 as newId } from 'uuid';
import type { Assignee } from '../../../drafting/assigned/assigned.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { digestWord, newWord } from '../../accounts/word.ts';

const dayMs = 24 * 3_600_000;
/** How long a link is good: two weeks after something is due, a month where nothing is said or it is late, never longer than four months. */
const good = { afterDue: 14 * dayMs, atLeast: 30 * dayMs, atMost: 120 * dayMs } as const;

/** A link to one piece for one person. Its word is in their letter alone. */
export type MadeLink = {
  readonly itemId: string;
  readonly linkId: string;
  readonly word: string;
  readonly until: Date;
};

type Given = {
  readonly draftId: string;
  readonly items: readonly string[];
  readonly to: Assignee;
  readonly dueOn: string | null;
  readonly actor: string;
  readonly at: Date;
};

/** Until when a link is good that is made now. */
export function goodUntil(dueOn: string | null, at: Date): Date {
  const due = dueOn === null ? 0 : Date.parse(dueOn) + good.afterDue;
  return new Date(Math.min(Math.max(due, at.getTime() + good.atLeast), at.getTime() + good.atMost));
}

/** Makes a link for each piece. Those of earlier letters to the same person stay good: which one they open they need not know. */
export async function makeLinks(
  tx: WriteDb,
  organisationId: string,
  { draftId, items, to, dueOn, actor, at }: Given,
): Promise<readonly MadeLink[]> {
  const links = items.map((itemId) => ({ itemId, linkId: newId(), word: newWord(), until: goodUntil(dueOn, at) }));
  if (links.length === 0) return [];
  await tx
    .insertInto('update_link')
    .values(
      links.map(({ itemId, linkId, word, until }) => ({
        ...{ organisation_id: organisationId, link_id: linkId, draft_id: draftId, item_id: itemId },
        ...{ member_id: to.kind === 'member' ? to.id : null, contact_id: to.kind === 'contact' ? to.id : null },
        ...{ digest: digestWord(word), until, actor, at, revoked_at: null },
      })),
    )
    .execute();
  return links;
}
