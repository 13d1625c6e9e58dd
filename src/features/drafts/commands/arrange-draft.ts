import { v7 as newId } from 'uuid';
import { itemSchema } from '../../../drafting/item-schema.ts';
import type { Changed } from '../../../drafting/structure/arrangement.ts';
import type { StructureChange } from '../../../drafting/structure/change.ts';
import { rearrange } from '../../../drafting/structure/rearrange.ts';
import { StructureError } from '../../../drafting/structure/structure-error.ts';
import type { DraftState } from '../../../model/rights/draft-state.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { isAllowed, mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { changeStructure, writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { readItemStatements } from '../queries/read-item-statements.ts';
import { readItems, type StandingItem } from '../queries/read-items.ts';
import { lockDraft } from './lock-draft.ts';
import { printVersion } from './print-version.ts';

export type GivenChange = {
  readonly draftId: string;
  readonly change: StructureChange;
  /** The versions of pieces that somebody saw when they asked for it, where their words take the place of what stands. */
  readonly seen: ReadonlyMap<string, number>;
  /** By which name the one who asks knows this change: sent again, it is the same. */
  readonly saveId: string;
};

/** So many pieces are told in one entry of the log. */
const mostInEntry = 200;

/**
 * Arranges a draft otherwise: pieces are added, moved, called otherwise, divided, put together, ended or taken away. All that this changes is written, or
 * nothing, each piece as its next version. What people are writing meanwhile goes on in the new place (`saveItem`).
 * @returns the piece that it was about: a new one where it was added
 * @throws Refused `no-draft`, `changed-since`, `bad-item`, `not-allowed`, or why it cannot be arranged so; then nothing was changed
 */
export async function arrangeDraft(record: Record, given: GivenChange, working: Working, at: Date): Promise<string> {
  const { organisationId, actor } = working;
  const { draftId, change, seen, saveId } = given;
  const own = 'id' in change ? change.id : null;
  return await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockDraft(tx, organisationId, draftId, true);
    const before = await findSave(tx, organisationId, saveId);
    if (before !== null) return own ?? before;
    const standing = await readItems(tx, organisationId, draftId);
    const versions = new Map(standing.map(({ id, version }) => [id, version]));
    for (const [id, version] of seen)
      if (versions.get(id) !== version) throw new Refused({ say: 'changed-since', with: {} });
    const adopted = await readItemStatements(tx, organisationId, draftId);
    const changed = arrange(standing, new Set(adopted.keys()), change);
    await mayChange(tx, now, { draftId, state, standing }, changed);
    const saved = changed.map(({ id, item }, index) => ({
      ...{ id, item, number: (versions.get(id) ?? 0) + 1, saveId: index === 0 ? saveId : newId() },
      sha256: printVersion(item).sha256,
    }));
    await keepVersions(tx, { organisationId, draftId }, saved, { actor, at });
    const about = { draft: draftId, act: change.act };
    for (let start = 0; start < saved.length; start += mostInEntry) {
      const items = saved.slice(start, start + mostInEntry);
      const payload = {
        ...about,
        items: items.map(({ id, number, sha256 }) => ({ item: id, version: number, sha256 })),
      };
      await appendEvent(tx, { organisationId, actor, at, command: 'arrange-draft', payload });
    }
    return own ?? saved[0]?.id ?? '';
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

async function keepVersions(
  tx: WriteDb,
  { organisationId, draftId }: { readonly organisationId: string; readonly draftId: string },
  saved: readonly (Changed & { readonly number: number; readonly saveId: string; readonly sha256: string })[],
  by: { readonly actor: string; readonly at: Date },
): Promise<void> {
  const place = { organisation_id: organisationId, draft_id: draftId };
  const fresh = saved.flatMap(({ id, item, number }) =>
    item === null || number > 1 ? [] : [{ ...place, item_id: id, kind: item.kind, head: 1 }],
  );
  await insertRows(tx, 'draft_item', fresh);
  await insertRows(
    tx,
    'draft_version',
    saved.map(({ id, item, number, sha256, saveId }) => ({
      ...{ ...place, item_id: id, number, content: item, sha256, save_id: saveId, ...by },
    })),
  );
  const others = saved.filter(({ number }) => number > 1).map(({ id }) => id);
  if (others.length === 0) return;
  await tx
    .updateTable('draft_item')
    .set((eb) => ({ head: eb('head', '+', 1) }))
    .where('organisation_id', '=', organisationId)
    .where((eb) => eb('item_id', '=', eb.fn.any(eb.val(others))))
    .execute();
}
