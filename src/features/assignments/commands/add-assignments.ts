import type { Assignee } from '../../../drafting/assigned/assigned.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { revokeLinksOf } from './revoke-links.ts';

type Given = {
  readonly draftId: string;
  /** In the order of their ids, and held. */
  readonly items: readonly string[];
  readonly to: Assignee | null;
  readonly dueOn: string | null;
  readonly actor: string;
  readonly at: Date;
};

/** Adds a row for each piece for which it says something new, and gives which those are. */
export async function addAssignments(
  tx: WriteDb,
  organisationId: string,
  { draftId, items, to, dueOn, actor, at }: Given,
): Promise<readonly string[]> {
  const last = await tx
    .selectFrom('assignment')
    .distinctOn('item_id')
    .select(['item_id', 'number', 'member_id', 'contact_id', 'due_on'])
    .where('organisation_id', '=', organisationId)
    .where('item_id', 'in', items)
    .orderBy('item_id')
    .orderBy('number', 'desc')
    .execute();
  const member_id = to?.kind === 'member' ? to.id : null;
  const contact_id = to?.kind === 'contact' ? to.id : null;
  const changed: string[] = [];
  for (const item_id of items) {
    const known = last.find((row) => row.item_id === item_id);
    const isSame = (known?.member_id ?? null) === member_id && (known?.contact_id ?? null) === contact_id;
    if (!isSame) await revokeLinksOf(tx, organisationId, [item_id], at);
    if (isSame && (known?.due_on ?? null) === dueOn) continue;
    await tx
      .insertInto('assignment')
      .values({
        ...{ organisation_id: organisationId, item_id, number: (known?.number ?? 0) + 1, draft_id: draftId },
        ...{ member_id, contact_id, due_on: dueOn, actor, at },
      })
      .execute();
    changed.push(item_id);
  }
  return changed;
}
