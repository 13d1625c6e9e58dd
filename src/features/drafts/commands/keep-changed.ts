import { v7 as newId } from 'uuid';
import type { Changed } from '../../../drafting/structure/arrangement.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import type { StandingItem } from '../queries/read-items.ts';
import { printVersion } from './print-version.ts';

/** So many pieces are told in one entry of the log. */
const mostInEntry = 200;

type Given = {
  readonly changed: readonly Changed[];
  /** The pieces as they stood, with the draft held alone. */
  readonly standing: readonly StandingItem[];
  /** By which name the first of them is saved. */
  readonly saveId: string;
  /** What was done, for the log. */
  readonly act: string;
};

/** Keeps pieces of a draft that were changed together, each as its next version. */
export async function keepChanged(
  tx: WriteDb,
  { organisationId, draftId }: { readonly organisationId: string; readonly draftId: string },
  { changed, standing, saveId, act }: Given,
  { actor, at }: SaidBy,
): Promise<void> {
  const versions = new Map(standing.map(({ id, version }) => [id, version]));
  const saved = changed.map(({ id, item }, index) => ({
    ...{ id, item, number: (versions.get(id) ?? 0) + 1, saveId: index === 0 ? saveId : newId() },
    sha256: printVersion(item).sha256,
  }));
  const place = { organisation_id: organisationId, draft_id: draftId };
  const fresh = saved.flatMap(({ id, item, number }) =>
    item === null || number > 1 ? [] : [{ ...place, item_id: id, kind: item.kind, head: 1 }],
  );
  await insertRows(tx, 'draft_item', fresh);
  await insertRows(
    tx,
    'draft_version',
    saved.map((one) => ({
      ...{ ...place, item_id: one.id, number: one.number, content: one.item, sha256: one.sha256 },
      ...{ save_id: one.saveId, actor, at },
    })),
  );
  const others = saved.filter(({ number }) => number > 1).map(({ id }) => id);
  if (others.length > 0)
    await tx
      .updateTable('draft_item')
      .set((eb) => ({ head: eb('head', '+', 1) }))
      .where('organisation_id', '=', organisationId)
      .where((eb) => eb('item_id', '=', eb.fn.any(eb.val(others))))
      .execute();
  for (let start = 0; start < saved.length; start += mostInEntry) {
    const items = saved.slice(start, start + mostInEntry);
    const told = items.map(({ id, number, sha256 }) => ({ item: id, version: number, sha256 }));
    await appendEvent(tx, {
      organisationId,
      actor,
      at,
      command: 'arrange-draft',
      payload: { draft: draftId, act, items: told },
    });
  }
}
