import type { Nature } from '../../model/nature.ts';
import type { Fixed } from './column.ts';

/** What persons told that publications are; explained in `migrations/0037-told-nature.ts`. Rows are only added, and the newest counts. */
type ToldNatureTable = {
  organisation_id: Fixed<string>;
  told_nature_id: Fixed<string>;
  publication_id: Fixed<string>;
  /** Null where its files say what it is. */
  nature: Fixed<readonly Nature[] | null>;
  reason: Fixed<string>;
  decision: Fixed<string | null>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

export type ToldNatureTables = { told_nature: ToldNatureTable };
