import type { Transaction } from 'kysely';
import type { Tables } from '../tables/tables.ts';

/**
 * What a query gets: it can select and nothing else. `getExecutor` lets `` sql`…`.execute(db) `` run; the transaction behind it is read only
 * at the server too.
 */
export type ReadDb = Pick<Transaction<Tables>, 'selectFrom' | 'selectNoFrom' | 'fn' | 'getExecutor'> & {
  with: Transaction<Tables>['with'];
  withRecursive: Transaction<Tables>['withRecursive'];
};

/** What a command gets: it can also write. Neither can open a transaction inside a transaction. */
export type WriteDb = ReadDb & Pick<Transaction<Tables>, 'insertInto' | 'updateTable' | 'deleteFrom'>;
