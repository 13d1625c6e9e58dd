import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { forgetWords } from '../../../record/entries/add-entries.ts';
import { readDecision, readReason } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import {
  type JudgedBy,
  type Judgement,
  judgeWithin,
  lockJudgement,
} from '../../judgement/commands/judge-organisation.ts';
import { holdPublication } from '../../publications/commands/hold-publication.ts';
import { replaceSources } from '../../publications/commands/kept-sources.ts';
import { removeSearchEntries } from '../../publications/commands/search-entries.ts';
import { listPublic } from '../queries/list-public.ts';

export type GivenWithdrawal = {
  /** The slug of a publication that the organisation keeps. */
  readonly publication: string;
  readonly reason: string;
  /** The council decision that it follows from, where there is one. */
  readonly decision: string | null;
};

/** What a withdrawal took away, and what was judged without it. */
export type Withdrawn = {
  readonly publication: string;
  /** The numbers of the editions that were withdrawn with it. */
  readonly editions: readonly number[];
  /** How many threads and findings are not there any more. */
  readonly threads: number;
  readonly findings: number;
  readonly judgement: Judgement;
};

/** The threads, or the findings, that are shown now. */
async function listShown(tx: WriteDb, organisationId: string, table: 'thread' | 'finding'): Promise<Set<string>> {
  const rows = await tx
    .selectFrom(table)
    .select((eb) =>
      eb
        .ref(table === 'thread' ? 'thread_id' : 'key')
        .$castTo<string>()
        .as('id'),
    )
    .where('organisation_id', '=', organisationId)
    .where('content', 'is not', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function withdraw(
  tx: WriteDb,
  organisationId: string,
  { publication, reason, decision }: GivenWithdrawal,
  by: JudgedBy,
): Promise<Withdrawn> {
  const { actor, at } = by;
  const publicationId = await holdPublication(tx, organisationId, publication);
  // Before the log is held, as a judgement by itself takes both.
  await lockJudgement(tx, organisationId);
  const editions = await listPublic(tx, organisationId, publicationId);
  await tx
    .updateTable('publication')
    .set({ current_edition_id: null })
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .execute();
  await removeSearchEntries(tx, organisationId, publicationId);
  await replaceSources(tx, organisationId, publicationId, []);
  await tx
    .insertInto('withdrawn_edition')
    .values(
      editions.map(({ editionId }) => ({
        organisation_id: organisationId,
        edition_id: editionId,
        reason,
        decision,
        actor,
        at,
        closed_by: null,
      })),
    )
    .execute();
  const numbers = editions.map(({ number }) => number);
  const payload = { publication, editions: numbers, reason, decision };
  await appendEvent(tx, { organisationId, actor, at, command: 'withdraw-publication', payload });
  const shown = (table: 'thread' | 'finding') => listShown(tx, organisationId, table);
  const before = { threads: await shown('thread'), findings: await shown('finding') };
  const last = { publicationId, slug: publication, number: numbers.at(-1) ?? 0, isClosed: false };
  const judgement = await judgeWithin(tx, organisationId, by, last);
  // After judging, which takes away what rested on it elsewhere.
  await forgetWords(tx, organisationId);
  return {
    publication,
    editions: numbers,
    threads: before.threads.difference(await shown('thread')).size,
    findings: before.findings.difference(await shown('finding')).size,
    judgement,
  };
}

/**
 * Takes a publication back: none of its editions is shown any more, nothing of it is found, and all is judged without it, in one transaction. The
 * editions stay frozen in the record. Withdrawals and imports of one publication at once come one after the other.
 * @throws Refused where there is no such publication, it is withdrawn already, or no reason is given
 */
export async function withdrawPublication(
  record: Record,
  organisationId: string,
  given: GivenWithdrawal,
  by: JudgedBy,
): Promise<Withdrawn> {
  const said = { ...given, reason: readReason(given.reason), decision: readDecision(given.decision) };
  return await write(record, { organisationId, actor: by.actor }, (tx) => withdraw(tx, organisationId, said, by));
}
