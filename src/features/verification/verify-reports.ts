import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Fault } from './fault.ts';
import { readLogged } from './logged.ts';
import { matchSaid } from './match-said.ts';

type Witnessed = {
  readonly report_id: string;
  readonly at: Date;
  readonly digest: string;
  readonly why: string | null;
  readonly actor: string | null;
  readonly closed_at: Date | null;
};

const kept = z.object({ report: z.string(), digest: z.string() });
const closed = z.object({ report: z.string(), why: z.string() });

/** Holds each report of a reader, and what was done with it, against the log; nobody's words are read for it. */
export async function verifyReports(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const { rows } = await sql<Witnessed>`select * from report_witness()`.execute(tx);
  const what = (report: string) => ({ say: 'report', with: { report } }) as const;
  const added = await readLogged(tx, organisationId, ['keep-report'], kept);
  const ended = await readLogged(tx, organisationId, ['close-report'], closed);
  return [
    ...matchSaid(
      rows.map(({ report_id: report, at, digest }) => ({
        ...{ what: what(report), at, actor: 'reader', said: { report, digest } },
      })),
      added.map(({ payload, ...event }) => ({ ...event, what: what(payload.report), said: payload })),
    ),
    ...matchSaid(
      rows.flatMap(({ report_id: report, why, actor, closed_at: at }) =>
        at === null || actor === null ? [] : [{ what: what(report), at, actor, said: { report, why } }],
      ),
      ended.map(({ payload, ...event }) => ({ ...event, what: what(payload.report), said: payload })),
    ),
  ];
}
