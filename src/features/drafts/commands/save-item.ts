import { v7 as newId } from 'uuid';
import type { DraftItem } from '../../../drafting/item.ts';
import { itemSchema } from '../../../drafting/item-schema.ts';
import { carriedOver } from '../../../drafting/structure/carried-over.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { isAllowed, mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { changeStructure, writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { lockDraft } from './lock-draft.ts';
import { printVersion } from './print-version.ts';

export type GivenSave = {
  readonly draftId: string;
  readonly itemId: string;
  /** The version that it was written on; 0 for a new piece. */
  readonly base: number;
  /** What the piece says now, as it came; null to take it away. */
  readonly content: unknown;
  /** By which name the one who saves knows this save: sent again, it is the same save. */
  readonly saveId: string;
};

export type Saved =
  | { readonly saved: number }
  /** Somebody else saved since: what they wrote, and by which id ours is kept beside it. */
  | {
      readonly clash: {
        readonly version: number;
        readonly item: DraftItem | null;
        readonly actor: string;
        readonly asideId: string;
      };
    };

/**
 * Saves a piece of a draft as its next version. Sent again it is the same save; what says what stands already is no new version. Where somebody else saved
 * since, theirs stands and this is kept beside it: neither is lost. Where it was only arranged otherwise since, what was written goes on in the new place.
 * @throws Refused `no-draft`, `no-item`, `bad-item` or `not-allowed`; then nothing was kept
 */
export async function saveItem(record: Record, given: GivenSave, working: Working, at: Date): Promise<Saved> {
  const item = readItem(given.content);
  const { organisationId, actor } = working;
  const { draftId, itemId, base, saveId } = given;
  return await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockDraft(tx, organisationId, draftId);
    const head = await lockHead(tx, organisationId, given, item);
    const stands = head?.item ?? null;
    const kind = item?.kind ?? stands?.kind;
    const ability = kind === 'chapter' ? changeStructure : writeItems;
    if (!isAllowed(now, ability, { state, fields: [] })) {
      // Where it stood and where it would stand: nobody moves a piece into, or out of, a field of others.
      for (const place of [stands, item])
        if (place !== null)
          mustBeAllowed(now, ability, { state, fields: await fieldsOf(tx, organisationId, draftId, place) });
    }
    const again = await tx
      .selectFrom('draft_version')
      .select(['number'])
      .where('organisation_id', '=', organisationId)
      .where('save_id', '=', saveId)
      .where('item_id', '=', itemId)
      .executeTakeFirst();
    if (again !== undefined) return { saved: again.number };
    const version = head?.number ?? 0;
    const carried = version === base ? item : await carryOver(tx, organisationId, given, { item, stands });
    const { content, sha256 } = printVersion(carried ?? item);
    if (head !== null && head.sha256 === sha256) return { saved: head.number };
    if (version !== base && carried === null)
      return { clash: await keepAside(tx, organisationId, given, { content, head, actor, at }) };
    const number = version + 1;
    await tx
      .insertInto('draft_version')
      .values({
        ...{ organisation_id: organisationId, item_id: itemId, number, draft_id: draftId },
        ...{ content, sha256, save_id: saveId, actor, at },
      })
      .execute();
    await tx
      .updateTable('draft_item')
      .set({ head: number })
      .where('organisation_id', '=', organisationId)
      .where('item_id', '=', itemId)
      .execute();
    const payload = { draft: draftId, item: itemId, version: number, sha256 };
    await appendEvent(tx, { organisationId, actor, at, command: 'save-item', payload });
    return { saved: number };
  });
}

function readItem(content: unknown): DraftItem | null {
  if (content === null) return null;
  const read = itemSchema.safeParse(content);
  if (read.success) return read.data;
  throw new Refused({ say: 'bad-item', with: { where: read.error.issues[0]?.path.join('.') ?? '' } });
}

type Head = {
  readonly number: number;
  readonly item: DraftItem | null;
  readonly sha256: string;
  readonly actor: string;
};

/** The last version of a piece, held until the transaction ends; null for a piece that is made now. @throws Refused where it is of another draft or kind */
async function lockHead(
  tx: WriteDb,
  organisationId: string,
  { draftId, itemId, base }: GivenSave,
  item: DraftItem | null,
): Promise<Head | null> {
  if (base === 0 && item !== null)
    await tx
      .insertInto('draft_item')
      .values({ organisation_id: organisationId, item_id: itemId, draft_id: draftId, kind: item.kind, head: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const known = await tx
    .selectFrom('draft_item')
    .select(['draft_id', 'kind', 'head'])
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .forUpdate()
    .executeTakeFirst();
  if (known?.draft_id !== draftId || (item !== null && item.kind !== known.kind))
    throw new Refused({ say: 'no-item', with: {} });
  const head = await tx
    .selectFrom('draft_version')
    .select(['number', 'content as item', 'sha256', 'actor'])
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .where('number', '=', known.head)
    .executeTakeFirst();
  return head ?? null;
}

/** What was written on a version that was only arranged otherwise since, in its new place; null where there is a clash. */
async function carryOver(
  tx: WriteDb,
  organisationId: string,
  { itemId, base }: GivenSave,
  { item, stands }: { readonly item: DraftItem | null; readonly stands: DraftItem | null },
): Promise<DraftItem | null> {
  if (item === null || stands === null) return null;
  const from = await tx
    .selectFrom('draft_version')
    .select('content as item')
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .where('number', '=', base)
    .executeTakeFirst();
  return from?.item == null ? null : carriedOver(item, from.item, stands);
}

async function keepAside(
  tx: WriteDb,
  organisationId: string,
  { itemId, base }: GivenSave,
  written: { readonly content: string; readonly head: Head | null; readonly actor: string; readonly at: Date },
) {
  const { content, head, actor, at } = written;
  const asideId = newId();
  await tx
    .insertInto('draft_aside')
    .values({
      ...{ organisation_id: organisationId, aside_id: asideId, item_id: itemId, base, content },
      ...{ actor, at, settled_at: null },
    })
    .execute();
  return { version: head?.number ?? 0, item: head?.item ?? null, actor: head?.actor ?? actor, asideId };
}
