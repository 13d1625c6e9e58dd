import { PostgresAdapter, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { errorCode } from '../../files/error-code.ts';
import { RecordError } from '../errors/record-error.ts';

/** The SQLSTATE of a lock that was not had in time. */
const lockTimeout = '55P03';
/** The number of Kysely's own lock, so that a program from before this one is waited for too. */
const migrationLock = 3_853_314_791_062_309_107n;

/** Kysely's own waits an hour for the lock, and for ever for a table. */
class BoundedAdapter extends PostgresAdapter {
  readonly #waitMs: number;

  constructor(most: number) {
    super();
    this.#waitMs = most;
  }

  override async acquireMigrationLock(
    ...[database]: Parameters<PostgresAdapter['acquireMigrationLock']>
  ): Promise<void> {
    await sql`select set_config('lock_timeout', ${String(this.#waitMs)}, false)`.execute(database);
    await sql`select pg_advisory_lock(${sql.lit(migrationLock)})`.execute(database);
  }

  override async releaseMigrationLock(
    ...[database]: Parameters<PostgresAdapter['releaseMigrationLock']>
  ): Promise<void> {
    await sql`select pg_advisory_unlock(${sql.lit(migrationLock)})`.execute(database);
    await sql`reset lock_timeout`.execute(database);
  }
}

/** PostgreSQL where neither another program that brings the tables up to date, nor one that holds a table, is waited for longer than `most` ms. */
export class BoundedDialect extends PostgresDialect {
  readonly #waitMs: number;

  constructor(pool: pg.Pool, most: number) {
    super({ pool });
    this.#waitMs = most;
  }

  override createAdapter(): PostgresAdapter {
    return new BoundedAdapter(this.#waitMs);
  }
}

/** What ended the bringing up to date, as a RecordError `too-new`, `tables-busy` or else `cannot-migrate`. */
export function explainMigration(error: unknown, most: number): RecordError {
  const message = error instanceof Error ? error.message : null;
  const [, migration] = /previously executed migration (\S+) is missing/.exec(message ?? '') ?? [];
  if (migration !== undefined) return new RecordError({ say: 'too-new', with: { migration } }, error);
  if (errorCode(error) !== lockTimeout)
    return new RecordError({ say: 'cannot-migrate', with: { reason: message } }, error);
  return new RecordError({ say: 'tables-busy', with: { seconds: most / 1_000 } }, error);
}
