import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { JudgedRows } from '../../record/tables/judged-tables.ts';
import { digestGone, digestJudged, judgedTables } from '../../record/witness/digest-judged.ts';
import { because, type Fault } from './fault.ts';
import { readLogged } from './logged.ts';

// A judgement of a program that kept its rows in another form has none: the next one of this program, with which it begins, has.
const judged = z.object({ basis: z.string(), rows: z.string().optional(), gone: z.string().optional() });
const where: Fault['where'] = { say: 'judgement', with: {} };

/** Holds threads, findings and the state of account, as the site shows them, against what the last judgement gave. */
export async function verifyJudged(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const last = (await readLogged(tx, organisationId, ['judge-organisation'], judged)).at(-1);
  const judgement = await tx
    .selectFrom('judgement')
    .select(['basis', 'stock'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  const rows = await readJudgedRows(tx, organisationId);
  if (last === undefined) {
    const isEmpty = judgedTables.every((table) => rows[table].length === 0);
    return isEmpty ? [] : [{ where, why: because('judgement-unlogged') }];
  }
  const isSame =
    (judgement?.basis ?? '') === last.payload.basis &&
    (last.payload.rows === undefined || digestJudged(rows, judgement?.stock ?? null) === last.payload.rows) &&
    (last.payload.gone === undefined || digestGone(rows) === last.payload.gone);
  return isSame ? [] : [{ where, why: because('judged-otherwise') }];
}

async function readJudgedRows(tx: ReadDb, organisationId: string): Promise<JudgedRows> {
  return {
    thread: await tx.selectFrom('thread').selectAll().where('organisation_id', '=', organisationId).execute(),
    thread_statement: await tx
      .selectFrom('thread_statement')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .execute(),
    former_statement: await tx
      .selectFrom('former_statement')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .execute(),
    finding: await tx.selectFrom('finding').selectAll().where('organisation_id', '=', organisationId).execute(),
    finding_place: await tx
      .selectFrom('finding_place')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .execute(),
  };
}
