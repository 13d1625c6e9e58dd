import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { connectionTo, webRole } from '../connection/record.ts';
import { RecordError } from '../errors/record-error.ts';
import { superuser } from './make-cluster.ts';

const applicationName = 'doelspoor-presence';
/** Any number: nothing else on our own server takes advisory locks in this database. */
const ownerLock = 1_685_024_357;
const soleLock = ownerLock + 1;

const answerMs = 10_000;
const attempts = 25;
const betweenAttemptsMs = 200;

/** What a presence asks of its process when the server is gone. */
export type Revival = {
  /** Resolves once a server takes connections at the socket again; throws where none can be started now. */
  readonly revive: () => Promise<void>;
  /** Told why, when the server could not be brought back however often it was tried. */
  readonly giveUp: (reason: unknown) => void;
};

/**
 * A connection that each process holds to an embedded server for as long as it uses it. One of them owns the server, by a lock that the
 * server itself lets go of the moment that its process is gone, however it went: so a server without owner is an orphan.
 */
export class Presence {
  #client: pg.Client | undefined;
  #left = false;
  #owns = false;
  #isSole = false;
  #returning: Promise<void> | undefined;
  readonly #socketFolder: string;
  readonly #revival: Revival;

  private constructor(socketFolder: string, revival: Revival) {
    this.#socketFolder = socketFolder;
    this.#revival = revival;
  }

  static async join(socketFolder: string, revival: Revival): Promise<Presence> {
    const presence = new Presence(socketFolder, revival);
    await presence.#connect();
    return presence;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      ...connectionTo({ socketFolder: this.#socketFolder, user: superuser, database: 'postgres' }),
      connectionTimeoutMillis: answerMs,
      query_timeout: answerMs,
      application_name: `${applicationName} ${process.pid}`,
    });
    client.on('error', () => undefined);
    await client.connect();
    client.once('end', () => {
      // One that is coming back when the server goes again finds out by itself.
      this.#returning ??= this.#return().finally(() => {
        this.#returning = undefined;
      });
    });
    this.#client = client;
  }

  /**
   * After a crash of a session the server restarts by itself, after one of its own it is started anew; either way all its connections are
   * gone. Comes back, as owner where we were.
   */
  async #return(): Promise<void> {
    let reason: unknown;
    for (let attempt = 0; attempt < attempts && !this.#left; attempt += 1) {
      try {
        await this.#revival.revive();
        await this.#connect();
        if (this.#owns) await this.own();
        if (this.#isSole) await this.standAlone();
        return;
      } catch (error) {
        reason = error;
        if (error instanceof RecordError && error.code === 'keeps-ending') break;
        await pause(betweenAttemptsMs);
      }
    }
    if (!this.#left) this.#revival.giveUp(reason);
  }

  get owns(): boolean {
    return this.#owns;
  }

  /** Becomes the server's owner; false where another process is. */
  async own(): Promise<boolean> {
    this.#owns = await this.#lock(ownerLock);
    return this.#owns;
  }

  /** Becomes the one process that shares with none of its kind, a site; false where another is. An import beside it may own the server. */
  async standAlone(): Promise<boolean> {
    this.#isSole = await this.#lock(soleLock);
    return this.#isSole;
  }

  async #lock(lock: number): Promise<boolean> {
    const answer = await this.#client?.query('select pg_try_advisory_lock($1) as locked', [lock]);
    return answer?.rows[0]?.locked === true;
  }

  /** Lets go of the server, however often it was owned. */
  async disown(): Promise<void> {
    this.#owns = false;
    await this.#client?.query('select pg_advisory_unlock_all()');
  }

  /** The process that stands alone, if any. */
  async soleProcess(): Promise<string | null> {
    const answer = await this.#client?.query(
      `select application_name from pg_stat_activity natural join pg_locks
        where locktype = 'advisory' and granted and classid = 0 and objid = $1`,
      [soleLock],
    );
    const name: unknown = answer?.rows[0]?.application_name;
    return typeof name === 'string' ? name.slice(applicationName.length + 1) : null;
  }

  /** How many other processes use the server. */
  async others(): Promise<number> {
    const answer = await this.#client?.query(
      `select count(*) as others from pg_stat_activity where application_name like $1 and pid <> pg_backend_pid()`,
      [`${applicationName} %`],
    );
    return Number(answer?.rows[0]?.others ?? 0);
  }

  /** Makes a database, unless it is there. */
  async makeDatabase(name: string): Promise<void> {
    const found = `select from pg_database where datname = ${pg.escapeLiteral(name)}`;
    await this.#makeUnless(found, `create database ${pg.escapeIdentifier(name)}`);
  }

  /** Makes the web role one that can sign in. Where it may do so is in `pg_hba.conf`, what it may do there in the migrations. */
  async makeWebLogin(): Promise<void> {
    const found = `select from pg_roles where rolname = '${webRole}'`;
    await this.#makeUnless(found, `create role ${webRole} login`);
    // One that a program of before made has no login. Of a row that two processes change at once, the second change is an error.
    await this.#makeUnless(`${found} and rolcanlogin`, `alter role ${webRole} login`);
  }

  async #makeUnless(found: string, statement: string): Promise<void> {
    if ((await this.#client?.query(found))?.rowCount !== 0) return;
    try {
      await this.#client?.query(statement);
    } catch (error) {
      // Another process made it in between.
      if ((await this.#client?.query(found))?.rowCount === 0) throw error;
    }
  }

  /** From here on an end of the connection is no surprise. A return that is under way ends first, so that it leaves no server behind. */
  async leaving(): Promise<void> {
    this.#left = true;
    await this.#returning;
  }

  async leave(): Promise<void> {
    await this.leaving();
    await this.#client?.end();
  }
}
