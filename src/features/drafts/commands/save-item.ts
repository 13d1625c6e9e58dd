import type { DraftItem } from '../../../drafting/item.ts';
import { itemSchema } from '../../../drafting/item-schema.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { lockToWrite } from './lock-draft.ts';
import { mustWrite } from './must-write.ts';
import { lockHead, type Saved, type SaveOf, saveVersion } from './save-version.ts';

export type GivenSave = SaveOf & {
  /** What the piece says now, as it came; null to take it away. */
  readonly content: unknown;
};

/**
 * Saves a piece of a draft as its next version. Sent again it is the same save; what says what stands already is no new version. Where somebody else saved
 * since, theirs stands and this is kept beside it: neither is lost. Where it was only arranged otherwise since, what was written goes on in the new place.
 * @throws Refused `no-draft`, `adopted-draft`, `no-item`, `bad-item` or `not-allowed`; then nothing was kept
 */
export async function saveItem(record: Record, given: GivenSave, working: Working, at: Date): Promise<Saved> {
  const item = readItem(given.content);
  const { organisationId, actor } = working;
  const { draftId } = given;
  return await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockToWrite(tx, organisationId, draftId);
    const head = await lockHead(tx, organisationId, given, item);
    const places = [head?.item ?? null, item].filter((place) => place !== null);
    await mustWrite(tx, now, { draftId, state }, places);
    return await saveVersion(tx, organisationId, given, { item, head, actor, at });
  });
}

/** What came as a piece of a draft. @throws Refused `bad-item` */
export function readItem(content: unknown): DraftItem | null {
  if (content === null) return null;
  const read = itemSchema.safeParse(content);
  if (read.success) return read.data;
  throw new Refused({ say: 'bad-item', with: { where: read.error.issues[0]?.path.join('.') ?? '' } });
}
