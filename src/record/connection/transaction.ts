import { setTimeout as pause } from 'node:timers/promises';
import { isPassing } from '../errors/passing-error.ts';
import type { ReadDb, WriteDb } from './read-db.ts';
import type { Record, TransactionSettings } from './record.ts';

const attempts = 5;
const firstPauseMs = 20;

/**
 * Runs `body` again after an error that passes by itself, at most five times, waiting longer each time; so `body` may do nothing
 * outside the transaction. The last error is thrown.
 */
async function transactWithRetry<Result>(
  record: Record,
  settings: TransactionSettings,
  body: (tx: WriteDb) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await record.transact(settings, body);
    } catch (error) {
      if (attempt >= attempts || !isPassing(error)) throw error;
      await pause(firstPauseMs * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}

/**
 * Reads one organisation's rows, all as they were at one moment. A statement over 5 seconds is ended (error 57014).
 * @param organisationId rows of other organisations are not there for `body`
 */
export function read<Result>(
  record: Record,
  organisationId: string,
  body: (tx: ReadDb) => Promise<Result>,
): Promise<Result> {
  return transactWithRetry(record, { organisationId, actor: '', access: 'read only' }, body);
}

/** Reads the shared lists, such as `organisation`; of all other tables no row is there for `body`. */
export function readShared<Result>(record: Record, body: (tx: ReadDb) => Promise<Result>): Promise<Result> {
  const settings = { organisationId: null, actor: '', access: 'read only' } as const;
  return transactWithRetry(record, settings, body);
}

/**
 * Reads what is published, of all organisations: a query finds rows of each, so it names the organisations that it is about. What a table has
 * of a person's account, working state and what only search needs is not there. A statement over 5 seconds is ended (error 57014).
 */
export function readPublished<Result>(record: Record, body: (tx: ReadDb) => Promise<Result>): Promise<Result> {
  const settings = { organisationId: null, actor: '', access: 'read only', reach: 'readable' } as const;
  return transactWithRetry(record, settings, body);
}

/**
 * Reads all that an organisation may read of editions: its own, what is published by others, and what it takes part in. The rest is as for
 * `readPublished`.
 */
export function readAcross<Result>(
  record: Record,
  organisationId: string,
  body: (tx: ReadDb) => Promise<Result>,
): Promise<Result> {
  const settings = { organisationId, actor: '', access: 'read only', reach: 'readable' } as const;
  return transactWithRetry(record, settings, body);
}

/** Who works for an organisation: a member by id, `machine` for whoever is at the machine itself, or `link:` with the digest of a letter for one piece. */
export type Worker = { readonly organisationId: string; readonly worker: string };

/** Reads one organisation's rows with those of people and drafts, which are there for who works for it alone. The rest is as for `read`. */
export function readAtWork<Result>(
  record: Record,
  worker: Worker,
  body: (tx: ReadDb) => Promise<Result>,
): Promise<Result> {
  return transactWithRetry(record, { ...worker, actor: '', access: 'read only' }, body);
}

/** Who changes something, and whose rows. */
export type Writer = { readonly organisationId: string; readonly actor: string; readonly worker?: string };

/** Runs a command: all of it is written, or nothing. */
export function write<Result>(record: Record, writer: Writer, body: (tx: WriteDb) => Promise<Result>): Promise<Result> {
  return transactWithRetry(record, { ...writer, access: 'read write' }, body);
}
