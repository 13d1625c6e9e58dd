import pg from 'pg';
import { errorCode } from '../../files/error-code.ts';
import type { Server } from '../connection/record.ts';
import { isLostConnection } from '../errors/passing-error.ts';
import { isMigration, migrate } from '../migrations/migrate.ts';
import { BackupFault, type Misfit } from './backup-fault.ts';
import type { BackupHead, TableCount } from './backup-format.ts';
import { type CopiedTable, findLastMigration, insertStatement, listCopiedTables } from './copied-tables.ts';
import { closeTables, openTables } from './open-tables.ts';
import { asOwner } from './owner-session.ts';
import { checkBackup, readBackup } from './read-backup.ts';

const diskFull = '53100';
const longestReason = 200;

/** Throws BackupFault where something is recorded, or where tables are there that the rows of the backup may not fit. */
async function demandEmpty(client: pg.Client, migration: string): Promise<void> {
  const last = await findLastMigration(client);
  if (last === null) return;
  if (last > migration) throw new BackupFault({ say: 'made-newer', with: {} });
  const { rowCount } = await client.query('select from organisation limit 1');
  if (rowCount !== 0) throw new BackupFault({ say: 'not-empty', with: {} });
}

/** The table that a backup has rows of, with the same columns. */
function fitting(
  tables: readonly CopiedTable[],
  given: { readonly table: string; readonly columns: readonly string[] },
): CopiedTable {
  const found = tables.find(({ name }) => name === given.table);
  if (found === undefined) throw new DoesNotFit({ is: 'unknown-table', table: given.table });
  const [here, there] = [found.columns.map(({ name }) => name), given.columns].map((names) => [...names].sort().join());
  if (here !== there) throw new DoesNotFit({ is: 'other-columns', table: given.table });
  return found;
}

class DoesNotFit extends Error {
  readonly misfit: Misfit;

  constructor(misfit: Misfit) {
    super(misfit.is);
    this.misfit = misfit;
  }
}

/** Puts all rows of a backup into empty tables. */
async function load(client: pg.Client, file: string): Promise<void> {
  const tables = await listCopiedTables(client);
  const loaded = new Set<string>();
  let statement = '';
  for await (const part of readBackup(file)) {
    if (part.kind === 'table') {
      statement = insertStatement(fitting(tables, part), part.columns);
      if (loaded.has(part.table)) throw new DoesNotFit({ is: 'twice', table: part.table });
      loaded.add(part.table);
    }
    if (part.kind === 'rows') await client.query(statement, [`[${part.rows.join(',')}]`]);
  }
  const lacking = tables.find(({ name }) => !loaded.has(name));
  if (lacking !== undefined) throw new DoesNotFit({ is: 'missing', table: lacking.name });
}

function explain(error: unknown, file: string): unknown {
  if (error instanceof DoesNotFit)
    return new BackupFault({ say: 'does-not-fit', with: { file, misfit: error.misfit } }, error);
  if (errorCode(error) === diskFull) return new BackupFault({ say: 'no-room', with: {} }, error);
  if (error instanceof BackupFault) return error;
  if (isLostConnection(error)) return new BackupFault({ say: 'lost-restoring', with: {} }, error);
  // The server quotes the value, however long.
  if (error instanceof pg.DatabaseError)
    return new BackupFault(
      {
        say: 'does-not-fit',
        with: { file, misfit: { is: 'refused', reason: `${error.message.slice(0, longestReason)}.` } },
      },
      error,
    );
  return error;
}

/**
 * Puts a backup back where nothing is recorded yet: all of it, in one transaction, or nothing. The tables are first made as they were for the
 * program that wrote it, and brought up to this program after that.
 * @throws BackupFault
 */
export async function restoreBackup(
  server: Server,
  file: string,
): Promise<{ readonly head: BackupHead; readonly tables: readonly TableCount[] }> {
  const { head, tables } = await checkBackup(file);
  const { migration } = head;
  if (!isMigration(migration)) throw new BackupFault({ say: 'too-new', with: { file, program: head.program } });
  await asOwner(server, 'change', (client) => demandEmpty(client, migration));
  await migrate(server, migration);
  try {
    await asOwner(server, 'change', async (client) => {
      const opened = await openTables(
        client,
        (await listCopiedTables(client)).map(({ name }) => name),
      );
      // Again, now that no other can write.
      await demandEmpty(client, migration);
      await load(client, file);
      await closeTables(client, opened);
    });
  } catch (error) {
    throw explain(error, file);
  }
  await migrate(server);
  await asOwner(server, 'change', settle);
  return { head, tables };
}

/** What the server does by itself in a while: without statistics, what is read next is planned as if the tables were empty. */
async function settle(client: pg.Client): Promise<void> {
  await client.query('select finish_search_entries()');
  await client.query('analyze');
}
