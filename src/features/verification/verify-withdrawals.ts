import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Fault } from './fault.ts';
import { readLogged } from './logged.ts';
import { matchSaid } from './match-said.ts';

const withdrawn = z.object({
  publication: z.string(),
  editions: z.array(z.number()),
  reason: z.string(),
  decision: z.string().nullable(),
  // Of editions that were closed: the one that took their place.
  closedBy: z.number().nullable().default(null),
});

/** Holds each edition that was withdrawn against the log: neither may have one that the other has not. */
export async function verifyWithdrawals(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const whatOf = (publication: string, edition: number) =>
    ({ say: 'withdrawal', with: { publication, edition } }) as const;
  const rows = await tx
    .selectFrom('withdrawn_edition as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .leftJoin('edition as by', (join) =>
      join.onRef('by.organisation_id', '=', 'w.organisation_id').onRef('by.edition_id', '=', 'w.closed_by'),
    )
    .select(['p.slug as publication', 'e.number as edition', 'w.reason', 'w.decision', 'w.actor', 'w.at'])
    .select('by.number as closedBy')
    .execute();
  const events = await readLogged(tx, organisationId, ['withdraw-publication', 'close-editions'], withdrawn);
  return matchSaid(
    rows.map(({ actor, at, ...said }) => ({ what: whatOf(said.publication, said.edition), at, actor, said })),
    events.flatMap(({ payload: { editions, ...said }, ...event }) =>
      editions.map((edition) => ({
        ...event,
        what: whatOf(said.publication, edition),
        said: { ...said, edition },
      })),
    ),
  );
}
