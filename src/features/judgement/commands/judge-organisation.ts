import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { countStock } from '../../../findings/account/account-counts.ts';
import type { Severity } from '../../../findings/finding.ts';
import { judgeUnits } from '../../../findings/judge-units.ts';
import { limits } from '../../../reading/limits.ts';
import { relieveMemory } from '../../../reading/process/relieve-memory.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { writeDifference } from '../../../record/connection/write-difference.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import type { JudgedRows, Linked } from '../../../record/tables/judged-tables.ts';
import { digestStock, digestsOf, type JudgedDigests, judgedKeys } from '../../../record/witness/judged-digests.ts';
import { threadPublications } from '../../../threading/thread-publications.ts';
import {
  listExplainedStates,
  type TouchedExplanations,
  touchedBetween,
} from '../../findings/queries/explained-states.ts';
import { keepFitting } from '../../findings/queries/read-finding-config.ts';
import { dateFound, readFoundAt } from '../found/found-at.ts';
import { makeJudgedEntries } from '../found/judged-entries.ts';
import { writeJudgedEntries } from '../found/write-judged-entries.ts';
import { digestBasis, readBasis } from './basis.ts';
import { makeCountedRows } from './counted-rows.ts';
import { readEarlierThreads } from './earlier-threads.ts';
import { editionsSince, hashesOf } from './editions-since.ts';
import { keepGone } from './gone-findings.ts';
import { makeJudgedRows } from './judged-rows.ts';
import { makeUnitRows, readUnits, settingsOf } from './judged-unit-rows.ts';
import { addressesOf } from './known-addresses.ts';
import { readPublications } from './read-publications.ts';
import { makeSettledRows, readKept } from './settled-rows.ts';
import { readTakenBack, type WithdrawnPublication, withoutNames } from './taken-back.ts';

export type JudgedBy = {
  readonly actor: string;
  readonly at: Date;
  /** Which program judges: another one may judge otherwise, so that all is judged again. */
  readonly program: string;
};

export type Judgement =
  /** Nothing changed since, and nothing was written. */
  | { readonly outcome: 'same' }
  | {
      readonly outcome: 'judged';
      readonly threads: number;
      readonly findings: { readonly [severity in Severity]: number };
      readonly explanations: TouchedExplanations;
    };

/** From how many written threads on the tables change enough to make their statistics old. */
const manyThreads = 500;

