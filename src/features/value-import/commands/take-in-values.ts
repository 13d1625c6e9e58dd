import { v5 as namedId } from 'uuid';
import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { lockToWrite } from '../../drafts/commands/lock-draft.ts';
import { mustWrite } from '../../drafts/commands/must-write.ts';
import { readItem } from '../../drafts/commands/save-item.ts';
import { lockHead, saveVersion } from '../../drafts/commands/save-version.ts';
import type { Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { applyChanges } from '../rows/plan-values.ts';

/** More than any document asks; with the longest of each it is under what a form may have. */
export const mostChanges = 2_000;

const line = (most: number) => z.string().max(most);

/** Changes as they come back from who saw them. */
export const changesSchema = z
  .array(
    z.strictObject({
      ...{ itemId: z.uuid(), base: z.int().min(1), key: line(40), raw: line(200) },
      ...{ source: line(300), day: line(10), explanation: line(4_000) },
    }),
  )
  .min(1)
  .max(mostChanges);

export type GivenValues = {
  readonly draftId: string;
  readonly changes: z.infer<typeof changesSchema>;
  readonly isPlan: boolean;
  /** By which name the one who saves knows all this: sent again, it is the same. */
  readonly saveId: string;
};

/**
 * Lays values over the indicators of a draft, all of them or none: each piece is a version as if it was filled in by hand.
 * @returns how many pieces were saved
 * @throws Refused `values-changed` where somebody saved one of the pieces since it was shown, `no-draft`, `adopted-draft`, `no-item`, `bad-item` or `not-allowed`
 */
export async function takeInValues(record: Record, given: GivenValues, working: Working, at: Date): Promise<number> {
  const { organisationId, actor } = working;
  const { draftId, changes, isPlan, saveId } = given;
  const byItem = Map.groupBy(changes, ({ itemId }) => itemId);
  return await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockToWrite(tx, organisationId, draftId);
    // In the order of their ids, so that two who take in values wait for each other.
    for (const itemId of [...byItem.keys()].toSorted()) {
      const own = byItem.get(itemId) ?? [];
      const base = own[0]?.base ?? 0;
      const of = { draftId, itemId, base, saveId: namedId(itemId, saveId) };
      const head = await lockHead(tx, organisationId, of, null);
      if (head?.item?.kind !== 'indicator') throw new Refused({ say: 'no-item', with: {} });
      await mustWrite(tx, now, { draftId, state }, [head.item]);
      if (await isSaved(tx, organisationId, of)) continue;
      if (own.some((change) => change.base !== head.number)) throw new Refused({ say: 'values-changed', with: {} });
      const item = readItem(applyChanges(head.item, own, isPlan));
      if (item === null) throw new Refused({ say: 'bad-item', with: { where: head.item.name } });
      await saveVersion(tx, organisationId, of, { item, head, actor, at });
    }
    return byItem.size;
  });
}

/** Whether this very save came before. */
async function isSaved(
  tx: ReadDb,
  organisationId: string,
  { itemId, saveId }: { readonly itemId: string; readonly saveId: string },
): Promise<boolean> {
  const found = await tx
    .selectFrom('draft_version')
    .select('number')
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .where('save_id', '=', saveId)
    .executeTakeFirst();
  return found !== undefined;
}
