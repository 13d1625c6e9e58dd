import { z } from 'zod';
import { natures } from '../../model/nature.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Fault } from './fault.ts';
import { readLogged } from './logged.ts';
import { matchSaid } from './match-said.ts';

const told = z.object({
  publication: z.string(),
  nature: z.array(z.enum(natures)).nullable(),
  reason: z.string(),
  decision: z.string().nullable(),
});

/** Holds what persons told that publications are against the log: neither may have one that the other has not. */
export async function verifyNatures(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const rows = await tx
    .selectFrom('told_nature as t')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 't.organisation_id').onRef('p.publication_id', '=', 't.publication_id'),
    )
    .where('t.organisation_id', '=', organisationId)
    .select(['p.slug as publication', 't.nature', 't.reason', 't.decision', 't.actor', 't.at'])
    .execute();
  const events = await readLogged(tx, organisationId, ['tell-nature'], told);
  const whatOf = (publication: string) => ({ say: 'nature', with: { publication } }) as const;
  return matchSaid(
    rows.map(({ actor, at, ...said }) => ({ what: whatOf(said.publication), at, actor, said })),
    events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.publication), said: payload })),
  );
}
