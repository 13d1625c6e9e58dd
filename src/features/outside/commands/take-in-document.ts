import type { PlannedDraft } from '../../../drafting/outside/plan-draft.ts';
import type { Begun } from '../../../drafting/roll-over/begun.ts';
import { inherited } from '../../../drafting/settings/settings.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { ReadDb, WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { insertDraft } from '../../drafts/commands/insert-draft.ts';
import { keepSettings } from '../../drafts/commands/keep-settings.ts';
import { readLastSettings } from '../../drafts/queries/read-settings.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { takeInDocuments } from '../policy.ts';
import { readHolding } from '../queries/read-decisions.ts';
import { holdOutside } from './hold-outside.ts';

export type GivenTakeIn = {
  readonly begun: Begun;
  readonly plan: PlannedDraft;
  /** The edition that the plan ties it to; null where it follows none. */
  readonly from: { readonly slug: string; readonly editionId: string; readonly number: number } | null;
  readonly source: { readonly file: string; readonly sha256: string };
  /** The decisions that it was read with, by their ids. */
  readonly decisions: readonly string[];
  /** Under which id it waited; null where it comes from a file at once. */
  readonly outsideId: string | null;
};

/**
 * Takes a document from outside in: it becomes a draft of pieces, all of it or nothing. What was agreed for the last document of its kind holds for it.
 * @param given `plan`: as it was planned from what the record had, which is looked at again
 * @returns the id of the draft
 * @throws Refused `changed-since` where somebody decided about it or another edition is shown since, `no-outside`, `draft-open`, `adopted-already`,
 * `empty-draft` or `not-allowed`
 */
export async function takeInDocument(record: Record, given: GivenTakeIn, working: Working, at: Date): Promise<string> {
  const { begun, plan, from, source, decisions, outsideId } = given;
  const { slug, title, items, sure, settled } = plan;
  const { organisationId, actor } = working;
  if (items.length === 0) throw new Refused({ say: 'empty-draft', with: {} });
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, takeInDocuments, theOrganisation);
    if (outsideId !== null) await mustBeAsSeen(tx, organisationId, { outsideId, decisions });
    if (from !== null && !(await isShown(tx, organisationId, from.editionId)))
      throw new Refused({ say: 'changed-since', with: {} });
    const last = await readLastSettings(tx, organisationId, begun.kind);
    const draft = { ...begun, slug, title, from: from?.editionId ?? null, isCorrection: false };
    const { draftId, sha256 } = await insertDraft(tx, organisationId, draft, items, { actor, at });
    const place = { organisationId, draftId, number: 1 };
    const settings = last === null ? null : await keepSettings(tx, place, inherited(last), { actor, at });
    if (outsideId !== null) await end(tx, organisationId, { outsideId, draftId, at });
    const follows = from === null ? { from: null } : { from: from.slug, edition: from.number };
    const payload = {
      ...{ draft: draftId, slug, ...follows, items: items.length, sha256, settings },
      ...{ outside: outsideId, file: source.file, source: source.sha256, decisions, links: { sure, settled } },
    };
    await appendEvent(tx, { organisationId, actor, at, command: 'take-in-document', payload });
    return draftId;
  });
}

/** What it was read with is what holds now. */
async function mustBeAsSeen(
  tx: ReadDb,
  organisationId: string,
  { outsideId, decisions }: { readonly outsideId: string; readonly decisions: readonly string[] },
): Promise<void> {
  await holdOutside(tx, organisationId, outsideId);
  const now = (await readHolding(tx, organisationId, outsideId)).all.map(({ id }) => id);
  if (now.join() !== decisions.join()) throw new Refused({ say: 'changed-since', with: {} });
}

async function isShown(tx: ReadDb, organisationId: string, editionId: string): Promise<boolean> {
  const shown = await tx
    .selectFrom('publication')
    .select('publication_id')
    .where('organisation_id', '=', organisationId)
    .where('current_edition_id', '=', editionId)
    .executeTakeFirst();
  return shown !== undefined;
}

/** What was read of the file goes: it stands in the draft now. */
async function end(
  tx: WriteDb,
  organisationId: string,
  { outsideId, draftId, at }: { readonly outsideId: string; readonly draftId: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('outside_document')
    .set({ read: null, original: null, ended_at: at, draft_id: draftId })
    .where('organisation_id', '=', organisationId)
    .where('outside_id', '=', outsideId)
    .execute();
}
