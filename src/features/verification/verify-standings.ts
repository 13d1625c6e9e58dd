import { z } from 'zod';
import { decisionKinds, standings } from '../../model/rights/decision.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { decisionOf } from '../publications/queries/decision-of.ts';
import type { Fault } from './fault.ts';
import { readLogged } from './logged.ts';
import { matchSaid } from './match-said.ts';

const decision = z.object({
  kind: z.enum(decisionKinds),
  number: z.string(),
  day: z.string(),
  document: z.string().nullable(),
});
const stood = z.object({
  publication: z.string(),
  edition: z.number(),
  standing: z.enum(standings),
  decision: decision.nullable(),
  note: z.string().nullable(),
});

/** Holds how editions stand against the log: neither may have one that the other has not. */
export async function verifyStandings(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const whatOf = (publication: string, edition: number) =>
    ({ say: 'standing', with: { publication, edition } }) as const;
  const rows = await tx
    .selectFrom('edition_standing as s')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 's.organisation_id').onRef('e.edition_id', '=', 's.edition_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .where('s.organisation_id', '=', organisationId)
    .select(['p.slug as publication', 'e.number as edition', 's.standing', 's.note', 's.actor', 's.at'])
    .select(['s.decision_kind', 's.decision_number', 's.decided_on', 's.decision_document'])
    .execute();
  const events = await readLogged(tx, organisationId, ['stand-edition'], stood);
  return matchSaid(
    rows.map(({ publication, edition, standing, note, actor, at, ...row }) => ({
      ...{ what: whatOf(publication, edition), at, actor },
      said: { publication, edition, standing, decision: decisionOf(row), note },
    })),
    events.map(({ payload, ...event }) => ({
      ...{ ...event, what: whatOf(payload.publication, payload.edition) },
      said: payload,
    })),
  );
}
