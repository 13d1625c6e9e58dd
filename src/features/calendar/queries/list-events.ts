import type { DayRange } from '../../../calendar/occurrences/list-occurrences.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { type Shown, selectShown } from '../../registers/queries/shown.ts';

/** No page shows more of one month or year. */
const mostEvents = 2_000;

/** The events that are, or can be, within some days; what is repeated is there from its first day on. */
export async function listEvents(
  tx: ReadDb,
  organisationId: string,
  { first, last }: DayRange,
): Promise<readonly Shown[]> {
  return await selectShown(tx, organisationId)
    .where('s.kind', '=', 'event')
    .where('s.from_day', '<=', last)
    .where((eb) => eb.or([eb('s.until_day', '>=', first), eb('s.until_day', 'is', null)]))
    .orderBy('s.from_day')
    .orderBy('s.registration_id')
    .limit(mostEvents)
    .execute();
}

/** The events that name something in a register: a partner, a project. */
export async function listEventsOf(tx: ReadDb, organisationId: string, id: string): Promise<readonly Shown[]> {
  return await selectShown(tx, organisationId)
    .where('s.kind', '=', 'event')
    .where('s.registration_id', 'in', (eb) =>
      eb
        .selectFrom('registration_link')
        .select('registration_id')
        .where('organisation_id', '=', organisationId)
        .where('to_id', '=', id),
    )
    .orderBy('s.from_day')
    .orderBy('s.registration_id')
    .limit(mostEvents)
    .execute();
}

/** The years of the first and of the last event of which a day is known; null where there is none. What is repeated without an end counts to its first. */
export async function spanEvents(
  tx: ReadDb,
  organisationId: string,
): Promise<{ readonly first: number; readonly last: number } | null> {
  const row = await tx
    .selectFrom('registration_shown')
    .select((eb) => [
      eb.fn.min('from_day').as('first'),
      eb.fn.max('from_day').as('begins'),
      eb.fn.max('until_day').as('ends'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', 'event')
    .executeTakeFirst();
  const { first, begins, ends } = row ?? {};
  if (first == null || begins == null) return null;
  const last = ends != null && ends > begins ? ends : begins;
  return { first: Number(first.slice(0, 4)), last: Number(last.slice(0, 4)) };
}
