import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { isLostConnection } from '../errors/passing-error.ts';
import { listenFor } from '../errors/silent-server.ts';
import { UnknownOutcome } from '../errors/unknown-outcome.ts';
import type { Tables } from '../tables/tables.ts';
import { parseColumn } from './parse-column.ts';
import type { WriteDb } from './read-db.ts';

/** Where a PostgreSQL server is found: an address, or the folder of its Unix socket. */
export type Server =
  | { readonly address: string }
  | { readonly socketFolder: string; readonly user: string; readonly database: string };

/** What holds inside one transaction and is gone after it; a pooler between us and the server can't leak it. */
export type TransactionSettings = {
  readonly organisationId: string | null;
  readonly actor: string;
  readonly access: 'read only' | 'read write';
  /**
   * `own`, or left out: rows of the organisation. `readable`: also what it may read of others; a query finds the views of the schema of that
   * name under the names of the tables.
   */
  readonly reach?: 'own' | 'readable';
  /**
   * Who works in it: the id of a member of the organisation, or `machine` for whoever is at the machine itself. Left out for the public site:
   * of people and drafts no row is there then.
   */
  readonly worker?: string;
};

/** The role that the program works as, or whose member it signs in as. It owns no table, so row-level security binds it. */
export const webRole = 'doelspoor_web';

/** How long one statement may take; the server ends it then (error 57014). */
const statementMs = { read: 5_000, write: 120_000 } as const;

const inTransaction = new AsyncLocalStorage<true>();

/** The options under which a pool of the driver reaches a server. */
export function connectionTo(server: Server): pg.PoolConfig {
  const where =
    'address' in server
      ? { connectionString: server.address }
      : { host: server.socketFolder, user: server.user, database: server.database };
  return { ...where, types: { getTypeParser: parseColumn }, application_name: 'doelspoor' };
}

/** How much longer than a statement may take we wait for the server to say so. */
const graceMs = 2_000;
/** The longest that a reader waits for a turn. */
const turnMs = 10_000;

function makePool(server: Server, options: pg.PoolConfig & { readonly silenceMs: number }): pg.Pool {
  const { silenceMs, ...rest } = options;
  // Idle connections go before their silence is taken for a server that hangs.
  const idleTimeoutMillis = silenceMs / 2;
  const pool = new pg.Pool({ ...connectionTo(server), idleTimeoutMillis, stream: () => listenFor(silenceMs), ...rest });
  // An idle connection that the server closed is replaced by the pool; unheard, the event would end the program.
  pool.on('error', () => undefined);
  // The same for a connection in use: its query rejects too, and that is heard.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function overPool(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * An open record. Its connections can't be had: `read` and `write` in `transaction.ts` are the way in; to the accounts of who signs in, which
 * belong to no organisation, `accounts`.
 */
export class Record {
  readonly #pools: { readonly reading: pg.Pool; readonly writing: pg.Pool };
  readonly #reading: Kysely<Tables>;
  /** Apart, because a command may take longer than a reader waits, and so that readers never wait for commands. */
  readonly #writing: Kysely<Tables>;
  readonly #signIn: Kysely<unknown>;
  readonly #stop: () => Promise<void>;
  #closed: Promise<void> | undefined;

  /** @param server as a login that has the web role and no more: `checkLogin` */
  constructor(server: Server, options: { stop?: () => Promise<void> } = {}) {
    const { read, write } = statementMs;
    const reading = makePool(server, { silenceMs: read + graceMs, max: 10, connectionTimeoutMillis: turnMs });
    const writing = makePool(server, { silenceMs: write + graceMs, max: 4 });
    const signing = makePool(server, { silenceMs: read + graceMs, max: 4, connectionTimeoutMillis: turnMs });
    this.#pools = { reading, writing };
    this.#signIn = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: signing }) });
    this.#reading = overPool(reading);
    this.#writing = overPool(writing);
    this.#stop = options.stop ?? (() => Promise.resolve());
  }

  /** How many connections there are, and how many transactions wait for one. */
  get connections() {
    const countOf = (pool: pg.Pool) => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount });
    return { reading: countOf(this.#pools.reading), writing: countOf(this.#pools.writing) };
  }

  /** The accounts of who signs in (the schema `sign_in`), for the library that keeps them. They belong to no organisation. */
  get accounts(): Kysely<unknown> {
    return this.#signIn.withSchema('sign_in');
  }

  /**
   * Runs `body` once in a transaction. Throws what the body or the server throws, and an Error when called inside a
   * transaction: that would take a second connection while holding the first, which can lock up the pool.
   */
  transact<Result>(settings: TransactionSettings, body: (tx: WriteDb) => Promise<Result>): Promise<Result> {
    if (inTransaction.getStore() === true) {
      throw new Error('A transaction was opened inside a transaction; pass the tx on instead.');
    }
    const database = settings.access === 'read only' ? this.#reading : this.#writing;
    const transaction = database
      .transaction()
      .setAccessMode(settings.access)
      .setIsolationLevel(settings.access === 'read only' ? 'repeatable read' : 'read committed');
    const course: { error?: unknown; done: boolean } = { done: false };
    const steps = async (tx: WriteDb): Promise<Result> => {
      try {
        await sql`select set_config('doelspoor.organisation', ${settings.organisationId ?? ''}, true),
          set_config('doelspoor.actor', ${settings.actor}, true), set_config('doelspoor.worker', ${settings.worker ?? ''}, true),
          set_config('statement_timeout', ${String(statementMs[settings.access === 'read only' ? 'read' : 'write'])}, true)`.execute(
          tx,
        );
        if (settings.reach === 'readable')
          await sql`select set_config('search_path', 'readable, ' || current_setting('search_path'), true)`.execute(tx);
        const result = await body(tx);
        course.done = true;
        return result;
      } catch (error) {
        course.error = error;
        throw error;
      }
    };
    return inTransaction.run(true, async () => {
      try {
        return await transaction.execute(steps);
      } catch (error) {
        // Rolling back on a broken connection fails as well, and that error would hide why.
        if (!course.done) throw course.error ?? error;
        if (settings.access === 'read only' || !isLostConnection(error)) throw error;
        throw new UnknownOutcome({ cause: error });
      }
    });
  }

  /** Closes the connections and stops the server where it was started by us. Twice is once. */
  close(): Promise<void> {
    this.#closed ??= Promise.all(
      [this.#reading, this.#writing, this.#signIn].map((database) => database.destroy()),
    ).then(() => this.#stop());
    return this.#closed;
  }
}
