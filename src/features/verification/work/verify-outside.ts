import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { hashDecision } from '../../outside/commands/decide-outside.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { matchSaid } from '../match-said.ts';

const kept = z.object({
  ...{ outside: z.string(), slug: z.string(), from: z.string().nullable(), edition: z.number().nullable() },
  ...{ file: z.string(), sha256: z.string(), read: z.string() },
});
const decided = z.object({
  outside: z.string(),
  decisions: z.array(z.object({ decision: z.string(), sha256: z.string() })),
});
const undone = z.object({ outside: z.string(), decision: z.string() });
const ended = z.object({ outside: z.string().nullable(), draft: z.string().optional() });

const whatOf = (outside: string) => ({ say: 'outside', with: { outside } }) as const;

/** Holds documents that came from outside, and what was decided about how they were read, against the log. */
export async function verifyOutside(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  return [...(await verifyKept(tx, organisationId)), ...(await verifyDecided(tx, organisationId))];
}

async function verifyKept(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const rows = await tx
    .selectFrom('outside_document as o')
    .leftJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'o.organisation_id').onRef('e.edition_id', '=', 'o.from_edition_id'),
    )
    .leftJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .select(['o.outside_id as outside', 'o.slug', 'o.file', 'o.sha256', 'o.read', 'o.actor', 'o.at'])
    .select(['o.ended_at as endedAt', 'o.draft_id as draft', 'p.slug as from', 'e.number as edition'])
    .where('o.organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['keep-outside'], kept);
  const endings = await readLogged(tx, organisationId, ['take-in-document', 'put-aside-outside'], ended);
  const readOf = new Map(events.map(({ payload }) => [payload.outside, payload.read]));
  const isOther = ({ outside, read }: (typeof rows)[number]) =>
    read !== null && hashText(JSON.stringify(read)) !== readOf.get(outside);
  return [
    ...rows.filter(isOther).map(({ outside }): Fault => ({ where: whatOf(outside), why: because('other-content') })),
    ...matchSaid(
      rows.map(({ outside, slug, from, edition, file, sha256, actor, at }) => ({
        ...{ what: whatOf(outside), at, actor, said: { outside, slug, from, edition, file, sha256 } },
      })),
      events.map(({ payload: { read: _, ...said }, ...event }) => ({ ...event, what: whatOf(said.outside), said })),
    ),
    // Who ended it stands in the log alone.
    ...matchSaid(
      rows.flatMap(({ outside, endedAt, draft }) =>
        endedAt === null ? [] : [{ what: whatOf(outside), at: endedAt, actor: '', said: { outside, draft } }],
      ),
      endings.flatMap(({ payload: { outside, draft = null }, ...event }) =>
        outside === null ? [] : [{ ...event, actor: '', what: whatOf(outside), said: { outside, draft } }],
      ),
    ),
  ];
}

function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function verifyDecided(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const rows = await tx
    .selectFrom('outside_decision')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['decide-outside'], decided);
  const undoings = await readLogged(tx, organisationId, ['undo-outside'], undone);
  return [
    ...rows
      .filter(({ content, sha256 }) => hashDecision(content) !== sha256)
      .map(({ outside_id }): Fault => ({ where: whatOf(outside_id), why: because('other-content') })),
    ...matchSaid(
      rows.map(({ outside_id: outside, decision_id: decision, sha256, actor, at }) => ({
        ...{ what: whatOf(outside), at, actor, said: { outside, decision, sha256 } },
      })),
      events.flatMap(({ payload: { outside, decisions }, ...event }) =>
        decisions.map((one) => ({ ...event, what: whatOf(outside), said: { outside, ...one } })),
      ),
    ),
    ...matchSaid(
      rows.flatMap(({ outside_id: outside, decision_id: decision, undone_by: actor, undone_at: at }) =>
        actor === null || at === null ? [] : [{ what: whatOf(outside), at, actor, said: { outside, decision } }],
      ),
      undoings.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.outside), said: payload })),
    ),
  ];
}