/** Holds the organisation's row until the transaction ends: another judgement of it waits. What it then reads is what was written before. */
export async function lockJudgement(tx: WriteDb, organisationId: string) {
  await tx
    .insertInto('judgement')
    .values({ organisation_id: organisationId, basis: '', linked: null, judged_at: null, stock: null, settings: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return await tx
    .selectFrom('judgement')
    .select(['basis', 'linked', 'settings'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Writes what differs from the judgement before: what is the same stays as it is. */
async function writeDerived(tx: WriteDb, of: string, rows: JudgedRows): Promise<JudgedDigests> {
  const keys = judgedKeys;
  const thread = await writeDifference(tx, 'thread', of, keys.thread, rows.thread);
  const tables = {
    thread,
    thread_statement: await writeDifference(tx, 'thread_statement', of, keys.thread_statement, rows.thread_statement),
    former_statement: await writeDifference(tx, 'former_statement', of, keys.former_statement, rows.former_statement),
    finding: await writeDifference(tx, 'finding', of, keys.finding, rows.finding),
    finding_place: await writeDifference(tx, 'finding_place', of, keys.finding_place, rows.finding_place),
    judged_unit: await writeDifference(tx, 'judged_unit', of, keys.judged_unit, rows.judged_unit),
    counted_commitment: await writeDifference(
      tx,
      'counted_commitment',
      of,
      keys.counted_commitment,
      rows.counted_commitment,
    ),
    settled_step: await writeDifference(tx, 'settled_step', of, keys.settled_step, rows.settled_step),
    settled_answers: await writeDifference(tx, 'settled_answers', of, keys.settled_answers, rows.settled_answers),
    proposal: await writeDifference(tx, 'proposal', of, keys.proposal, rows.proposal),
  };
  if (thread.changed >= manyThreads) await sql`select take_judged_statistics()`.execute(tx);
  return digestsOf(tables);
}

/**
 * Judges an organisation in a transaction that is under way.
 * @param withdrawn the publication that was withdrawn, or of which editions were closed, in that same transaction
 */
export async function judgeWithin(
  tx: WriteDb,
  organisationId: string,
  { actor, at, program }: JudgedBy,
  withdrawn: WithdrawnPublication | null = null,
): Promise<Judgement> {
  const before = await lockJudgement(tx, organisationId);
  const given = await readBasis(tx, organisationId);
  const basis = digestBasis(given, program);
  if (basis === before.basis && before.linked !== null) return { outcome: 'same' };
  const { disposals, config } = given;
  // Between reading and writing the server hears nothing for seconds; one that ends silent transactions must not end this one.
  await sql`select set_config('idle_in_transaction_session_timeout', '0', true)`.execute(tx);
  const threads = await readEarlierThreads(tx, organisationId, given.same);
  const { same } = given;
  const takenBack = withdrawn && (await readTakenBack(tx, organisationId, withdrawn, { threads, same }));
  // Its words may stand in the addresses of threads that go on.
  const mustFit = withdrawn?.isClosed === true ? takenBack : null;
  const publications = await readPublications(tx, organisationId, given);
  const threading = threadPublications(publications, {
    disposals,
    addresses: {
      'policy-field': addressesOf(threads, 'policy-field', mustFit),
      indicator: addressesOf(threads, 'indicator', mustFit),
      commitment: addressesOf(threads, 'commitment', mustFit),
    },
    kept: await readKept(tx, organisationId, before.linked, program),
  });
  // What weighing left behind, before as much again is made of what was found.
  relieveMemory(limits.isolation.relieveWritingFromBytes);
  const known = await readUnits(tx, organisationId, before.settings);
  const { findings, stock, units } = judgeUnits(threading, {
    config: keepFitting(config),
    program,
    ...(known !== null && { before: known }),
  });
  const made = makeJudgedRows({ organisationId, newId }, threads, threading, findings);
  const changes = { at, editions: editionsSince(given, before.linked), config, takenBack };
  const gone = await keepGone(tx, organisationId, made.finding, changes);
  const judged_unit = makeUnitRows(organisationId, units);
  const rows = {
    ...made,
    thread: takenBack === null ? made.thread : withoutNames(made.thread, takenBack),
    finding: [...dateFound(made.finding, gone, await readFoundAt(tx, organisationId), at), ...gone],
    judged_unit,
    counted_commitment: makeCountedRows(organisationId, stock.commitments),
    ...makeSettledRows(organisationId, threading.kept),
  };
  const explained = await listExplainedStates(tx, organisationId);
  const tables = await writeDerived(tx, organisationId, rows);
  const isAnew = before.linked?.program !== program;
  const entries = await writeJudgedEntries(tx, organisationId, makeJudgedEntries(rows), isAnew);
  const linked: Linked = { program, editions: hashesOf(given), by: threading.kept.by };
  await tx
    .updateTable('judgement')
    .set({
      basis,
      linked: JSON.stringify(linked),
      judged_at: at,
      stock: JSON.stringify(stock),
      counts: JSON.stringify(countStock(stock)),
      settings: JSON.stringify(settingsOf(units)),
    })
    .where('organisation_id', '=', organisationId)
    .execute();
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  const payload = {
    basis,
    threads: threading.threads.length,
    ...counts,
    tables,
    stock: digestStock(stock),
    entries,
  };
  await appendEvent(tx, { organisationId, actor, at, command: 'judge-organisation', payload });
  const explanations = touchedBetween(explained, await listExplainedStates(tx, organisationId));
  return { outcome: 'judged', threads: threading.threads.length, findings: counts, explanations };
}

/**
 * Threads and judges the current editions of an organisation, with what persons decided, and puts the outcome in the place of the one before:
 * all of it or nothing. Where nothing changed since nothing is written. Two at once come one after the other.
 */
export async function judgeOrganisation(record: Record, organisationId: string, by: JudgedBy): Promise<Judgement> {
  return await write(record, { organisationId, actor: by.actor }, (tx) => judgeWithin(tx, organisationId, by));
}
