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
