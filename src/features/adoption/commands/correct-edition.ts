import { v7 as newId } from 'uuid';
import { copyItems } from '../../../drafting/adopting/copy-items.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { insertDraft } from '../../drafts/commands/insert-draft.ts';
import { keepSettings } from '../../drafts/commands/keep-settings.ts';
import { correctAdopted } from '../../drafts/policy.ts';
import { digestStatements, readItemStatements } from '../../drafts/queries/read-item-statements.ts';
import { readItems } from '../../drafts/queries/read-items.ts';
import { readSettings } from '../../drafts/queries/read-settings.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { findAdoptedDraft } from '../queries/find-adopted-draft.ts';

/**
 * Begins a correction of what was adopted: a draft of the same publication, with its pieces as they stand. Each is the statement that it was. It is
 * reviewed and approved like the draft before it, and recorded with the decision that changes what was adopted, and a note for all to read.
 * @param slug of the publication: `begroting-2026`
 * @returns the id of the draft
 * @throws Refused where it was not written here, was not adopted, or is being corrected already
 */
export async function correctEdition(record: Record, slug: string, working: Working, at: Date): Promise<string> {
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, correctAdopted, theOrganisation);
    const { draftId: from, editionId, number } = await findAdoptedDraft(tx, organisationId, slug);
    const { kind, year, sequence, title } = await tx
      .selectFrom('draft')
      .select(['kind', 'year', 'sequence', 'title'])
      .where('organisation_id', '=', organisationId)
      .where('draft_id', '=', from)
      .executeTakeFirstOrThrow();
    const items = copyItems(await readItems(tx, organisationId, from), newId);
    const statements = await readItemStatements(tx, organisationId, from);
    const draft = { slug, kind, year, sequence, title, from: editionId, isCorrection: true };
    const { draftId, sha256 } = await insertDraft(tx, organisationId, draft, items, { actor, at });
    await insertRows(
      tx,
      'item_statement',
      items.flatMap(({ id, copyOf }) => {
        const statement_id = statements.get(copyOf);
        return statement_id === undefined ? [] : [{ organisation_id: organisationId, item_id: id, statement_id }];
      }),
    );
    const copied = digestStatements(await readItemStatements(tx, organisationId, draftId));
    const agreed = await readSettings(tx, organisationId, { draftId: from, kind });
    const place = { organisationId, draftId, number: 1 };
    const settings = agreed.number === 0 ? null : await keepSettings(tx, place, agreed.settings, { actor, at });
    const payload = {
      ...{ draft: draftId, slug, from, edition: number, items: items.length, sha256 },
      ...{ statements: copied, settings },
    };
    await appendEvent(tx, { organisationId, actor, at, command: 'correct-edition', payload });
    return draftId;
  });
}
