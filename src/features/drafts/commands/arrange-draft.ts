import { v7 as newId } from 'uuid';
import { itemSchema } from '../../../drafting/item-schema.ts';
import type { Changed } from '../../../drafting/structure/arrangement.ts';
import type { StructureChange } from '../../../drafting/structure/change.ts';
import { rearrange } from '../../../drafting/structure/rearrange.ts';
import { StructureError } from '../../../drafting/structure/structure-error.ts';
import type { DraftState } from '../../../model/rights/draft-state.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { isAllowed, mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { changeStructure, writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { readItemStatements } from '../queries/read-item-statements.ts';
import { readItems, type StandingItem } from '../queries/read-items.ts';
import { keepChanged } from './keep-changed.ts';
import { lockToWrite } from './lock-draft.ts';

export type GivenChange = {
  readonly draftId: string;
  readonly change: StructureChange;
  /** The versions of pieces that somebody saw when they asked for it, where their words take the place of what stands. */
  readonly seen: ReadonlyMap<string, number>;
  /** By which name the one who asks knows this change: sent again, it is the same. */
  readonly saveId: string;
};

/**
 * Arranges a draft otherwise: pieces are added, moved, called otherwise, divided, put together, ended or taken away. All that this changes is written, or
 * nothing, each piece as its next version. What people are writing meanwhile goes on in the new place (`saveItem`).
 * @returns the piece that it was about: a new one where it was added
 * @throws Refused `no-draft`, `adopted-draft`, `changed-since`, `bad-item`, `not-allowed`, or why it cannot be arranged so; then nothing was changed
 */
export async function arrangeDraft(record: Record, given: GivenChange, working: Working, at: Date): Promise<string> {
  const { organisationId, actor } = working;
  const { draftId, change, seen, saveId } = given;
  const own = 'id' in change ? change.id : null;
  return await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockToWrite(tx, organisationId, draftId, true);
    const before = await findSave(tx, organisationId, saveId);
    if (before !== null) return own ?? before;
    const standing = await readItems(tx, organisationId, draftId);
    const versions = new Map(standing.map(({ id, version }) => [id, version]));
    for (const [id, version] of seen)
      if (versions.get(id) !== version) throw new Refused({ say: 'changed-since', with: {} });
    const adopted = await readItemStatements(tx, organisationId, draftId);
    const changed = arrange(standing, new Set(adopted.keys()), change);
    await mayChange(tx, now, { draftId, state, standing }, changed);
    const saved = { changed, standing, saveId, act: change.act };
    await keepChanged(tx, { organisationId, draftId }, saved, { actor, at });
    return own ?? changed[0]?.id ?? '';
  });
}

/** The piece of a change that was made already; null where it was not. */
async function findSave(tx: WriteDb, organisationId: string, saveId: string): Promise<string | null> {
  const found = await tx
    .selectFrom('draft_version')
    .select('item_id')
    .where('organisation_id', '=', organisationId)
    .where('save_id', '=', saveId)
    .executeTakeFirst();
  return found?.item_id ?? null;
}

function arrange(
  items: readonly StandingItem[],
  adopted: ReadonlySet<string>,
  change: StructureChange,
): readonly Changed[] {
  try {
    return rearrange({ items, adopted, newId }, change).map(({ id, item }) => {
      if (item === null) return { id, item };
      const read = itemSchema.safeParse(item);
      if (read.success) return { id, item: read.data };
      throw new Refused({ say: 'bad-item', with: { where: read.error.issues[0]?.path.join('.') ?? '' } });
    });
  } catch (error) {
    if (error instanceof StructureError) throw new Refused({ say: error.fault, with: {} });
    throw error;
  }
}

/** Where each piece stood and where it would stand: nobody changes something in a field of others. @throws Refused `not-allowed` */
async function mayChange(
  tx: WriteDb,
  now: Working,
  {
    draftId,
    state,
    standing,
  }: { readonly draftId: string; readonly state: DraftState; readonly standing: readonly StandingItem[] },
  changed: readonly Changed[],
): Promise<void> {
  const items = new Map(standing.map(({ id, item }) => [id, item]));
  for (const { id, item } of changed)
    for (const place of [items.get(id), item]) {
      if (place == null) continue;
      const ability = place.kind === 'chapter' ? changeStructure : writeItems;
      if (isAllowed(now, ability, { state, fields: [] })) continue;
      mustBeAllowed(now, ability, { state, fields: await fieldsOf(tx, now.organisationId, draftId, place) });
    }
}
