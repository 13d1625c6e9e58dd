import { z } from 'zod';
import { decisionKinds } from '../../../model/rights/decision.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { decisionOf } from '../../publications/queries/decision-of.ts';
import type { Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { matchSaid } from '../match-said.ts';

const decision = z.object({
  kind: z.enum(decisionKinds),
  number: z.string(),
  day: z.string(),
  document: z.string().nullable(),
});
const moved = z.object({
  draft: z.string(),
  slug: z.string(),
  from: z.string(),
  to: z.string(),
  decision: decision.nullable(),
  reason: z.string().nullable(),
  publicFrom: z.string().nullable(),
});

/** Holds each step of a draft against the log: neither may have one that the other has not. */
export async function verifyMoves(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const whatOf = (slug: string, to: string) => ({ say: 'move', with: { slug, to } }) as const;
  const rows = await tx
    .selectFrom('draft_move as m')
    .leftJoin('draft as d', (join) =>
      join.onRef('d.organisation_id', '=', 'm.organisation_id').onRef('d.draft_id', '=', 'm.draft_id'),
    )
    .where('m.organisation_id', '=', organisationId)
    .select([
      'm.draft_id as draft',
      'd.slug',
      'm.from_state as from',
      'm.to_state as to',
      'm.reason',
      'm.actor',
      'm.at',
    ])
    .select(['m.public_from', 'm.decision_kind', 'm.decision_number', 'm.decided_on', 'm.decision_document'])
    .execute();
  const events = await readLogged(tx, organisationId, ['move-draft'], moved);
  return matchSaid(
    rows.map(({ draft, slug, from, to, reason, public_from, actor, at, ...row }) => ({
      ...{ what: whatOf(slug ?? draft, to), at, actor },
      said: { draft, slug, from, to, reason, decision: decisionOf(row), publicFrom: public_from?.toJSON() ?? null },
    })),
    events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.slug, payload.to), said: payload })),
  );
}
