import type { Overdue } from '../../../model/laid-down/overdue.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { findSetting } from '../../organisations/queries/find-settings.ts';
import { type PublicItem, readPublicItems } from './read-public-items.ts';

/** What was late on a day, as the public is shown it. */
export type OverdueList = {
  /** `2026-11-30`; null where no list was made yet. */
  readonly day: string | null;
  readonly items: readonly (Overdue & PublicItem)[];
};

/** The list that was made last; null where the organisation does not show it. */
export async function findOverdue(tx: ReadDb, organisationId: string): Promise<OverdueList | null> {
  const { content } = await findSetting(tx, organisationId, 'overdue');
  if (!content.isPublic) return null;
  const last = await tx
    .selectFrom('overdue_list')
    .select((is) => [is.cast<string>('day', 'text').as('day'), 'content'])
    .where('organisation_id', '=', organisationId)
    .orderBy('at', 'desc')
    .orderBy('overdue_list_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return { day: null, items: [] };
  const known = await readPublicItems(
    tx,
    organisationId,
    last.content.map(({ statement }) => statement),
  );
  const items = last.content.flatMap((one) => {
    const item = known.get(one.statement);
    return item === undefined ? [] : [{ ...one, ...item }];
  });
  return { day: last.day, items };
}
