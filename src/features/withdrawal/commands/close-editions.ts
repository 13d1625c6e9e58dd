import type { WriteDb } from '../../../record/connection/read-db.ts';
import { forgetWords } from '../../../record/entries/add-entries.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { judgeWithin, lockJudgement } from '../../judgement/commands/judge-organisation.ts';
import { holdPublication } from '../../publications/commands/hold-publication.ts';
import { listPublic } from '../queries/list-public.ts';

/** The edition that takes the place of those that are closed. */
export type Successor = {
  readonly publicationId: string;
  /** The slug of its publication. */
  readonly publication: string;
  readonly editionId: string;
  readonly number: number;
};

/** Holds what closing changes, before anything else of the command does: who withdraws or judges at that moment comes before or after it. */
export async function holdToClose(tx: WriteDb, organisationId: string, publication: string): Promise<void> {
  await holdPublication(tx, organisationId, publication);
  await lockJudgement(tx, organisationId);
}

/**
 * Closes all editions before the newest one, because they hold what may not be public, as the data of a person: nothing of them is shown, found or
 * compared any more, and all is judged without them in the same transaction. They stay frozen, and their hashes public.
 * @param successor the newest edition, published in this transaction
 * @returns the numbers of those that were closed
 */
export async function closeEditions(
  tx: WriteDb,
  organisationId: string,
  { publicationId, publication, editionId, number }: Successor,
  { reason, decision }: { readonly reason: string; readonly decision: string | null },
  { actor, at }: SaidBy,
): Promise<readonly number[]> {
  const earlier = (await listPublic(tx, organisationId, publicationId)).filter((edition) => edition.number < number);
  const last = earlier.at(-1);
  if (last === undefined) return [];
  await tx
    .insertInto('withdrawn_edition')
    .values(
      earlier.map((edition) => ({
        ...{ organisation_id: organisationId, edition_id: edition.editionId, reason, decision, actor, at },
        closed_by: editionId,
      })),
    )
    .execute();
  const editions = earlier.map((edition) => edition.number);
  const payload = { publication, editions, closedBy: number, reason, decision };
  await appendEvent(tx, { organisationId, actor, at, command: 'close-editions', payload });
  const { linked } = await lockJudgement(tx, organisationId);
  const by = { actor, at, program: linked?.program ?? '' };
  await judgeWithin(tx, organisationId, by, { publicationId, slug: publication, number: last.number, isClosed: true });
  await forgetWords(tx, organisationId);
  return editions;
}
