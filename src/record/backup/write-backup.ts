import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import type { Server } from '../connection/record.ts';
import { isLostConnection } from '../errors/passing-error.ts';
import { BackupFault } from './backup-fault.ts';
import { type BackupHead, backupFormat, type TableCount } from './backup-format.ts';
import {
  belongsToOrganisations,
  findLastMigration,
  listCopiedTables,
  listOrganisationIds,
  quoteTable,
  rowsQuery,
} from './copied-tables.ts';
import { writeWhole } from './new-file.ts';
import { asOwner } from './owner-session.ts';
import { streamLines } from './stream-lines.ts';

export type BackupOptions = {
  readonly file: string;
  /** Whether a file that is there is replaced. */
  readonly overwrite: boolean;
  /** The version of this program, for who reads the backup. */
  readonly program: string;
  readonly at: Date;
};

export type Backup = { readonly organisations: number; readonly tables: readonly TableCount[]; readonly bytes: number };

/** Locked before anything is read, as a program that changes tables must not come in between. Reading and writing rows go on. */
async function lockTables(client: pg.Client, names: readonly string[]): Promise<void> {
  await client.query(`lock table ${names.map(quoteTable).join(', ')} in access share mode`);
}

/** The lines of a backup, and its tables once they were given. */
async function* makeLines(
  client: pg.Client,
  { program, at }: BackupOptions,
  organisationIds: readonly string[],
  counted: TableCount[],
): AsyncGenerator<string | Buffer> {
  const whole = createHash('sha256');
  const migration = (await findLastMigration(client)) ?? '';
  const head: BackupHead = { doelspoorBackup: backupFormat, program, migration, at: at.toISOString() };
  const first = `${JSON.stringify(head)}\n`;
  whole.update(first);
  yield first;
  for (const table of await listCopiedTables(client)) {
    const hash = createHash('sha256');
    let rows = 0;
    const line = `${JSON.stringify({ table: table.name, columns: table.columns.map(({ name }) => name) })}\n`;
    hash.update(line);
    whole.update(line);
    yield line;
    for (const organisationId of belongsToOrganisations(table) ? organisationIds : [null]) {
      // An owner who is no superuser sees the rows of the organisation that is set.
      await client.query(`select set_config('doelspoor.organisation', $1, true)`, [organisationId ?? '']);
      for await (const lines of streamLines(client, rowsQuery(table, organisationId))) {
        if (!Buffer.isBuffer(lines)) throw new TypeError('not bytes');
        rows += countLines(lines);
        hash.update(lines);
        whole.update(lines);
        yield lines;
      }
    }
    counted.push({ table: table.name, rows, sha256: hash.digest('hex') });
  }
  yield `${JSON.stringify({ tables: counted, sha256: whole.digest('hex') })}\n`;
}

const lineEnd = 0x0a;

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineEnd); at !== -1; at = bytes.indexOf(lineEnd, at + 1)) lines += 1;
  return lines;
}

/**
 * Writes all that is recorded to one file, as it is at one moment; whoever reads or imports goes on meanwhile. The file is there whole or not
 * at all, and only its owner can read it.
 * @throws BackupFault
 */
export async function writeBackup(server: Server, options: BackupOptions): Promise<Backup> {
  const tables: TableCount[] = [];
  return await writeWhole(options, async (file) => {
    try {
      const organisations = await asOwner(server, 'copy', async (client) => {
        const names = (await listCopiedTables(client)).map(({ name }) => name);
        if (!names.includes('organisation')) throw new BackupFault({ say: 'nothing-recorded', with: {} });
        await lockTables(client, names);
        const organisationIds = await listOrganisationIds(client);
        if (organisationIds.length === 0) throw new BackupFault({ say: 'nothing-recorded', with: {} });
        await pipeline(makeLines(client, options, organisationIds, tables), createGzip(), file);
        return organisationIds.length;
      });
      return { organisations, tables, bytes: file.bytesWritten };
    } catch (error) {
      throw explain(error);
    }
  });
}

function explain(error: unknown): unknown {
  if (error instanceof BackupFault) return error;
  if (error instanceof pg.DatabaseError && !isLostConnection(error))
    return new BackupFault({ say: 'cannot-copy', with: { reason: `${error.message}.` } }, error);
  return isLostConnection(error) ? new BackupFault({ say: 'lost-copying', with: {} }, error) : error;
}
