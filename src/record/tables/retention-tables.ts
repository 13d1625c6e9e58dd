import type { Retained } from '../../model/laid-down/retention.ts';
import type { Fixed } from './column.ts';

/** For how long things are kept; explained in `migrations/0043-0060/0048-retention.ts`. Rows are only added, and the newest of each kind counts. */
type RetentionTable = {
  organisation_id: Fixed<string>;
  retention_id: Fixed<string>;
  what: Fixed<Retained>;
  days: Fixed<number>;
  reason: Fixed<string>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

export type RetentionTables = { retention: RetentionTable };
