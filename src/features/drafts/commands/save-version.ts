import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { DraftItem } from '../../../drafting/item.ts';
import { carriedOver } from '../../../drafting/structure/carried-over.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { printVersion } from './print-version.ts';

/** Which save of which piece. */
export type SaveOf = {
  readonly draftId: string;
  readonly itemId: string;
  /** The version that it was written on; 0 for a new piece. */
  readonly base: number;
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

type Written = {
  readonly item: DraftItem | null;
  readonly head: Head | null;
  readonly actor: string;
  readonly at: Date;
  /** The link of a letter by which it came, for the log; left out where it came otherwise. */
  readonly link?: string;
};

/** Saves a piece of which the last version is held, for who may: as the next version, as the same, or beside what stands. */
export async function saveVersion(
  tx: WriteDb,
  organisationId: string,
  given: SaveOf,
  { item, head, actor, at, link }: Written,
): Promise<Saved> {
  const { draftId, itemId, base, saveId } = given;
  const again = await tx
    .selectFrom('draft_version')
    .select(['number'])
    .where('organisation_id', '=', organisationId)
    .where('save_id', '=', saveId)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
  if (again !== undefined) return { saved: again.number };
  const version = head?.number ?? 0;
  const carried =
    version === base ? item : await carryOver(tx, organisationId, given, { item, stands: head?.item ?? null });
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
  const payload = { draft: draftId, item: itemId, version: number, sha256, ...(link !== undefined && { link }) };
  await appendEvent(tx, { organisationId, actor, at, command: 'save-item', payload });
  return { saved: number };
}

/** The version of a piece that stands. */
type Head = {
  readonly number: number;
  readonly item: DraftItem | null;
  readonly sha256: string;
  readonly actor: string;
};

/** The last version of a piece, held until the transaction ends; null for a piece that is made now. @throws Refused where it is of another draft or kind */
export async function lockHead(
  tx: WriteDb,
  organisationId: string,
  { draftId, itemId, base }: Pick<SaveOf, 'draftId' | 'itemId' | 'base'>,
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

/** What was written on an earlier version, where that was only arranged otherwise since; else null. */
async function carryOver(
  tx: WriteDb,
  organisationId: string,
  { itemId, base }: SaveOf,
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
  { itemId, base }: SaveOf,
  written: { readonly content: string; readonly head: Head | null; readonly actor: string; readonly at: Date },
) {
  const { content, head, actor, at } = written;
  const came = { version: head?.number ?? 0, item: head?.item ?? null, actor: head?.actor ?? actor };
  // Sent again, because the answer did not come through, it lies there already.
  const lying = await tx
    .selectFrom('draft_aside')
    .select('aside_id')
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .where('base', '=', base)
    .where('actor', '=', actor)
    .where('settled_at', 'is', null)
    .where(sql<boolean>`content::text = ${content}`)
    .executeTakeFirst();
  if (lying !== undefined) return { ...came, asideId: lying.aside_id };
  const asideId = newId();
  await tx
    .insertInto('draft_aside')
    .values({
      ...{ organisation_id: organisationId, aside_id: asideId, item_id: itemId, base, content },
      ...{ actor, at, settled_at: null },
    })
    .execute();
  return { ...came, asideId };
}
