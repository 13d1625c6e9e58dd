import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { countStock, type StockCounts } from '../../findings/account/account-counts.ts';
import type { Stock } from '../../findings/account/stock.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { changedTables, digestStock, isNothingJudged, judgedDigests } from '../../record/witness/judged-digests.ts';
import { completeStock } from '../findings/queries/complete-stock.ts';
import { digestJudged } from '../judgement/found/write-judged-entries.ts';
import { because, type Fault } from './fault.ts';
import { readLogged } from './logged.ts';

// A judgement of a program that kept its rows in another form has none: the next one of this program, with which it begins, has.
const judged = z.object({
  basis: z.string(),
  tables: judgedDigests.optional(),
  stock: z.string().optional(),
  entries: z.string().optional(),
});
const where: Fault['where'] = { say: 'judgement', with: {} };

function countsOf(stock: Stock | null): StockCounts | null {
  return stock === null ? null : countStock(completeStock(stock));
}

/** Holds threads, findings and the state of account, as the site shows them, against what the last judgement gave. */
export async function verifyJudged(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const last = (await readLogged(tx, organisationId, ['judge-organisation'], judged)).at(-1)?.payload;
  const judgement = await tx
    .selectFrom('judgement')
    .select(['basis', 'stock', 'counts'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  if (last === undefined) {
    const isEmpty = await isNothingJudged(tx, organisationId);
    return isEmpty ? [] : [{ where, why: because('judgement-unlogged') }];
  }
  const isSame =
    (judgement?.basis ?? '') === last.basis &&
    (last.stock === undefined || digestStock(judgement?.stock ?? null) === last.stock) &&
    isDeepStrictEqual(judgement?.counts ?? null, countsOf(judgement?.stock ?? null)) &&
    (last.entries === undefined || (await digestJudged(tx, organisationId)) === last.entries) &&
    (last.tables === undefined || (await changedTables(tx, organisationId, last.tables)).length === 0);
  return isSame ? [] : [{ where, why: because('judged-otherwise') }];
}
