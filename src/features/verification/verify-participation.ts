import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { because, type Fault } from './fault.ts';
import { readLogged } from './logged.ts';
import { matchSaid } from './match-said.ts';

const said = { participation: z.string(), reason: z.string(), decision: z.string().nullable() };
const offered = z.object({ ...said, publication: z.string(), participant: z.string(), role: z.string() });
const answered = z.object({ ...said, keeper: z.string() });

const whatOf = (participation: string) => ({ say: 'participation', with: { participation } }) as const;

/** Holds whom an organisation offered to take part, and what it said of that or of taking part itself, against its log. */
export async function verifyParticipation(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  return [...(await verifyOffers(tx, organisationId)), ...(await verifyAnswers(tx, organisationId))];
}

async function verifyOffers(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const rows = await tx
    .selectFrom('participation as p')
    .leftJoin('publication as b', (join) =>
      join.onRef('b.organisation_id', '=', 'p.organisation_id').onRef('b.publication_id', '=', 'p.publication_id'),
    )
    .select(['p.participation_id as participation', 'b.slug as publication', 'p.participant_id as participant'])
    .select(['p.role', 'p.reason', 'p.decision', 'p.actor', 'p.at'])
    .where('p.organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['offer-participation'], offered);
  return matchSaid(
    rows.map(({ actor, at, ...row }) => ({ what: whatOf(row.participation), at, actor, said: row })),
    events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.participation), said: payload })),
  );
}

async function verifyAnswers(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const rows = await tx
    .selectFrom('participation_answer as a')
    .leftJoin('participation as p', (join) =>
      join.onRef('p.organisation_id', '=', 'a.keeper_id').onRef('p.participation_id', '=', 'a.participation_id'),
    )
    .select(['a.participation_id as participation', 'a.keeper_id as keeper', 'a.answer', 'a.reason', 'a.decision'])
    .select(['a.actor', 'a.at', 'p.participant_id as participant'])
    .where('a.organisation_id', '=', organisationId)
    .execute();
  const commands = { 'accept-participation': 'accepted', 'end-participation': 'ended' } as const;
  const faults: Fault[] = [];
  for (const [command, answer] of Object.entries(commands)) {
    const events = await readLogged(tx, organisationId, [command], answered);
    faults.push(
      ...matchSaid(
        rows
          .filter((row) => row.answer === answer)
          .map(({ participation, keeper, reason, decision, actor, at }) => ({
            ...{ what: whatOf(participation), at, actor },
            said: { participation, keeper, reason, decision },
          })),
        events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.participation), said: payload })),
      ),
    );
  }
  // No foreign key holds what refers to a row of another organisation.
  for (const { participation, keeper, participant } of rows)
    if (organisationId !== keeper && organisationId !== participant)
      faults.push({ where: whatOf(participation), why: because('not-offered') });
  return faults;
}
