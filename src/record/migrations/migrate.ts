import { Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { connectionTo, type Server } from '../connection/record.ts';
import { listenFor } from '../errors/silent-server.ts';
import type { Tables } from '../tables/tables.ts';
import { recordSql } from './0001-0013/0001-record.ts';
import { searchSql } from './0001-0013/0002-search.ts';
import { accessSql } from './0001-0013/0003-access.ts';
import { findSql } from './0001-0013/0004-find.ts';
import { freezeSql } from './0001-0013/0005-freeze.ts';
import { threadsSql } from './0001-0013/0006-threads.ts';
import { wordsSql } from './0001-0013/0007-words.ts';
import { termsSql } from './0001-0013/0008-terms.ts';
import { eurosSql } from './0001-0013/0009-euros.ts';
import { doubtsSql } from './0001-0013/0010-doubts.ts';
import { natureSql } from './0001-0013/0011-nature.ts';
import { rightsSql } from './0001-0013/0012-rights.ts';
import { publishedHeadsSql } from './0001-0013/0013-published-heads.ts';
import { sayingsSql } from './0014-0020/0014-sayings.ts';
import { statementsSql, wordingsComeWithEditionSql } from './0014-0020/0015-statements.ts';
import { publishedSql } from './0014-0020/0016-published.ts';
import { participationSql } from './0014-0020/0017-participation.ts';
import { readableSql } from './0014-0020/0018-readable.ts';
import { lastingStatementsSql, lastingThreadsSql } from './0014-0020/0019-lasting-threads.ts';
import { wordingAnswersSql } from './0014-0020/0020-wording-answers.ts';
import { lastingFindingsSql } from './0021-lasting-findings.ts';
import { exactSql } from './0024-exact.ts';
import { fillRows, wholeRowsSql } from './0025-whole-rows.ts';
import { proposalsSql } from './0026-proposals.ts';
import { tablesSql } from './0027-tables.ts';
import { judgedUnitsSql } from './0028-judged-units.ts';
import { settledSql } from './0029-settled.ts';
import { statisticsSql } from './0030-statistics.ts';
import { correctionsSql } from './0031-corrections.ts';
import { withdrawnSql } from './0032-withdrawn.ts';
import { reportsSql } from './0033-reports.ts';
import { licenceSql } from './0034-licence.ts';
import { foundSql } from './0035-found.ts';
import { countedSql } from './0036-counted.ts';
import { toldNatureSql } from './0037-told-nature.ts';
import { toldIndicatorsSql } from './0038-told-indicators.ts';
import { accountCountsSql } from './0039-account-counts.ts';
import { peopleSql } from './0040-people.ts';
import { draftsSql } from './0041-drafts.ts';
import { adoptionSql } from './0042-adoption.ts';
import { providersSql } from './0043-0060/0043-providers.ts';
import { draftSettingsSql } from './0043-0060/0044-draft-settings.ts';
import { assignmentsSql } from './0043-0060/0046-assignments.ts';
import { presenceSql } from './0043-0060/0047-presence.ts';
import { retentionSql } from './0043-0060/0048-retention.ts';
import { outsideSql } from './0043-0060/0049-outside.ts';
import { adoptedStaysSql, agreedEditionsSql, closedEditionsSql } from './0043-0060/0050-agreed-editions.ts';
import { organisationSettingsSql } from './0043-0060/0051-organisation-settings.ts';
import { keptOutsidesSql } from './0043-0060/0053-kept-outsides.ts';
import { putAsideDraftsSql } from './0043-0060/0054-put-aside-drafts.ts';
import { registersSql } from './0043-0060/0055-registers.ts';
import { fillTables } from './fill/fill-tables.ts';
import { fillWordings } from './fill/fill-wordings.ts';
import { nameByIds } from './fill/name-by-ids.ts';
import { BoundedDialect, explainMigration } from './migration-lock.ts';

function migration(text: string): Migration {
  return { up: async (database) => void (await sql.raw(text).execute(database)) };
}

/** In the order of their names; one that has run anywhere is never edited. They are modules, so that the bundle has them too. */
const migrations = {
  '0001-record': migration(recordSql),
  '0002-search': migration(searchSql),
  '0003-access': migration(accessSql),
  '0004-find': migration(findSql),
  '0005-freeze': migration(freezeSql),
  '0006-threads': migration(threadsSql),
  '0007-words': migration(wordsSql),
  '0008-terms': migration(termsSql),
  '0009-euros': migration(eurosSql),
  '0010-doubts': migration(doubtsSql),
  '0011-nature': migration(natureSql),
  '0012-rights': migration(rightsSql),
  '0013-published-heads': migration(publishedHeadsSql),
  '0014-sayings': migration(sayingsSql),
  '0015-statements': {
    up: async (database: Kysely<Tables>) => {
      await sql.raw(statementsSql).execute(database);
      await fillWordings(database);
      await sql.raw(wordingsComeWithEditionSql).execute(database);
    },
  },
  '0016-published': migration(publishedSql),
  '0017-participation': migration(participationSql),
  '0018-readable': migration(readableSql),
  '0019-lasting-threads': {
    up: async (database: Kysely<Tables>) => {
      await sql.raw(lastingThreadsSql).execute(database);
      await nameByIds(database);
      await sql.raw(lastingStatementsSql).execute(database);
    },
  },
  '0020-wording-answers': migration(wordingAnswersSql),
  '0021-lasting-findings': migration(lastingFindingsSql),
  '0024-exact': migration(exactSql),
  '0025-whole-rows': {
    up: async (database: Kysely<Tables>) => {
      await sql.raw(wholeRowsSql).execute(database);
      await fillRows(database);
    },
  },
  '0026-proposals': migration(proposalsSql),
  '0027-tables': {
    up: async (database: Kysely<Tables>) => {
      await sql.raw(tablesSql).execute(database);
      await fillTables(database);
    },
  },
  '0028-judged-units': migration(judgedUnitsSql),
  '0029-settled': migration(settledSql),
  '0030-statistics': migration(statisticsSql),
  '0031-corrections': migration(correctionsSql),
  '0032-withdrawn': migration(withdrawnSql),
  '0033-reports': migration(reportsSql),
  '0034-licence': migration(licenceSql),
  '0035-found': migration(foundSql),
  '0036-counted': migration(countedSql),
  '0037-told-nature': migration(toldNatureSql),
  '0038-told-indicators': migration(toldIndicatorsSql),
  '0039-account-counts': migration(accountCountsSql),
  '0040-people': migration(peopleSql),
  '0041-drafts': migration(draftsSql),
  '0042-adoption': migration(adoptionSql),
  '0043-providers': migration(providersSql),
  '0044-draft-settings': migration(draftSettingsSql),
  '0046-assignments': migration(assignmentsSql),
  '0047-presence': migration(presenceSql),
  '0048-retention': migration(retentionSql),
  '0049-outside': migration(outsideSql),
  '0050-agreed-editions': migration(agreedEditionsSql + closedEditionsSql + adoptedStaysSql),
  '0051-organisation-settings': migration(organisationSettingsSql),
  '0053-kept-outsides': migration(keptOutsidesSql),
  '0054-put-aside-drafts': migration(putAsideDraftsSql),
  '0055-registers': migration(registersSql),
};

export type MigrationName = keyof typeof migrations;

/** Whether this program knows a migration by this name. */
export function isMigration(name: string): name is MigrationName {
  return Object.hasOwn(migrations, name);
}

/** Whether the migrations that ran are those of this program, no fewer and no more. */
export function isMigrated(ran: readonly string[]): boolean {
  return ran.toSorted().join() === Object.keys(migrations).join();
}

/** How long what another program holds is waited for: its own bringing up to date, or a table that it reads. */
const patienceMs = 60_000;
/** The longest that a step may take without a word. A server that hangs is given up then. */
const silenceMs = 15 * 60_000;

/**
 * Brings the schema of a server up to this program's; what has run before is skipped. Two programs at once wait for each other.
 * @param last the migration to stop after: for rows of an earlier program, or for a test of the next one
 * Throws RecordError `too-new` where a newer program was here, `tables-busy` where another program holds the tables for too long, else
 * `cannot-migrate`; after any of them nothing of that migration is there.
 */
export async function migrate(server: Server, last?: MigrationName, waitMs = patienceMs): Promise<void> {
  const pool = new pg.Pool({ ...connectionTo(server), max: 2, stream: () => listenFor(silenceMs) });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const database = new Kysely<unknown>({ dialect: new BoundedDialect(pool, waitMs) });
  try {
    const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) } });
    const { error } = await (last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last));
    if (error !== undefined) throw explainMigration(error, waitMs);
  } finally {
    await database.destroy();
  }
}
