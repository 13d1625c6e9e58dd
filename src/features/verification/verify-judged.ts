import { z } from 'zod';
import type { Stock } from '../../findings/account/stock.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { JudgedRows } from '../../record/tables/judged-tables.ts';
import { digestGone, digestJudged, judgedTables } from '../../record/witness/digest-judged.ts';
import { changedTables, digestStock, judgedDigests } from '../../record/witness/judged-digests.ts';
import type { Fault } from './fault.ts';
import { readLogged } from './logged.ts';

// A judgement of a program that kept its rows in another form has none: the next one of this program, with which it begins, has.
const judged = z.object({
  basis: z.string(),
  tables: judgedDigests.optional(),
  stock: z.string().optional(),
  // What a judgement of an earlier program gave in their place.
  rows: z.string().optional(),
  gone: z.string().optional(),
});
const where = 'sporen en bevindingen';

/** Holds threads, findings and the state of account, as the site shows them, against what the last judgement gave. */
export async function verifyJudged(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const last = (await readLogged(tx, organisationId, ['judge-organisation'], judged)).at(-1);
  const judgement = await tx
    .selectFrom('judgement')
    .select(['basis', 'stock'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  const stock = judgement?.stock ?? null;
  if (last === undefined) {
    const rows = await readJudgedRows(tx, organisationId);
    const isEmpty = judgedTables.every((table) => rows[table].length === 0);
    return isEmpty ? [] : [{ where, why: 'Het logboek weet niets van een beoordeling.' }];
  }
  const { payload } = last;
  const isSame =
    (judgement?.basis ?? '') === payload.basis &&
    (payload.stock === undefined || digestStock(stock) === payload.stock) &&
    (payload.tables === undefined
      ? await isAsBefore(tx, organisationId, payload, stock)
      : (await changedTables(tx, organisationId, payload.tables)).length === 0);
  return isSame ? [] : [{ where, why: 'Wat de site toont is niet wat er uit de laatste beoordeling kwam.' }];
}

/** Holds the rows against the digests of an earlier program. */
async function isAsBefore(
  tx: ReadDb,
  organisationId: string,
  said: z.infer<typeof judged>,
  stock: Stock | null,
): Promise<boolean> {
  const rows = await readJudgedRows(tx, organisationId);
  return (
    (said.rows === undefined || digestJudged(rows, stock) === said.rows) &&
    (said.gone === undefined || digestGone(rows) === said.gone)
  );
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
