import { Outline } from '../../drafting/compose/outline.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { isPlan } from '../drafts/forms/written-fields.ts';
import { writeItems } from '../drafts/policy.ts';
import { fieldsOf } from '../drafts/queries/fields-of.ts';
import type { FoundDraft } from '../drafts/queries/find-draft.ts';
import { readItems } from '../drafts/queries/read-items.ts';
import { isAllowed, type Working } from '../people/working.ts';
import type { PlanOf } from './rows/plan-values.ts';

/** A draft in which values are taken in, with where who does so may write. */
export async function loadImport(tx: ReadDb, working: Working, draft: FoundDraft): Promise<PlanOf> {
  const { organisationId } = working;
  const { draftId, state } = draft;
  const items = await readItems(tx, organisationId, draftId);
  const outline = new Outline(items);
  const versions = new Map(items.map(({ id, version }) => [id, version]));
  const writable = new Set<string>();
  const isEverywhere = isAllowed(working, writeItems, { state, fields: [] });
  for (const { id, item } of outline.chapters)
    if (
      isEverywhere ||
      isAllowed(working, writeItems, { state, fields: await fieldsOf(tx, organisationId, draftId, item) })
    )
      writable.add(id);
  return {
    outline,
    versionOf: (itemId) => versions.get(itemId) ?? 0,
    isPlan: isPlan(draft),
    mayWrite: (chapter) => writable.has(chapter),
  };
}
