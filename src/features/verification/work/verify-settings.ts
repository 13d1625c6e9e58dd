import canonicalize from 'canonicalize';
import { z } from 'zod';
import { hashContent } from '../../../editions/freeze-edition.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { matchSaid } from '../match-said.ts';

const isOther = ({ content, sha256 }: { readonly content: unknown; readonly sha256: string }) =>
  hashContent(canonicalize(content) ?? '') !== sha256;

const set = z.object({ what: z.string(), number: z.number(), sha256: z.string(), reason: z.string() });

/** Holds what an organisation laid down of itself against the log, and against its own hash. */
export async function verifySettings(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const whatOf = (what: string) => ({ say: 'setting', with: { what } }) as const;
  const rows = await tx
    .selectFrom('organisation_setting')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['set-organisation'], set);
  return [
    ...rows.filter(isOther).map(({ what }): Fault => ({ where: whatOf(what), why: because('other-content') })),
    ...matchSaid(
      rows.map(({ what, number, sha256, reason, actor, at }) => ({
        ...{ what: whatOf(what), at, actor, said: { what, number, sha256, reason } },
      })),
      events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.what), said: payload })),
    ),
  ];
}

const told = z.object({ day: z.string(), items: z.number(), sha256: z.string() });

/** Holds each list of what was late, as the public was shown it, against the log and its own hash. */
export async function verifyOverdueLists(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const what = { say: 'overdue-list', with: {} } as const;
  const rows = await tx.selectFrom('overdue_list').selectAll().where('organisation_id', '=', organisationId).execute();
  const events = await readLogged(tx, organisationId, ['tell-overdue'], told);
  return [
    ...rows.filter(isOther).map((): Fault => ({ where: what, why: because('other-content') })),
    ...matchSaid(
      rows.map(({ day, content, sha256, actor, at }) => ({
        ...{ what, at, actor, said: { day, items: content.length, sha256 } },
      })),
      events.map(({ payload, ...event }) => ({ ...event, what, said: payload })),
    ),
  ];
}
