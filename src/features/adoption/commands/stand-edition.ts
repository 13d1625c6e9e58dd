import type { Decision, EditionStanding } from '../../../model/rights/decision.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { columnsOf } from '../read-decision.ts';

/** Lays down how a published edition stands, for all to read. */
export async function standEdition(
  tx: WriteDb,
  organisationId: string,
  edition: { readonly editionId: string; readonly slug: string; readonly number: number },
  said: { readonly standing: EditionStanding; readonly decision: Decision | null; readonly note: string | null },
  { actor, at }: SaidBy,
): Promise<void> {
  const { editionId, slug, number } = edition;
  const { standing, decision, note } = said;
  await tx
    .insertInto('edition_standing')
    .values({
      ...{ organisation_id: organisationId, edition_id: editionId, standing, ...columnsOf(decision), note, actor, at },
    })
    .execute();
  const payload = { publication: slug, edition: number, standing, decision, note };
  await appendEvent(tx, { organisationId, actor, at, command: 'stand-edition', payload });
}
